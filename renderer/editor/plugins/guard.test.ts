import { TextSelection } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { outline, testColumns, testDocument } from '../testDesk.ts'
import { clearAcross } from './acrossSegments.ts'

function column() {
  const found = testColumns({ en: testDocument('River', ['One.', 'Two.'], ['Three.']) }).get('en')
  if (!found) throw new Error('no column')
  return found
}

test('deleting over segments does not get through', () => {
  const en = column()
  en.dispatch(en.state.tr.delete(3, 20))
  expect(outline(en)).toBe('title[River] paragraph[One.|Two.] paragraph[Three.]')
})

test('typing inside a segment does', () => {
  const en = column()
  en.dispatch(en.state.tr.insertText('The ', 2))
  expect(outline(en)).toBe('title[The River] paragraph[One.|Two.] paragraph[Three.]')
})

test('a selection over several segments loses its words, not its segments', () => {
  const en = column()
  const { doc } = en.state
  en.dispatch(en.state.tr.setSelection(TextSelection.create(doc, 4, doc.content.size - 4)))
  const cleared = clearAcross(en.state)
  expect(cleared).not.toBeNull()
  if (cleared) en.dispatch(cleared.insertText('un'))
  expect(outline(en)).toBe('title[Riun] paragraph[|] paragraph[e.]')
})

test('a selection inside one segment is left to the editor', () => {
  const en = column()
  en.dispatch(en.state.tr.setSelection(TextSelection.create(en.state.doc, 3, 5)))
  expect(clearAcross(en.state)).toBeNull()
})
