import { closeHistory } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import type { Transaction } from 'prosemirror-state'
import { textHash } from '../../../shared/document/hash.ts'
import { plainText, segmentAttributes, segmentsOf, textOf } from '../../../shared/document/segment.ts'
import { isUnfinished } from '../../../shared/document/standing.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import type { Desk } from '../desk.ts'
import { findSegment } from '../places.ts'
import { isLockedSegment } from '../plugins/locks.ts'
import { standingOfNode } from '../standing.ts'
import { type Propagated, propagate } from './propagate.ts'

/** What confirming did: where it led, and what became of the segment's repetitions. */
export interface Confirmed {
  readonly outcome: 'empty' | 'locked' | 'nothing-left' | 'moved' | 'composing'
  /** What was confirmed; null where nothing was. */
  readonly segment: SegmentId | null
  readonly repetitions: Propagated | null
}

/**
 * Confirms the active segment: it is translated from the source as it stands, the memory learns it, unconfirmed
 * repetitions in the article get the same text as a draft (all one step of undo), and the next unfinished segment
 * is gone to.
 */
export function confirm(desk: Desk): Confirmed {
  const column = desk.present
  const nothing = { segment: null, repetitions: null }
  if (!column || !desk.active || column.composing) return { outcome: 'composing', ...nothing }
  const { id, language } = desk.active
  let repetitions: Propagated | null = null
  if (language !== desk.source) {
    const found = findSegment(column.state.doc, id)
    if (!found || plainText(textOf(found.node)).trim() === '') return { outcome: 'empty', ...nothing }
    if (isLockedSegment(column.state, found.node)) return { outcome: 'locked', ...nothing }
    const transaction = closeHistory(column.state.tr)
    markConfirmed(transaction, found.position, found.node, desk.segment(desk.source, id))
    const original = desk.columns.get(desk.source)
    if (original) repetitions = propagate(transaction, original.state.doc, id)
    column.dispatch(transaction)
    desk.journal.confirm(language, id)
  }
  if (language === desk.following?.from.language) desk.following.confirmWith([id])
  const segment = language === desk.source ? null : id
  const next = nextUnfinished(desk, language, id)
  if (next) desk.goTo(language, next)
  return { outcome: next ? 'moved' : 'nothing-left', segment, repetitions }
}

/** Confirms every draft of the present edition that has a text; answers how many. */
export function confirmAll(desk: Desk): number {
  const column = desk.present
  if (!column || column.language === desk.source || column.composing) return 0
  const transaction = column.state.tr
  const confirmed: SegmentId[] = []
  for (const segment of segmentsOf(column.state.doc)) {
    const node = column.state.doc.nodeAt(segment.position)
    const source = desk.segment(desk.source, segment.id)
    const standing = node ? standingOfNode(node, source) : 'empty'
    if (!node || (standing !== 'draft' && standing !== 'edited')) continue
    if (isLockedSegment(column.state, node)) continue
    markConfirmed(transaction, segment.position, node, source)
    confirmed.push(segment.id)
  }
  if (confirmed.length === 0) return 0
  column.dispatch(transaction)
  for (const id of confirmed) desk.journal.confirm(column.language, id)
  if (column.language === desk.following?.from.language) desk.following.confirmWith(confirmed)
  return confirmed.length
}

/** Takes the confirmation of the active segment back. */
export function reopen(desk: Desk): void {
  const column = desk.present
  if (!column || !desk.active || column.composing) return
  const found = findSegment(column.state.doc, desk.active.id)
  if (found) column.dispatch(column.state.tr.setNodeAttribute(found.position, 'state', 'initial'))
}

/** The next segment after this one, round the end, that is unfinished in an edition; null where none is. */
export function nextUnfinished(desk: Desk, language: Language, after: SegmentId): SegmentId | null {
  const ids = desk.ids()
  const start = ids.indexOf(after) + 1
  for (let step = 0; step < ids.length - 1; step++) {
    const id = ids[(start + step) % ids.length]
    const node = id ? desk.segment(language, id) : null
    if (!id || !node) continue
    const open =
      language === desk.source
        ? textOf(node).trim() === ''
        : isUnfinished(standingOfNode(node, desk.segment(desk.source, id)))
    if (open) return id
  }
  return null
}

/** Marks a segment as translated from its source as it stands. */
export function markConfirmed(
  transaction: Transaction,
  position: number,
  node: Node,
  source: Node | null,
): void {
  const { state, origin, textHash: put } = segmentAttributes(node)
  const text = textHash(plainText(textOf(node)))
  const set = (name: string, value: unknown) => transaction.setNodeAttribute(position, name, value)
  if (state === 'initial') set('state', 'translated')
  // A fuzzy match that was worked over is the translator's own; one that was not is worth a look.
  const isWorkedOver = origin?.kind === 'fuzzy' && put !== text
  if (origin === null || isWorkedOver) set('origin', { kind: 'typed' })
  if (source) set('sourceHash', textHash(plainText(textOf(source))))
  set('textHash', text)
}
