import type { SegmentId } from '../../../shared/ids.ts'
import type { Desk } from '../desk.ts'
import { pairedOffsets } from './pairedOffsets.ts'

/** Splits the active segment at the caret; false where the caret stands at one of its ends. */
export function splitHere(desk: Desk): boolean {
  const column = desk.present
  if (!column || !desk.active || column.composing) return false
  const { $head } = column.state.selection
  if ($head.parentOffset === 0 || $head.parentOffset === $head.parent.content.size) return false
  const { id } = desk.active
  if (!desk.structure.isOpen(1, id)) return false
  const offsets = pairedOffsets(desk, id, column.language, $head.parentOffset)
  const second = desk.structure.split(id, desk.newId<SegmentId>(), offsets)
  desk.goTo(column.language, second, 0)
  return true
}

/** Joins the active segment with the next of its block; false where it is the last. */
export function joinNext(desk: Desk): boolean {
  const column = desk.present
  if (!column || !desk.active || column.composing) return false
  const end = desk.segment(column.language, desk.active.id)?.content.size ?? 0
  if (!desk.structure.join(desk.active.id)) return false
  desk.goTo(column.language, desk.active.id, end)
  return true
}
