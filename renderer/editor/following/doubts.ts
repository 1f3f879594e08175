import { TextSelection } from 'prosemirror-state'
import type { SegmentId } from '../../../shared/ids.ts'
import { conflictRanges, conflictsOf } from '../../../shared/script/follow.ts'
import type { PlacedSpot } from '../../../shared/script/spotPlaces.ts'
import type { Desk } from '../desk.ts'
import { findSegment } from '../places.ts'
import { revealSoon } from '../reveal.ts'
import type { Following } from './following.ts'

interface Place {
  readonly id: SegmentId
  /** Where it stands in the segment of the edition that follows (UTF-16 offsets). */
  readonly from: number
  readonly to: number
}

/** A place of the following edition that a person is asked about. */
export type Doubt =
  /** Hand and conversion changed the same place: what each says. `at` counts the segment's conflicts. */
  | ({
      readonly kind: 'conflict'
      readonly at: number
      readonly mine: string
      readonly theirs: string
    } & Place)
  /** It does not follow by itself. */
  | ({ readonly kind: 'behind'; readonly why: 'final' | 'declined' | 'apart' } & Place)
  /** There are several Traditional forms for it. */
  | ({ readonly kind: 'spot'; readonly spot: PlacedSpot['spot'] } & Place)

/**
 * Everything that stands open, in the order of the text; with `sure` also the places of several forms of which a
 * phrase of the dictionary has decided one.
 */
export function doubtsOf(desk: Desk, following: Following, sure = false): Doubt[] {
  return desk.ids().flatMap((id): Doubt[] => {
    const verdict = following.waiting(id)
    if (verdict?.kind === 'behind') {
      const end = desk.segment(following.to.language, id)?.content.size ?? 0
      return [{ kind: 'behind', why: verdict.why, id, from: 0, to: end }]
    }
    if (verdict?.kind === 'conflict') {
      const ranges = conflictRanges(verdict.pieces)
      const decided = following.decisions.chosen(id).length
      return conflictsOf(verdict.pieces).flatMap((piece, at): Doubt[] => {
        const range = ranges[at]
        if (!range || at < decided) return []
        return [{ kind: 'conflict', id, at, mine: said(piece.mine), theirs: said(piece.theirs), ...range }]
      })
    }
    const spots = following.spotsOf(id).filter(({ spot }) => sure || !spot.isSure)
    return spots.map(({ spot, from, to }): Doubt => ({ kind: 'spot', id, spot, from, to }))
  })
}

/** The doubt that a caret meets next, going on or back; round the ends. */
export function nextDoubt(desk: Desk, doubts: readonly Doubt[], by: 1 | -1): number {
  if (doubts.length === 0) return -1
  const order = new Map(desk.ids().map((id, at) => [id, at]))
  const here = desk.active ? (order.get(desk.active.id) ?? 0) : 0
  const isAfter = ({ id }: Doubt) => (order.get(id) ?? 0) >= here
  const first = doubts.findIndex(isAfter)
  if (by > 0) return Math.max(0, first)
  const last = doubts.findLastIndex(({ id }) => (order.get(id) ?? 0) <= here)
  return last < 0 ? doubts.length - 1 : last
}

/** Selects where a doubt stands and brings it into view; the focus stays where it is. */
export function showDoubt(desk: Desk, following: Following, { id, from, to }: Doubt): void {
  const column = following.to
  const found = findSegment(column.state.doc, id)
  if (!found || column.composing) return
  const start = found.position + 1
  const end = found.node.content.size
  const { tr } = column.state
  const selection = TextSelection.create(tr.doc, start + Math.min(from, end), start + Math.min(to, end))
  column.dispatch(tr.setSelection(selection).scrollIntoView())
  desk.setActive({ id, language: column.language })
  if (column.view) revealSoon(column.view)
}

function said(tokens: readonly { readonly key: string; readonly leaf: unknown }[]): string {
  return tokens.map(({ key, leaf }) => (leaf ? '' : key)).join('')
}
