import { expect, test } from 'vitest'
import type { SegmentId } from '../../../shared/ids.ts'
import type { OpenIssue } from '../../editor/checking.ts'
import { byKind, bySegment, inTextOrder, nextIssue, type TextOrder } from './order.ts'

const order: TextOrder = { ids: ['s1', 's2', 's3'] as SegmentId[], languages: ['en', 'zh-Hans'] }

function issue(
  id: string,
  language: 'en' | 'zh-Hans',
  from: number,
  more: Partial<OpenIssue> = {},
): OpenIssue {
  return {
    check: 'a',
    segment: id,
    severity: 'warning',
    code: 'a.x',
    params: {},
    source: null,
    target: [from, from + 1],
    id: id as SegmentId,
    language,
    about: '',
    ...more,
  }
}

const places = (issues: readonly OpenIssue[]) =>
  issues.map(({ id, language, target }) => `${id} ${language} ${target?.[0]}`)

const four = inTextOrder(
  [issue('s3', 'en', 0), issue('s1', 'zh-Hans', 4), issue('s1', 'zh-Hans', 2), issue('s1', 'en', 9)],
  order,
)

test('issues go row by row, in a row by columns, in a segment by their places', () => {
  expect(places(four)).toEqual(['s1 en 9', 's1 zh-Hans 2', 's1 zh-Hans 4', 's3 en 0'])
})

test('of issues in one place the heavier comes first', () => {
  const [first] = inTextOrder([issue('s1', 'en', 0), issue('s1', 'en', 0, { severity: 'error' })], order)
  expect(first?.severity).toBe('error')
})

test('from an issue one goes to the next and round the ends', () => {
  const go = (present: number, by: 1 | -1) =>
    four.indexOf(nextIssue(four, present, null, by, order) as OpenIssue)
  expect([go(0, 1), go(3, 1), go(0, -1), go(2, -1)]).toEqual([1, 0, 3, 1])
})

test('from the caret one goes to what stands behind or before it', () => {
  const caret = { id: 's1' as SegmentId, language: 'zh-Hans', offset: 4 } as const
  expect(nextIssue(four, -1, caret, 1, order)).toBe(four[2])
  expect(nextIssue(four, -1, caret, -1, order)).toBe(four[1])
  const end = { id: 's3' as SegmentId, language: 'zh-Hans', offset: 0 } as const
  expect(nextIssue(four, -1, end, 1, order)).toBe(four[0])
  const start = { id: 's1' as SegmentId, language: 'en', offset: 0 } as const
  expect(nextIssue(four, -1, start, -1, order)).toBe(four[3])
  expect(nextIssue([], -1, start, 1, order)).toBeNull()
})

test('groups keep the order of the text; kinds with errors come first, then those with most', () => {
  expect(bySegment(four).map(({ key, issues }) => [key, issues.length])).toEqual([
    ['s1', 3],
    ['s3', 1],
  ])
  const kinds = byKind([
    issue('s1', 'en', 0, { check: 'few' }),
    issue('s1', 'en', 1, { check: 'many' }),
    issue('s1', 'en', 2, { check: 'many' }),
    issue('s1', 'en', 3, { check: 'wrong', severity: 'error' }),
  ])
  expect(kinds.map(({ key }) => key)).toEqual(['wrong', 'many', 'few'])
})
