import { expect, test } from 'vitest'
import { textHash } from './hash.ts'
import { canRepeat, followsRepetitions } from './repetition.ts'

const empty = { text: '', state: 'initial', origin: null, textHash: null } as const

test('an empty segment follows, and one that holds what an act put there', () => {
  expect(followsRepetitions(empty)).toBe(true)
  const put = { ...empty, text: '河流', origin: { kind: 'propagated' }, textHash: textHash('河流') } as const
  expect(followsRepetitions(put)).toBe(true)
})

test('what was written by hand, confirmed, or set apart stays', () => {
  expect(followsRepetitions({ ...empty, text: '河流' })).toBe(false)
  const edited = {
    ...empty,
    text: '大河',
    origin: { kind: 'propagated' },
    textHash: textHash('河流'),
  } as const
  expect(followsRepetitions(edited)).toBe(false)
  const noted = { ...edited, text: '河流\uFFFC' } as const
  expect(followsRepetitions(noted)).toBe(false)
  expect(followsRepetitions({ ...empty, state: 'translated' })).toBe(false)
  expect(followsRepetitions({ ...empty, origin: { kind: 'typed' } })).toBe(false)
})

test('a number or a mark alone is no repetition', () => {
  expect(canRepeat('2019')).toBe(false)
  expect(canRepeat('*')).toBe(false)
  expect(canRepeat('水务')).toBe(true)
})
