import { closeHistory } from 'prosemirror-history'
import type { Fragment } from 'prosemirror-model'
import type { Transaction } from 'prosemirror-state'
import { textHash } from '../../../shared/document/hash.ts'
import { type Kept, keptOf } from '../../../shared/document/kept.ts'
import { plainText, segmentsOf, textOf } from '../../../shared/document/segment.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import { contentFrom } from '../../../shared/script/content.ts'
import { offerOf } from '../../../shared/script/follow.ts'
import type { Column } from '../column.ts'
import { findSegment } from '../places.ts'
import type { Known } from './asking.ts'
import { replaceContent } from './replace.ts'

/** What a segment remembers of its conversion as it is known now. */
export function keptBy({ source, next, by }: Known): Kept {
  return { from: source.toJSON(), gave: next.toJSON(), by }
}

/** Gives the segment at a position a converted content, with what it remembers of that. */
export function writeConverted(
  transaction: Transaction,
  position: number,
  content: Fragment,
  kept: Kept,
): void {
  const before = transaction.doc.nodeAt(position)
  if (!before) return
  replaceContent(transaction, position, content)
  transaction.setNodeAttribute(position, 'conversion', kept)
  if (before.content.size === 0) transaction.setNodeAttribute(position, 'origin', { kind: 'converted' })
  // A draft without a touch says so, as after every act that puts a text down.
  const after = transaction.doc.nodeAt(position)
  if (after && after.attrs.state === 'initial' && contentFrom(kept.gave).eq(after.content)) {
    transaction.setNodeAttribute(position, 'textHash', textHash(plainText(textOf(after))))
  }
}

/** Has every segment that was written on its own remember what conversion gives now; answers the change and how many. */
export function adopting(
  column: Column,
  known: (id: SegmentId) => Known | null,
): { readonly transaction: Transaction; readonly adopted: number } {
  const transaction = closeHistory(column.state.tr)
  let adopted = 0
  for (const { id, position } of segmentsOf(column.state.doc)) {
    const node = column.state.doc.nodeAt(position)
    const now = known(id)
    if (!node || !now || keptOf(node) || node.content.size === 0 || now.source.size === 0) continue
    transaction.setNodeAttribute(position, 'conversion', keptBy(now))
    adopted++
  }
  return { transaction, adopted }
}

/**
 * Notes in a segment that the present update was taken back, or that it was emptied by hand; no step of undo itself,
 * so that it can be done again.
 */
export function noteDeclined(transaction: Transaction, id: SegmentId, known: Known): Kept | null {
  const found = findSegment(transaction.doc, id)
  if (!found) return null
  const kept = keptOf(found.node) ?? { from: null, gave: null, by: '' }
  const now = keptBy(known)
  transaction.setMeta('addToHistory', false)
  transaction.setNodeAttribute(found.position, 'conversion', { ...kept, declined: offerOf(now) })
  return now
}
