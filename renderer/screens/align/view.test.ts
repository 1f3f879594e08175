import { expect, test } from 'vitest'
import { type Item, itemsOf, nextMarked } from './view.ts'

/** Marks as "..?." and items as "0 1 (2) …3 rest". */
function shown(marks: string, order: 'text' | 'doubtful'): string {
  const text = (item: Item) =>
    item.kind === 'bead'
      ? item.context
        ? `(${item.at})`
        : `${item.at}`
      : item.kind === 'gap'
        ? `…${item.count}`
        : 'rest'
  return itemsOf(
    [...marks].map((mark) => mark === '?'),
    order,
  )
    .map(text)
    .join(' ')
}

test('in the order of the text every row stands in its place', () => {
  expect(shown('.?..', 'text')).toBe('0 1 2 3')
})

test('doubtful rows come first with their neighbours, then the rest; none stands twice', () => {
  expect(shown('....?...?', 'doubtful')).toBe('…3 (3) 4 (5) …1 (7) 8 rest 0 1 2 6')
  expect(shown('??', 'doubtful')).toBe('0 1')
  expect(shown('...', 'doubtful')).toBe('0 1 2')
})

test('the next doubtful row is looked for round the end', () => {
  const marked = (at: number) => at === 1 || at === 4
  expect(nextMarked(marked, 6, 1, 1)).toBe(4)
  expect(nextMarked(marked, 6, 4, 1)).toBe(1)
  expect(nextMarked(marked, 6, 1, -1)).toBe(4)
  expect(nextMarked(() => false, 6, 1, 1)).toBeNull()
})
