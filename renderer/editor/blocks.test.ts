import type { Node } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { schema } from '../../shared/document/schema.ts'
import { blocksOf, farFrom, notesIn, rowsOf } from './blocks.ts'

const segment = (id: string, ...content: Node[]) => schema.node('segment', { id }, content)
const doc = schema.node('doc', null, [
  schema.node('title', null, [segment('t')]),
  schema.node('paragraph', null, [segment('a', schema.node('footnote_ref', { note: 'n' })), segment('b')]),
  schema.node('divider'),
  schema.node('bullet_list', null, [
    schema.node('list_item', null, [segment('c')]),
    schema.node('list_item', null, [segment('d'), segment('e')]),
  ]),
])

test('each block has as many rows as segments, whatever lies between; a divider has one', () => {
  const blocks = blocksOf(doc)
  expect(blocks).toEqual([
    { id: 't', rows: 1 },
    { id: 'a', rows: 2 },
    { id: null, rows: 1 },
    { id: 'c', rows: 3 },
  ])
  expect(rowsOf(blocks)).toBe(7)
})

test('footnotes are counted in the first blocks only', () => {
  expect([0, 1, 2, 4].map((blocks) => notesIn(doc, blocks))).toEqual([0, 0, 1, 1])
})

test('what lies between two heights is near, and always one block at least', () => {
  const heights = [100, 100, 100, 100, 100]
  expect(farFrom(heights, 0, 150)).toEqual({ above: 0, below: 3 })
  expect(farFrom(heights, 150, 250)).toEqual({ above: 1, below: 2 })
  expect(farFrom(heights, -50, 1000)).toEqual({ above: 0, below: 0 })
  expect(farFrom(heights, 900, 1000)).toEqual({ above: 4, below: 0 })
  expect(farFrom(heights, -900, -100)).toEqual({ above: 0, below: 4 })
  expect(farFrom([], 0, 100)).toEqual({ above: 0, below: 0 })
})
