import { EditorState } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { schema } from '../../../shared/document/schema.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import { changedSigns, type Sign, setSigns, signs } from './signs.ts'

const id = 'a' as SegmentId
const issue: Sign = { classes: ['has-issue'], underlines: [{ from: 1, to: 3, severity: 'error' }] }
const nothing: Sign = { classes: [], underlines: [] }

function edition(): EditorState {
  const segment = (name: string, text: string) => schema.node('segment', { id: name }, [schema.text(text)])
  const doc = schema.node('doc', null, [
    schema.node('title', null, [segment('t', 'Title')]),
    schema.node('paragraph', null, [segment(id, 'abcdef'), segment('b', 'ghi')]),
  ])
  return EditorState.create({ doc, plugins: [signs('checks')] })
}

const differs = (state: EditorState, sign: Sign) => changedSigns(state, 'checks', new Map([[id, sign]])).size

test('a sign that a segment shows already is none to be shown anew', () => {
  let state = edition()
  expect(differs(state, nothing)).toBe(0)
  expect(differs(state, issue)).toBe(1)
  state = state.apply(setSigns(state.tr, 'checks', new Map([[id, issue]])))
  expect(differs(state, issue)).toBe(0)
  expect(differs(state, nothing)).toBe(1)
  expect(differs(state, { ...issue, classes: ['is-draft'] })).toBe(1)
})

test('what typing did to a sign counts, not what was once said', () => {
  let state = edition()
  state = state.apply(setSigns(state.tr, 'checks', new Map([[id, issue]])))
  const inside = state.doc.child(0).nodeSize + 2
  state = state.apply(state.tr.delete(inside + 1, inside + 3))
  expect(differs(state, { classes: ['has-issue'], underlines: [] })).toBe(0)
  state = state.apply(state.tr.insertText('bc', inside + 1))
  expect(differs(state, issue)).toBe(1)
})
