import type { Node } from 'prosemirror-model'
import { layersOf } from '../../shared/document/layer.ts'
import { schema } from '../../shared/document/schema.ts'
import {
  type Depth,
  type SuggestedJoin,
  type SuggestedSplit,
  suggestedJoinsOf,
  suggestedSplitOf,
} from '../../shared/document/shape.ts'
import type { SegmentId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import type { Seam } from '../../shared/review/suggestions/divide.ts'
import type { Column } from './column.ts'
import { findSegment } from './places.ts'
import { nextSegment, seamOf } from './restructure.ts'

/** The columns of all editions: they have the same segments, so what segments there are is read in any of them. */
export type Columns = ReadonlyMap<Language, Column>

/** The segment that a suggested join of this one stands in now. */
export function holderOf(columns: Columns, second: SegmentId): SegmentId | null {
  let holder: SegmentId | null = null
  for (const { state } of columns.values()) {
    state.doc.descendants((node) => {
      if (node.type.name !== 'segment') return holder === null
      if (suggestedJoinsOf(node).some(({ id }) => id === second)) holder = node.attrs.id as SegmentId
      return false
    })
    if (holder !== null) break
  }
  return holder
}

/** A suggested join as one edition has it. */
export interface PlacedJoin {
  readonly join: SuggestedJoin
  readonly no: number
  readonly at: number | Seam
}

/** A suggested join in each edition: which of a segment's it is, and where it is split again. */
export function joinsOf(
  columns: Columns,
  first: SegmentId,
  second: SegmentId,
): ReadonlyMap<Language, PlacedJoin> {
  return new Map(
    [...columns].flatMap(([language, { state }]) => {
      const node = findSegment(state.doc, first)?.node
      const no = node ? suggestedJoinsOf(node).findIndex(({ id }) => id === second) : -1
      const join = node && suggestedJoinsOf(node)[no]
      return node && join ? [[language, { join, no, at: seamOf(node, join) }] as const] : []
    }),
  )
}

/** The segment before one, and whether its block would have to go too. */
export function segmentBefore(
  columns: Columns,
  id: SegmentId,
): { id: SegmentId; depth: Depth; isAlike: boolean } | null {
  const [column] = columns.values()
  const found = column ? findSegment(column.state.doc, id) : null
  if (!column || !found) return null
  const place = column.state.doc.resolve(found.position)
  const block = place.nodeBefore ? null : column.state.doc.resolve(place.before()).nodeBefore
  const previous = place.nodeBefore ?? block?.lastChild
  if (previous?.type !== schema.nodes.segment) return null
  const isAlike = block === null || block.type === place.parent.type
  return { id: previous.attrs.id as SegmentId, depth: block ? 2 : 1, isAlike }
}

/** The segment behind one, in its block or at the beginning of the next; null where there is none. */
export function segmentAfter(columns: Columns, first: SegmentId, depth: Depth): SegmentId | null {
  const [column] = columns.values()
  const found = column ? findSegment(column.state.doc, first) : null
  const next = column && found ? nextSegment(column.state.doc, found.position, depth) : null
  return next ? (next.attrs.id as SegmentId) : null
}

/** The suggestion that a segment begins where it does; an edition that was added since does not have it. */
export function splitSuggestedAt(columns: Columns, id: SegmentId): SuggestedSplit | null {
  for (const { state } of columns.values()) {
    const node = findSegment(state.doc, id)?.node
    const split = node ? suggestedSplitOf(node) : null
    if (split) return split
  }
  return null
}

/** The segment whose suggested join stands just where a split is meant, in a text that was not changed otherwise. */
export function joinMeant(
  columns: Columns,
  first: SegmentId,
  offsets: ReadonlyMap<Language, number>,
  depth: Depth,
): SegmentId | null {
  const [meant] = offsets
  const column = meant ? columns.get(meant[0]) : undefined
  const node = column ? findSegment(column.state.doc, first)?.node : undefined
  if (!meant || !node || layersOf(node).length > 0) return null
  const between = (end: number) => node.textBetween(Math.min(end, meant[1]), Math.max(end, meant[1]))
  const join = suggestedJoinsOf(node).find(
    (each) => each.depth === depth && each.end <= node.content.size && between(each.end).trim() === '',
  )
  return join?.id ?? null
}

/** How many suggested joins stand before the place where a split was meant. */
export function joinsBefore(
  columns: Columns,
  first: SegmentId,
  offsets: ReadonlyMap<Language, number>,
): number {
  const [meant] = offsets
  const column = meant ? columns.get(meant[0]) : undefined
  const node = column ? findSegment(column.state.doc, first)?.node : undefined
  return meant && node ? suggestedJoinsOf(node).filter(({ end }) => end < meant[1]).length : 0
}

/** Whether a segment's text is still just that of the two that were joined. */
export function isJustJoined(
  columns: Columns,
  language: Language,
  [first, second]: readonly Node[],
): boolean {
  const column = columns.get(language)
  const whole = first && column ? findSegment(column.state.doc, first.attrs.id as SegmentId)?.node : null
  if (!first || !second || !whole) return false
  const { content } = whole
  const start = content.size - second.content.size
  return (
    start >= first.content.size &&
    content.cut(0, first.content.size).eq(first.content) &&
    content.cut(start).eq(second.content)
  )
}

/** Where the second of two joined segments begins: before its text where that still stands, else behind the first's. */
export function seamAfter(columns: Columns, language: Language, [first, second]: readonly Node[]): number {
  const column = columns.get(language)
  const whole = first && column ? findSegment(column.state.doc, first.attrs.id as SegmentId)?.node : null
  if (!first || !second || !whole) return first?.content.size ?? 0
  const { content } = whole
  const isFirstSame =
    content.size >= first.content.size && content.cut(0, first.content.size).eq(first.content)
  const start = content.size - second.content.size
  const isSecondSame = start >= 0 && content.cut(start).eq(second.content)
  return !isFirstSame && isSecondSame ? start : Math.min(first.content.size, content.size)
}

/** What was put between two segments that were joined, in the editions where nothing else was changed since. */
export function gapsIn(
  columns: Columns,
  before: ReadonlyMap<Language, readonly Node[]>,
): ReadonlyMap<Language, number> {
  return new Map(
    [...before].flatMap(([language, [first, second]]) => {
      const column = columns.get(language)
      const whole = first && column ? findSegment(column.state.doc, first.attrs.id as SegmentId) : null
      if (!first || !second || !whole || !isJustJoined(columns, language, [first, second])) return []
      return [[language, whole.node.content.size - first.content.size - second.content.size] as const]
    }),
  )
}

/** A segment and the next of an edition; null where there is none. */
export function pairIn(column: Column, id: SegmentId, depth: Depth): readonly [Node, Node] | null {
  const found = findSegment(column.state.doc, id)
  const next = found ? nextSegment(column.state.doc, found.position, depth) : null
  return found && next ? [found.node, next] : null
}

/** Whether a segment of an edition has no text. */
export function isEmpty(column: Column, id: SegmentId): boolean {
  return findSegment(column.state.doc, id)?.node.content.size === 0
}
