import { expect, test } from 'vitest'
import { textHash } from './hash.ts'
import type { SegmentState } from './segment.ts'
import { isUnfinished, standingOf } from './standing.ts'

const source = 'The river fell.'
const target = (text: string, state: SegmentState, from = source, confirmed = text) => ({
  text,
  state,
  sourceHash: textHash(from),
  textHash: textHash(confirmed),
})

test('a segment stands as its state says while neither text changed since', () => {
  expect(standingOf(target('河水下降了。', 'translated'), source)).toBe('translated')
  expect(standingOf(target('河水下降了。', 'reviewed'), source)).toBe('reviewed')
})

test('a changed source makes it stale, a changed text edited', () => {
  expect(standingOf(target('河水下降了。', 'translated', 'The river rose.'), source)).toBe('stale')
  expect(standingOf(target('河水下降了！', 'translated', source, '河水下降了。'), source)).toBe('edited')
})

test('a footnote reference is no change of the text', () => {
  expect(standingOf(target('河水\uFFFC下降了。', 'translated', source, '河水下降了。'), source)).toBe(
    'translated',
  )
})

test('without a text there is nothing to do only where the source has none', () => {
  expect(standingOf(target('', 'initial'), source)).toBe('empty')
  expect(standingOf(target(' ', 'initial'), '')).toBe('nothing')
  expect(isUnfinished('nothing')).toBe(false)
  expect(isUnfinished('empty')).toBe(true)
})
