import { expect, test } from 'vitest'
import type { ComparedBlock } from '../../../shared/review/compare/compare.ts'
import type { Piece } from '../../../shared/review/compare/pieces.ts'
import { authorsOf, marksOf, noteNumbers, shownBlocks } from './changes.ts'

function block(index: number, kind: ComparedBlock['kind'], more: Partial<ComparedBlock> = {}): ComparedBlock {
  const place = { index, position: index, type: 'paragraph', attrs: {} }
  const piece = {
    kind: 'same',
    text: 'x',
    marks: [],
    segment: `s${index}`,
    isMoved: false,
  } as unknown as Piece
  return {
    kind,
    before: kind === 'inserted' ? [] : [place],
    after: kind === 'deleted' ? null : place,
    isMoved: false,
    isSplit: false,
    isOther: false,
    pieces: [piece],
    ...more,
  }
}

const comparison = {
  blocks: [block(0, 'same'), block(1, 'changed'), block(2, 'same', { isMoved: true }), block(3, 'changed')],
  authors: [
    { segment: 's1', by: ['Lin'] },
    { segment: 's3', by: ['Wei', 'Lin'] },
  ],
}

test('changes are numbered, moves among them, or only those of one person', () => {
  expect(shownBlocks(comparison, null).map(({ change }) => change)).toEqual([null, 0, 1, 2])
  expect(shownBlocks(comparison, 'Wei').map(({ change }) => change)).toEqual([null, null, null, 0])
  expect(shownBlocks(comparison, null).map(({ by }) => by.join())).toEqual(['', 'Lin', '', 'Wei,Lin'])
  expect(authorsOf(comparison)).toEqual(['Lin', 'Wei'])
  expect(authorsOf({ ...comparison, authors: null })).toEqual([])
})

test('what became of a block is said', () => {
  expect(marksOf(block(1, 'inserted'))).toEqual(['compare.mark.inserted'])
  expect(marksOf(block(1, 'changed', { isMoved: true, isSplit: true }))).toEqual([
    'compare.mark.moved',
    'compare.mark.split',
  ])
})

test('notes are numbered as the later text has them, those that went after', () => {
  const piece = (note: string, kind: Piece['kind']) =>
    ({ kind, text: '\uFFFC', note, marks: [], segment: null, isMoved: false }) as Piece
  const pieces = [piece('gone', 'removed'), piece('b', 'same'), piece('a', 'added'), piece('b', 'same')]
  expect([...noteNumbers([block(1, 'changed', { pieces })])]).toEqual([
    ['b', 1],
    ['a', 2],
    ['gone', 3],
  ])
})
