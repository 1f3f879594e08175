import { expect, test } from 'vitest'
import type { SegmentId } from '../../../shared/ids.ts'
import type { ReadBlock } from './blocks.ts'
import { rowsOf } from './rows.ts'

/** Blocks written as words of one-letter segments: 'a bc' is a block of a and one of b and c; '-' is a divider. */
function blocks(written: string): ReadBlock[] {
  return written
    .split(' ')
    .filter(Boolean)
    .map((ids) => ({
      kind: ids === '-' ? 'divider' : 'paragraph',
      number: 0,
      segments:
        ids === '-'
          ? []
          : [...ids].map((id) => ({ id: id as SegmentId, text: id, state: 'initial', gap: '', inlines: [] })),
    }))
}

const read = (...editions: string[]) =>
  rowsOf(editions.map(blocks)).map((row) =>
    row
      .map((side) => side.map(({ segments }) => segments.map(({ id }) => id).join('') || '-').join(' '))
      .join(' | '),
  )

test('equal editions stand block by block', () => {
  expect(read('a bc d', 'a bc d')).toEqual(['a | a', 'bc | bc', 'd | d'])
})

test('a paragraph cut in two stands beside both halves', () => {
  expect(read('a bc d', 'a b c d')).toEqual(['a | a', 'bc | b c', 'd | d'])
})

test('dividers pair with dividers', () => {
  expect(read('a - b', 'a - b')).toEqual(['a | a', '- | -', 'b | b'])
})

test('three editions line up', () => {
  expect(read('ab c', 'a b c', 'ab c')).toEqual(['ab | a b | ab', 'c | c | c'])
})

test('what cannot be matched ends in one row, and nothing is lost', () => {
  expect(read('a b c', 'a x c')).toEqual(['a | a', 'b c | x c'])
  expect(read('a b', 'a')).toEqual(['a | a', 'b | '])
})
