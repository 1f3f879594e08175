import { Fragment, type Node } from 'prosemirror-model'
import type { Transaction } from 'prosemirror-state'
import { textHash } from '../../../shared/document/hash.ts'
import { canRepeat, followsRepetitions } from '../../../shared/document/repetition.ts'
import { type PlacedSegment, plainText, segmentsOf, textOf } from '../../../shared/document/segment.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Column } from '../column.ts'
import type { Desk } from '../desk.ts'
import { findSegment } from '../places.ts'

/** What became of a segment's repetitions in its article. */
export interface Propagated {
  /** The places that took the text over, each as it was before and is now. */
  readonly filled: readonly { readonly id: SegmentId; readonly before: Node; readonly after: Node }[]
  /** Unconfirmed places that were left: someone wrote there, or set them apart. */
  readonly left: readonly SegmentId[]
}

const nowhere: Propagated = { filled: [], left: [] }

/** Gives a translation to the segments with the same source that nobody confirmed or wrote by hand. */
export function propagate(transaction: Transaction, original: Node, id: SegmentId): Propagated {
  const sources = segmentsOf(original)
  const source = sources.find((each) => each.id === id)
  const target = findSegment(transaction.doc, id)?.node
  if (!source || !target || !canRepeat(source.text)) return nowhere
  const content = withoutNotes(target)
  const text = plainText(textOf(target))
  const filled: { id: SegmentId; before: Node; after: Node }[] = []
  const left: SegmentId[] = []
  const targets = new Map(segmentsOf(transaction.doc).map((segment) => [segment.id, segment]))
  for (const repeated of sources.filter((each) => repeats(each, source))) {
    const place = findSegment(transaction.doc, repeated.id)
    const there = targets.get(repeated.id)
    if (!place || !there || there.state !== 'initial' || there.text === text) continue
    if (!followsRepetitions(there)) {
      left.push(repeated.id)
      continue
    }
    const start = place.position + 1
    transaction.replaceWith(start, start + place.node.content.size, content)
    transaction.setNodeAttribute(place.position, 'origin', { kind: 'propagated' })
    transaction.setNodeAttribute(place.position, 'textHash', textHash(text))
    const after = transaction.doc.nodeAt(place.position)
    if (after) filled.push({ id: repeated.id, before: place.node, after })
  }
  return { filled, left }
}

/** Takes a propagation back wherever its place is as it was filled; answers how many places. */
export function takeBack(column: Column, { filled }: Propagated): number {
  if (column.composing) return 0
  const transaction = column.state.tr
  let restored = 0
  for (const { id, before, after } of filled) {
    const place = findSegment(transaction.doc, id)
    if (!place?.node.eq(after)) continue
    const start = place.position + 1
    transaction.replaceWith(start, start + place.node.content.size, before.content)
    transaction.setNodeAttribute(place.position, 'origin', before.attrs.origin)
    transaction.setNodeAttribute(place.position, 'textHash', before.attrs.textHash)
    restored++
  }
  if (restored > 0) column.dispatch(transaction)
  return restored
}

/**
 * Makes the active segment an exception to propagation, or no longer one: what stands there is the person's own.
 * null where it has none: in the source, or once it is confirmed.
 */
export function setApart(desk: Desk): boolean | null {
  const column = desk.present
  if (!column || !desk.active || column.composing || column.language === desk.source) return null
  const found = findSegment(column.state.doc, desk.active.id)
  if (found?.node.attrs.state !== 'initial') return null
  const apart = (found.node.attrs.origin as { kind?: string } | null)?.kind !== 'typed'
  const origin = apart ? { kind: 'typed' } : null
  column.dispatch(column.state.tr.setNodeAttribute(found.position, 'origin', origin))
  return apart
}

/** Another segment with the same text; one with a note says something of its own. */
function repeats(segment: PlacedSegment, source: PlacedSegment): boolean {
  return segment.id !== source.id && segment.text === source.text
}

/** A note's number stands once in an article. */
function withoutNotes(segment: Node): Fragment {
  return Fragment.fromArray(segment.content.content.filter((node) => node.isText))
}
