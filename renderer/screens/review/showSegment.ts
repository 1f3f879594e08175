import { TextSelection } from 'prosemirror-state'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import type { Desk } from '../../editor/desk.ts'
import { findSegment } from '../../editor/places.ts'
import { revealSoon } from '../../editor/reveal.ts'

/** Brings a sentence of an edition into view, with the caret in it; by a key also the focus. */
export function showSegment(desk: Desk, language: Language, id: SegmentId, withFocus: boolean): void {
  if (withFocus) {
    desk.goTo(language, id)
    return
  }
  const column = desk.columns.get(language)
  const found = column ? findSegment(column.state.doc, id) : null
  if (!column || !found) return
  const { tr } = column.state
  const end = found.position + 1 + found.node.content.size
  column.dispatch(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView())
  desk.setActive({ id, language })
  // ProseMirror itself brings nothing into view while the focus is elsewhere.
  if (column.view) revealSoon(column.view)
}
