import type { Transaction } from 'prosemirror-state'
import type { SegmentId } from '../../../shared/ids.ts'
import { conflictRanges } from '../../../shared/script/follow.ts'
import { type Sign, setSigns } from '../plugins/signs.ts'
import type { Following } from './following.ts'

/** What segments show of how they follow: conflicts are marked where they stand, what stays behind as a whole. */
export function signsOf(
  transaction: Transaction,
  ids: readonly SegmentId[],
  following: Pick<Following, 'waiting' | 'asked'>,
): Transaction {
  return setSigns(transaction, 'following', new Map(ids.map((id) => [id, signOf(id, following)])))
}

function signOf(id: SegmentId, following: Pick<Following, 'waiting' | 'asked'>): Sign {
  const verdict = following.waiting(id)
  const { asked } = following
  const isAsked = asked?.id === id && verdict?.kind !== 'conflict'
  if (!verdict) {
    return {
      classes: [],
      underlines: isAsked ? [{ from: asked.from, to: asked.to, severity: 'spot' }] : [],
    }
  }
  if (verdict.kind === 'behind') return { classes: ['is-behind', `is-${verdict.why}`], underlines: [] }
  return {
    classes: ['has-conflict'],
    underlines: conflictRanges(verdict.pieces).map((range) => ({ ...range, severity: 'conflict' })),
  }
}
