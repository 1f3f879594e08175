import { closeHistory } from 'prosemirror-history'
import { isUnfinished } from '../../../shared/document/standing.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import { markConfirmed } from '../acts/confirm.ts'
import type { Column } from '../column.ts'
import type { Desk } from '../desk.ts'
import type { Journal } from '../journal.ts'
import { findSegment } from '../places.ts'
import { standingOfNode } from '../standing.ts'

/** What of the desk following needs. */
export type FollowedDesk = Pick<Desk, 'columns' | 'source' | 'ids' | 'segment' | 'listen' | 'tell'> & {
  readonly journal: Pick<Journal, 'confirm'>
}

/** Confirms converted segments together with those that they were converted from: the memory learns them too. */
export function confirmFollowed(desk: FollowedDesk, column: Column, ids: readonly SegmentId[]): void {
  const transaction = closeHistory(column.state.tr)
  const confirmed: SegmentId[] = []
  for (const id of ids) {
    const found = findSegment(column.state.doc, id)
    const source = desk.segment(desk.source, id)
    if (!found || found.node.content.size === 0) continue
    if (!isUnfinished(standingOfNode(found.node, source))) continue
    markConfirmed(transaction, found.position, found.node, source)
    transaction.setNodeAttribute(found.position, 'origin', { kind: 'converted' })
    confirmed.push(id)
  }
  if (confirmed.length === 0) return
  column.dispatch(transaction)
  for (const id of confirmed) desk.journal.confirm(column.language, id)
}
