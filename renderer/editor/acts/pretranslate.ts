import { closeHistory } from 'prosemirror-history'
import { textHash } from '../../../shared/document/hash.ts'
import { schema } from '../../../shared/document/schema.ts'
import { plainText, segmentsOf } from '../../../shared/document/segment.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Pretranslated } from '../../../shared/ipc/domains/memory.ts'
import type { Language } from '../../../shared/locale.ts'
import { type Match, offeredText } from '../../../shared/matching/match.ts'
import type { Desk } from '../desk.ts'
import { findSegment } from '../places.ts'
import { markConfirmed } from './confirm.ts'
import { originOf } from './insert.ts'

/** A text to be looked up, and what stands in its translation now. */
export interface Asked {
  readonly segment: SegmentId
  readonly text: string
  readonly before: string
  readonly after: string
  readonly present: string
}

/** What pretranslation did with the segments that it was asked about. */
export interface PretranslationReport {
  readonly context: number
  readonly exact: number
  readonly fuzzy: number
  readonly repaired: number
  /** Several offers are equally good and differ: a person has to choose. */
  readonly ambiguous: number
  /** Nothing in the memory is good enough. */
  readonly without: number
}

/** The segments of a translation that may be filled: empty and not set apart, or drafts too. */
export function fillable(desk: Desk, language: Language, drafts: boolean): Asked[] {
  const column = desk.columns.get(language)
  const original = desk.columns.get(desk.reference)
  if (!column || !original || language === desk.reference) return []
  const texts = segmentsOf(original.state.doc).map(({ text }) => plainText(text))
  return segmentsOf(column.state.doc).flatMap(({ id, text: present, state, origin }, at) => {
    const text = texts[at] ?? ''
    // A draft with a footnote would lose it.
    const mayGo = present === '' || (drafts && plainText(present) === present)
    const isOpen = state === 'initial' && origin?.kind !== 'typed' && mayGo
    if (!isOpen || text.trim() === '') return []
    return [{ segment: id, text, before: texts[at - 1] ?? '', after: texts[at + 1] ?? '', present }]
  })
}

/**
 * Puts what was found into a translation, in one step of undo. Segments that were changed since they were asked
 * about are left; those with several equally good offers are left too.
 */
export function fillIn(
  desk: Desk,
  language: Language,
  asked: readonly Asked[],
  found: readonly Pretranslated[],
  confirm: boolean,
): PretranslationReport {
  const report = { context: 0, exact: 0, fuzzy: 0, repaired: 0, ambiguous: 0, without: 0 }
  const column = desk.columns.get(language)
  if (!column) return report
  const offers = new Map(found.map((each) => [each.segment, each]))
  const present = new Map(segmentsOf(column.state.doc).map(({ id, text }) => [id, text]))
  const { doc } = column.state
  const confirmed: SegmentId[] = []
  const transaction = closeHistory(column.state.tr)
  // From the end on: what is put in later stands before, so the places found in the old document stay right.
  for (const { segment, present: before } of asked.toReversed()) {
    const offer = offers.get(segment)
    const place = findSegment(doc, segment)
    if (!offer || offeredText(offer.match) === '') report.without++
    else if (offer.others > 0) report.ambiguous++
    else if (place && present.get(segment) === before) {
      const { match } = offer
      const text = offeredText(match)
      const start = place.position + 1
      transaction.replaceWith(start, start + place.node.content.size, schema.text(text))
      transaction.setNodeAttribute(place.position, 'origin', originOf(match))
      transaction.setNodeAttribute(place.position, 'textHash', textHash(text))
      report[sortOf(match)]++
      if (!confirm || !isSafe(match)) continue
      const filled = transaction.doc.nodeAt(place.position)
      if (!filled) continue
      markConfirmed(transaction, place.position, filled, desk.segment(desk.source, segment))
      confirmed.push(segment)
    }
  }
  if (transaction.docChanged) column.dispatch(transaction)
  for (const segment of confirmed) desk.journal.confirm(language, segment)
  return report
}

function sortOf(match: Match): 'context' | 'exact' | 'fuzzy' | 'repaired' {
  return match.repaired ? 'repaired' : match.kind
}

/** What may be confirmed unseen: the very sentence, by whom it costs nothing. */
function isSafe(match: Match): boolean {
  return match.kind !== 'fuzzy' && !match.repaired && match.penalty === 0
}
