import { history, undo } from 'prosemirror-history'
import { EditorState } from 'prosemirror-state'
import { expect, test } from 'vitest'
import type { SegmentId } from '../../../shared/ids.ts'
import { findSegment } from '../places.ts'
import { testDocument } from '../testDesk.ts'
import { asStructure } from './guard.ts'
import { isReadOnly, locks, passLocks, setReadOnly } from './locks.ts'

const s = (no: number) => `s${no}` as SegmentId

function opened(readOnly = false) {
  return EditorState.create({
    doc: testDocument('Title', ['One.', 'Two.', 'Three.']),
    plugins: [history(), locks(readOnly)],
  })
}

function place(state: EditorState, no: number): number {
  return findSegment(state.doc, s(no))?.position ?? -1
}

function final(state: EditorState, no: number): EditorState {
  return state.apply(passLocks(state.tr.setNodeAttribute(place(state, no), 'state', 'final')))
}

test('a final segment stays as it is, its neighbours change', () => {
  const state = final(opened(), 2)
  expect(state.applyTransaction(state.tr.insertText('x', place(state, 2) + 1)).transactions).toEqual([])
  expect(
    state.applyTransaction(state.tr.setNodeAttribute(place(state, 2), 'state', 'initial')).transactions,
  ).toEqual([])
  const changed = state.apply(state.tr.insertText('x', place(state, 3) + 1))
  expect(changed.doc.textContent).toBe('TitleOne.xTwo.Three.')
})

test('what it remembers of its conversion is noted, and an act unlocks it', () => {
  const state = final(opened(), 2)
  const noted = state.apply(
    state.tr.setNodeAttribute(place(state, 2), 'conversion', { from: null, gave: null, by: 'x' }),
  )
  expect(findSegment(noted.doc, s(2))?.node.attrs.conversion).not.toBeNull()
  const open = noted.apply(passLocks(noted.tr.setNodeAttribute(place(noted, 2), 'state', 'reviewed')))
  expect(open.apply(open.tr.insertText('x', place(open, 2) + 1)).doc.textContent).toContain('xOne.')
})

test('undo does not reach into a segment that was locked since', () => {
  const typed = opened().apply(opened().tr.insertText('x', place(opened(), 2) + 1))
  let state = final(typed, 2)
  undo(state, (transaction) => {
    state = state.apply(transaction)
  })
  expect(state.doc.textContent).toBe('TitlexOne.Two.Three.')
})

test('acts on the structure pass where they leave final segments as they are', () => {
  const state = final(opened(), 2)
  const splitting = (no: number) => {
    const { tr } = state
    return asStructure(
      tr.split(place(state, no) + 2, 1, [
        { type: state.schema.nodes.segment as never, attrs: { id: 'new' } },
      ]),
    )
  }
  expect(state.applyTransaction(splitting(2)).transactions).toEqual([])
  expect(state.applyTransaction(splitting(3)).transactions).toHaveLength(1)
})

test('an approved edition is only read until it is reopened', () => {
  const state = opened(true)
  expect(isReadOnly(state)).toBe(true)
  expect(state.applyTransaction(state.tr.insertText('x', place(state, 2) + 1)).transactions).toEqual([])
  const open = state.apply(setReadOnly(state.tr, false))
  expect(open.applyTransaction(open.tr.insertText('x', place(open, 2) + 1)).transactions).toHaveLength(1)
})
