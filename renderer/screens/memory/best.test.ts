import { expect, test } from 'vitest'
import type { TranslationUnit } from '../../../shared/matching/match.ts'
import { bestOf, othersOf } from './best.ts'

const unit = (id: string, at: string, uses: number) => ({ id, at, uses }) as TranslationUnit

test('the one used most stays, else the newest', () => {
  const old = unit('1', '2019-04-02T00:00:00Z', 2)
  const late = unit('2', '2024-01-05T00:00:00Z', 0)
  const later = unit('3', '2024-02-05T00:00:00Z', 0)
  const group = { kind: 'duplicates', units: [late, old, later] } as const
  expect(bestOf(group)).toBe(old)
  expect(othersOf(group, old)).toEqual([late, later])
  expect(bestOf({ kind: 'duplicates', units: [late, later] })).toBe(later)
  expect(bestOf({ kind: 'duplicates', units: [] })).toBeUndefined()
})
