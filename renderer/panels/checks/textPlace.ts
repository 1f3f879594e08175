import type { EditorView } from 'prosemirror-view'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { type Checking, isShown, type OpenIssue } from '../../editor/checking.ts'
import type { Desk } from '../../editor/desk.ts'
import { segmentAt } from '../../editor/places.ts'

/** Where a menu was asked for in the text, and the issues there. */
export interface AskedPlace {
  readonly language: Language
  readonly issues: readonly OpenIssue[]
  readonly hasSelection: boolean
  /** What the menu stands beside. */
  readonly anchor: { getBoundingClientRect(): DOMRect }
}

/** As many issues of one place as a menu has room for. */
const most = 3

/**
 * Where a menu was asked for, by the mouse or by a key at the caret; null where that is not in the text. The caret
 * goes there, unless what is selected is meant.
 */
export function askedPlace(desk: Desk, checking: Checking, event: MouseEvent): AskedPlace | null {
  const element = event.target instanceof Element ? event.target.closest('[data-language]') : null
  const column = [...desk.columns.values()].find(({ view }) => view !== null && view.dom === element)
  const view = column?.view
  if (!column || !view || column.composing) return null
  const isMouse = event.button === 2
  const { selection } = view.state
  const hit = isMouse ? view.posAtCoords({ left: event.clientX, top: event.clientY }) : null
  const position = hit ? hit.pos : selection.from
  const found = segmentAt(view.state.doc.resolve(position))
  if (!found) return null
  const id = found.node.attrs.id as SegmentId
  const offset = position - found.position - 1
  const isInSelection = !selection.empty && position >= selection.from && position <= selection.to
  if (!isInSelection) desk.goTo(column.language, id, offset)
  const own = checking.of(column.language, id).filter(isShown)
  const until = isMouse || !isInSelection ? offset : offset + (selection.to - selection.from)
  const at = own.filter(({ target }) => target !== null && target[0] <= until && target[1] >= offset)
  const ofSegment = own.filter(({ target }) => target === null)
  return {
    language: column.language,
    issues: (at.length > 0 ? at : ofSegment).slice(0, most),
    hasSelection: isInSelection,
    anchor: anchorAt(view, isMouse ? { left: event.clientX, top: event.clientY } : null, position),
  }
}

function anchorAt(
  view: EditorView,
  mouse: { readonly left: number; readonly top: number } | null,
  position: number,
): AskedPlace['anchor'] {
  const { left, top, bottom } = mouse ? { ...mouse, bottom: mouse.top } : view.coordsAtPos(position)
  const box = new DOMRect(left, top, 0, bottom - top)
  return { getBoundingClientRect: () => box }
}
