import { closeHistory } from 'prosemirror-history'
import { textHash } from '../../../shared/document/hash.ts'
import { schema } from '../../../shared/document/schema.ts'
import type { Origin } from '../../../shared/document/segment.ts'
import { type Match, offeredText } from '../../../shared/matching/match.ts'
import type { Desk } from '../desk.ts'
import type { Offer } from '../offers.ts'
import { findSegment } from '../places.ts'

/** Puts a text into the active segment in place of what stands there, with where it came from. */
export function replaceSegment(desk: Desk, text: string, origin: Origin): void {
  const column = desk.present
  if (!column || !desk.active || column.composing) return
  const found = findSegment(column.state.doc, desk.active.id)
  if (!found || text === '') return
  const tr = closeHistory(column.state.tr)
  const start = found.position + 1
  tr.replaceWith(start, start + found.node.content.size, schema.text(text))
  tr.setNodeAttribute(found.position, 'origin', origin)
  tr.setNodeAttribute(found.position, 'textHash', textHash(text))
  if (found.node.attrs.state !== 'initial') tr.setNodeAttribute(found.position, 'state', 'initial')
  column.dispatch(tr.scrollIntoView())
  desk.goTo(column.language, desk.active.id)
}

/** Puts what is offered into the active segment: a whole translation in its place, that of a stretch at the caret. */
export function insertOffer(desk: Desk, offer: Offer): void {
  if (offer.kind === 'match') replaceSegment(desk, offeredText(offer.match), originOf(offer.match))
  else insertTerm(desk, offer.translation)
}

/** Where a text that was taken from a match says that it comes from. */
export function originOf({ kind, score }: Match): Origin {
  return kind === 'fuzzy' ? { kind, score: Math.floor(score) } : { kind }
}

/** Puts the reference text, marks and all, into the active segment. */
export function copySource(desk: Desk): void {
  const column = desk.present
  if (!column || !desk.active || column.composing || column.language === desk.reference) return
  const found = findSegment(column.state.doc, desk.active.id)
  const source = desk.segment(desk.reference, desk.active.id)
  if (!found || !source) return
  const start = found.position + 1
  const { tr } = column.state
  column.dispatch(tr.replaceWith(start, start + found.node.content.size, source.content).scrollIntoView())
  desk.goTo(column.language, desk.active.id)
}

/** Puts a term at the caret, in place of what is selected. */
export function insertTerm(desk: Desk, text: string): void {
  const column = desk.present
  if (!column || column.composing) return
  column.dispatch(column.state.tr.insertText(text).scrollIntoView())
  column.view?.focus()
}
