import { TextSelection } from 'prosemirror-state'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import type { Desk } from '../desk.ts'
import { findSegment } from '../places.ts'

/** Goes to a segment and selects a stretch of its text (UTF-16 offsets); the caret is at its end. */
export function selectRange(desk: Desk, language: Language, id: SegmentId, from: number, to: number): void {
  const column = desk.columns.get(language)
  if (!column || column.composing) return
  desk.goTo(language, id, to)
  const place = findSegment(column.state.doc, id)
  if (!place) return
  const start = place.position + 1
  const end = start + place.node.content.size
  const anchor = Math.min(start + from, end)
  const head = Math.min(start + to, end)
  column.dispatch(column.state.tr.setSelection(TextSelection.create(column.state.doc, anchor, head)))
}
