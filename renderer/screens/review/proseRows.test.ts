import { expect, test } from 'vitest'
import { schema } from '../../../shared/document/schema.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import { type ProseBlock, proseBlocks, proseRows } from './proseRows.ts'

/** Blocks written as words of one-letter segments: 'a bc' is a block of a and one of b and c; '-' is a rule. */
function blocks(written: string): ProseBlock[] {
  return written.split(' ').map((ids, at) => ({
    ids: ids === '-' ? [] : ([...ids] as SegmentId[]),
    path: String(at),
  }))
}

/** Each edition's blocks as `row+span`. */
function read(...editions: string[]): string {
  const { rows, placed } = proseRows(editions.map(blocks))
  const sides = placed?.map((side) => side.map(({ row, span }) => `${row}+${span}`).join(' ')) ?? ['alike']
  return [...sides, rows].join(' | ')
}

test('equal editions stand block by block by themselves', () => {
  expect(read('a bc - d', 'a bc - d', 'a bc - d')).toBe('alike | 4')
})

test('a paragraph cut in two stands beside both halves', () => {
  expect(read('a bc d', 'a b c d')).toBe('1+1 2+2 4+1 | 1+1 2+1 3+1 4+1 | 4')
})

test('three editions line up', () => {
  expect(read('ab c', 'a b c', 'ab c')).toBe('1+2 3+1 | 1+1 2+1 3+1 | 1+2 3+1 | 3')
})

test('what cannot be matched stands at the end, and nothing is lost', () => {
  expect(read('a b c', 'a x c')).toBe('1+1 2+1 3+1 | 1+1 2+1 3+1 | 3')
  expect(read('a b', 'a')).toBe('1+1 2+1 | 1+1 | 2')
})

test('the blocks of a document, with the items of its lists', () => {
  const segment = (id: string) => schema.node('segment', { id })
  const doc = schema.node('doc', null, [
    schema.node('title', null, [segment('t')]),
    schema.node('bullet_list', null, [
      schema.node('list_item', null, [segment('a'), segment('b')]),
      schema.node('list_item', null, [segment('c')]),
    ]),
    schema.node('divider'),
  ])
  expect(proseBlocks(doc)).toEqual([
    { ids: ['t'], path: ':nth-child(1)' },
    { ids: ['a', 'b'], path: ':nth-child(2) > :nth-child(1)' },
    { ids: ['c'], path: ':nth-child(2) > :nth-child(2)' },
    { ids: [], path: ':nth-child(3)' },
  ])
})
