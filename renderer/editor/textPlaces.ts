import type { Node } from 'prosemirror-model'
import { textOf } from '../../shared/document/segment.ts'
import type { SegmentId } from '../../shared/ids.ts'
import type { TextPlace } from '../../shared/review/anchors/anchor.ts'
import { type Reading, readingOf } from '../../shared/review/anchors/reading.ts'
import { eachSegmentIn, findSegment, segmentIds } from './places.ts'

const readings = new WeakMap<Node, Reading>()

/** A document's segments as one text, for anchors; made once for each document. */
export function readingOfDocument(doc: Node): Reading {
  const known = readings.get(doc)
  if (known) return known
  const reading = readingOf(
    segmentIds(doc).map((id) => {
      const found = findSegment(doc, id)
      return { id, text: found ? textOf(found.node) : '' }
    }),
  )
  readings.set(doc, reading)
  return reading
}

/** The document position of a place; null where its segment is not there. */
export function positionOf(doc: Node, { segment, offset }: TextPlace): number | null {
  const found = findSegment(doc, segment)
  return found ? found.position + 1 + Math.min(offset, found.node.content.size) : null
}

/** The place at a document position inside or beside a segment; null in a document without one. */
export function placeAt(doc: Node, position: number): TextPlace | null {
  const at = Math.max(0, Math.min(position, doc.content.size))
  const found = doc.resolve(at)
  for (let depth = found.depth; depth > 0; depth--) {
    const node = found.node(depth)
    if (node.type.name === 'segment') {
      return { segment: node.attrs.id as SegmentId, offset: at - found.start(depth) }
    }
  }
  return null
}

/** The first and the last place of a range that have text between them; null where it covers none. */
export function placesOf(
  doc: Node,
  from: number,
  to: number,
): { readonly from: TextPlace; readonly to: TextPlace } | null {
  let first: TextPlace | null = null
  let last: TextPlace | null = null
  eachSegmentIn(doc, from, to, ({ position, node }, inside) => {
    if (inside.from >= inside.to) return
    const segment = node.attrs.id as SegmentId
    first ??= { segment, offset: inside.from - position - 1 }
    last = { segment, offset: inside.to - position - 1 }
  })
  return first && last ? { from: first, to: last } : null
}
