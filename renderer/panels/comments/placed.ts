import { plainText, textOf } from '../../../shared/document/segment.ts'
import type { Thread } from '../../../shared/ipc/domains/comments.ts'
import { isHan, languages } from '../../../shared/locale.ts'
import type { Desk } from '../../editor/desk.ts'
import { eachSegmentIn, findSegment } from '../../editor/places.ts'
import { placeAt } from '../../editor/textPlaces.ts'
import { filtered, inOrder, type PlacedThread } from './listed.ts'
import type { CommentFilter } from './view.ts'

/** A thread with its place in the open article as it is now. */
function placed(desk: Desk, thread: Thread): PlacedThread {
  if (thread.language === null) {
    const segment = desk.commenting.segmentOf(thread)
    const node = segment ? desk.segment(desk.source, segment) : null
    return {
      thread,
      place: segment ? { segment, offset: 0 } : null,
      text: node ? plainText(textOf(node)) : null,
    }
  }
  const column = desk.columns.get(thread.language)
  const range = desk.commenting.rangeOf(thread)
  if (!column || !range) return { thread, place: null, text: null }
  const place = placeAt(column.state.doc, range.from)
  return { thread, place, text: range.from < range.to ? textIn(desk, thread, range) : null }
}

/** What the panel lists, in the order of the text, and all that there is. */
export function listedIn(
  desk: Desk,
  filter: CommentFilter,
  me: string | null,
): { readonly shown: readonly PlacedThread[]; readonly all: readonly PlacedThread[] } {
  const rest = languages.filter((language) => !desk.shown.includes(language))
  const all = inOrder(
    desk.commenting.threads.map((thread) => placed(desk, thread)),
    desk.ids(),
    [...desk.shown, ...rest],
  )
  return { shown: filtered(all, filter, me, desk.active?.language ?? null), all }
}

/** Whether a thread stands behind the caret. */
export function isBehindCaret(desk: Desk, { place, thread }: PlacedThread): boolean {
  const { active } = desk
  if (!active || !place) return true
  const ids = desk.ids()
  const [row, caretRow] = [ids.indexOf(place.segment), ids.indexOf(active.id)]
  if (row !== caretRow || thread.language !== active.language) return row > caretRow
  const column = desk.columns.get(active.language)
  const segment = column && findSegment(column.state.doc, active.id)
  return !column || !segment || place.offset > column.state.selection.head - segment.position - 1
}

/** The text of a range as a person reads it: English sentences apart, without footnote signs. */
function textIn(
  desk: Desk,
  { language }: Thread,
  range: { readonly from: number; readonly to: number },
): string {
  const column = language ? desk.columns.get(language) : undefined
  if (!column || !language) return ''
  const parts: string[] = []
  eachSegmentIn(column.state.doc, range.from, range.to, ({ position, node }, { from, to }) => {
    const start = position + 1
    if (from < to) parts.push(plainText(textOf(node).slice(from - start, to - start)))
  })
  return parts.join(isHan(language) ? '' : ' ')
}
