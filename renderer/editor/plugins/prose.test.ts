import { EditorState, type Transaction } from 'prosemirror-state'
import type { DecorationSet } from 'prosemirror-view'
import { expect, test } from 'vitest'
import { schema } from '../../../shared/document/schema.ts'
import type { Language } from '../../../shared/locale.ts'
import { asProse, prose } from './prose.ts'

/** An edition whose second block has these sentences, laid out as prose. */
function edition(language: Language, ...sentences: string[]): EditorState {
  const segment = (text: string, id: string) =>
    schema.node('segment', { id }, text === '' ? [] : [schema.text(text)])
  const doc = schema.node('doc', null, [
    schema.node('title', null, [segment('T', 't')]),
    schema.node(
      'paragraph',
      null,
      sentences.map((text, at) => segment(text, String(at))),
    ),
  ])
  const state = EditorState.create({ doc, plugins: [prose(language)] })
  return state.apply(asProse(state.tr, true))
}

/** What stands between the sentences. */
const shown = (state: EditorState): string[] => {
  const set = state.plugins[0]?.getState(state) as DecorationSet | null
  return (set?.find() ?? [])
    .sort((a, b) => a.from - b.from)
    .map(({ spec }) => String.fromCharCode(Number(String(spec.key).slice(4))))
}

test('English sentences stand apart, Chinese ones only for the caret', () => {
  expect(shown(edition('en', 'One.', 'Two.', 'Three.'))).toEqual([' ', ' '])
  expect(shown(edition('zh-Hans', '一。', '二。'))).toEqual(['\u200B'])
  expect(shown(edition('zh-Hans', '他说“好。', '”走了。'))).toEqual(['\u2060'])
})

test('the gap follows what is written at its sides, and is else left as it is', () => {
  let state = edition('en', 'One.', '', 'Three.')
  expect(shown(state)).toEqual(['\u200B', '\u200B'])
  const inSecond = state.doc.child(0).nodeSize + 1 + state.doc.child(1).child(0).nodeSize + 1
  const apply = (tr: Transaction) => {
    state = state.apply(tr)
  }
  apply(state.tr.insertText('T', inSecond))
  expect(shown(state)).toEqual([' ', ' '])
  const before = state.plugins[0]?.getState(state) as DecorationSet
  const widget = before.find()[0]
  apply(state.tr.insertText('wo.', inSecond + 1))
  const after = state.plugins[0]?.getState(state) as DecorationSet
  expect(after.find()[0]?.spec).toBe(widget?.spec)
})

test('in rows again nothing stands between', () => {
  const state = edition('en', 'One.', 'Two.')
  const back = state.apply(asProse(state.tr, false))
  expect(back.plugins[0]?.getState(back)).toBeNull()
})
