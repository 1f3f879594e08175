import type { Node, ResolvedPos } from 'prosemirror-model'
import type { SegmentId } from '../../shared/ids.ts'

/** Where a segment stands: the position before its node, and the node. */
export interface FoundSegment {
  readonly position: number
  readonly node: Node
}

/** The segment with this id; null where the document has none. */
export function findSegment(doc: Node, id: SegmentId): FoundSegment | null {
  let found: FoundSegment | null = null
  doc.descendants((node, position) => {
    if (found) return false
    if (node.type.name !== 'segment') return true
    if (node.attrs.id === id) found = { position, node }
    return false
  })
  return found
}

/** The segment around a position; null between segments. */
export function segmentAt(place: ResolvedPos): FoundSegment | null {
  for (let depth = place.depth; depth > 0; depth--) {
    const node = place.node(depth)
    if (node.type.name === 'segment') return { position: place.before(depth), node }
  }
  return null
}

/** The ids of all segments in order. */
export function segmentIds(doc: Node): SegmentId[] {
  const ids: SegmentId[] = []
  doc.descendants((node) => {
    if (node.type.name !== 'segment') return true
    ids.push(node.attrs.id as SegmentId)
    return false
  })
  return ids
}

/** Calls back for each segment that lies in a range, with the part of its inside that the range covers. */
export function eachSegmentIn(
  doc: Node,
  from: number,
  to: number,
  visit: (segment: FoundSegment, inside: { readonly from: number; readonly to: number }) => void,
): void {
  doc.nodesBetween(from, to, (node, position) => {
    if (node.type.name !== 'segment') return true
    const start = position + 1
    const end = position + node.nodeSize - 1
    visit({ position, node }, { from: Math.max(from, start), to: Math.min(to, end) })
    return false
  })
}
