import { history, redo, undo } from 'prosemirror-history'
import { TextSelection } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { schema } from '../../shared/document/schema.ts'
import type { SegmentId } from '../../shared/ids.ts'
import { Column } from './column.ts'
import { anchorOf, foundAgain } from './commentPlaces.ts'
import { findSegment } from './places.ts'
import { commentRanges, comments, showComments } from './plugins/comments.ts'
import { guard } from './plugins/guard.ts'
import { Structure } from './structure.ts'
import { testDocument } from './testDesk.ts'

const texts = ['2019年，流域流失了35亿吨水。', '其中三分之二从未计量。']

/** A column with one comment on some words. */
function commented(words: string): Column {
  const doc = testDocument('江河', texts, ['工程师称之为沉默的损失。'])
  const column = new Column('zh-Hans', doc, [history(), guard(), comments(() => undefined)], () => undefined)
  const { from, to } = placeOf(column, words)
  column.dispatch(
    showComments(column.state.tr, {
      ranges: new Map([['t', { from, to, last: null }]]),
      marked: new Set(['t']),
      present: null,
      segments: new Map(),
    }),
  )
  return column
}

function placeOf(column: Column, words: string): { from: number; to: number } {
  let from = -1
  column.state.doc.descendants((node, position) => {
    const at = node.isText ? (node.text ?? '').indexOf(words) : -1
    if (at >= 0) from = position + at
  })
  if (from < 0) throw new Error(`no ${words}`)
  return { from, to: from + words.length }
}

function rangeIn(column: Column) {
  const range = commentRanges(column.state).get('t')
  if (!range) throw new Error('no range')
  return range
}

/** The words that the comment stands on now. */
function words(column: Column): string {
  const { from, to } = rangeIn(column)
  return column.state.doc.textBetween(from, to, '|')
}

/** What is found of the comment at rest. */
function atRest(column: Column): string {
  const range = rangeIn(column)
  const anchor = anchorOf(column.state.doc, range)
  if (anchor) return anchor.quote
  const stored = { segment: 's2' as SegmentId, start: 0, length: 0, quote: '', before: '', after: '' }
  const again = foundAgain(column.state.doc, range, stored)
  return again.kind === 'there'
    ? column.state.doc.textBetween(again.range.from, again.range.to, '|')
    : `gone at ${again.anchor.segment} ${again.anchor.start}: ${again.anchor.quote}`
}

test('what is typed at both ends of a text is not part of it, what is typed inside is', () => {
  const column = commented('35亿吨')
  const { from } = rangeIn(column)
  column.dispatch(column.state.tr.insertText('约', from))
  column.dispatch(column.state.tr.insertText('的', rangeIn(column).to))
  expect(words(column)).toBe('35亿吨')
  column.dispatch(column.state.tr.insertText('0', rangeIn(column).from + 2))
  expect(words(column)).toBe('350亿吨')
})

test('a text that is deleted is gone with its words, and comes back when it is put back', () => {
  const column = commented('35亿吨')
  const { from, to } = rangeIn(column)
  column.dispatch(column.state.tr.delete(from, to))
  expect(words(column)).toBe('')
  expect(atRest(column)).toBe('gone at s2 11: 35亿吨')
  undo(column.state, (transaction) => column.dispatch(transaction))
  expect(atRest(column)).toBe('35亿吨')
  redo(column.state, (transaction) => column.dispatch(transaction))
  expect(atRest(column)).toBe('gone at s2 11: 35亿吨')
})

test('an act that writes a whole segment anew keeps a comment on the words that stay', () => {
  const column = commented('35亿吨')
  const segment = findSegment(column.state.doc, 's2' as SegmentId)
  if (!segment) throw new Error('no segment')
  const [start, end] = [segment.position + 1, segment.position + segment.node.nodeSize - 1]
  const anew = schema.text('到2019年，整个流域流失了35亿吨的水。')
  column.dispatch(column.state.tr.replaceWith(start, end, anew))
  expect(words(column)).toBe('')
  expect(atRest(column)).toBe('35亿吨')
})

test('a text that is cut out and put in elsewhere takes its comment along', () => {
  const column = commented('三分之二')
  const { from, to } = rangeIn(column)
  column.dispatch(column.state.tr.delete(from, to))
  const last = column.state.doc.content.size - 3
  column.dispatch(column.state.tr.setSelection(TextSelection.create(column.state.doc, last)))
  column.dispatch(column.state.tr.insertText('三分之二', last))
  expect(words(column)).toBe('')
  expect(atRest(column)).toBe('三分之二')
})

test('a text goes over two segments when it is split, and is whole again when they are joined', () => {
  const column = commented('35亿吨')
  const structure = new Structure(new Map([['zh-Hans', column] as const]))
  const offset = texts[0]?.indexOf('亿') ?? 0
  structure.split('s2' as SegmentId, 'new' as SegmentId, new Map([['zh-Hans', offset] as const]))
  expect(words(column)).toBe('35|亿吨')
  expect(atRest(column)).toBe('35亿吨')
  structure.join('s2' as SegmentId)
  expect(words(column)).toBe('35亿吨')
})

test('a split right before a text, and a new block, leave it whole', () => {
  const column = commented('其中三分之二')
  const structure = new Structure(new Map([['zh-Hans', column] as const]))
  structure.split('s2' as SegmentId, 'new' as SegmentId, new Map([['zh-Hans', 5] as const]), 2)
  structure.join('new' as SegmentId)
  expect(words(column)).toBe('其中三分之二')
  expect(atRest(column)).toBe('其中三分之二')
})
