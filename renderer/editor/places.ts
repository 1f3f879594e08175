import type { Node, ResolvedPos } from 'prosemirror-model'
import type { SegmentId } from '../../shared/ids.ts'

/** Where a segment stands: the position before its node, and the node. */
export interface FoundSegment {
  readonly position: number
  readonly node: Node
}

type Index = ReadonlyMap<SegmentId, FoundSegment>

// Documents are persistent: the same object is the same text, so what was found in it once stays true.
const indexes = new WeakMap<Node, Index>()

/** The segment with this id; null where the document has none. */
export function findSegment(doc: Node, id: SegmentId): FoundSegment | null {
  return indexOf(doc).get(id) ?? null
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
  return [...indexOf(doc).keys()]
}

function indexOf(doc: Node): Index {
  const known = indexes.get(doc)
  if (known) return known
  const index = new Map<SegmentId, FoundSegment>()
  doc.descendants((node, position) => {
    if (node.type.name !== 'segment') return true
    index.set(node.attrs.id as SegmentId, { position, node })
    return false
  })
  indexes.set(doc, index)
  return index
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

/** The segments whose inside differs; null where the segments themselves do. */
export function changedSegments(before: Node, after: Node): Set<SegmentId> | null {
  const changed = new Set<SegmentId>()
  const same = (a: Node, b: Node): boolean => {
    if (a === b) return true
    if (a.type.name === 'segment') {
      changed.add(b.attrs.id as SegmentId)
      return a.attrs.id === b.attrs.id
    }
    if (a.childCount !== b.childCount) return false
    for (let at = 0; at < a.childCount; at++) if (!same(a.child(at), b.child(at))) return false
    return true
  }
  return same(before, after) ? changed : null
}
