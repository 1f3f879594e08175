import type { Node } from 'prosemirror-model'
import type { SegmentId } from '../ids.ts'

/** State of a segment, XLIFF 2's words. */
export type SegmentState = 'initial' | 'translated' | 'reviewed' | 'final'

const kinds = ['typed', 'exact', 'context', 'fuzzy', 'propagated', 'converted', 'machine', 'aligned'] as const

/** How a segment's text came: by whom or what, and for a fuzzy match with which score. */
export interface Origin {
  readonly kind: (typeof kinds)[number]
  readonly score?: number
}

/**
 * What a segment carries beside its text. `sourceHash` is the digest of the source that it was translated from,
 * `textHash` that of its own text when it was confirmed, or when an act (a match, a repetition) put it there.
 */
export interface SegmentAttributes {
  readonly id: SegmentId
  readonly state: SegmentState
  readonly origin: Origin | null
  readonly sourceHash: string | null
  readonly textHash: string | null
}

/** A segment as the rest of the product sees it: U+FFFC stands for a footnote reference, offsets are UTF-16. */
export interface Segment extends SegmentAttributes {
  readonly text: string
  /** The kind of block that it stands in: title, paragraph, list_item … */
  readonly block: string
}

/** A segment and where it stands in its document (position before its node). */
export interface PlacedSegment extends Segment {
  readonly position: number
  readonly size: number
}

/** The attributes of a segment node, typed. */
export function segmentAttributes(node: Node): SegmentAttributes {
  const { id, state, origin, sourceHash, textHash } = node.attrs as SegmentAttributes
  return { id, state, origin, sourceHash, textHash }
}

/** The text of a segment; offset n in it is position n inside the node. */
export function textOf(node: Node): string {
  return node.textBetween(0, node.content.size, '', (leaf) =>
    leaf.type.name === 'footnote_ref' ? '\uFFFC' : '',
  )
}

/** The text that is counted, matched and searched: without inline atoms. */
export function plainText(text: string): string {
  return text.replaceAll('\uFFFC', '')
}

/** All segments of a document in order. */
export function segmentsOf(doc: Node): PlacedSegment[] {
  const found: PlacedSegment[] = []
  doc.descendants((node, position, parent) => {
    if (node.type.name !== 'segment') return !node.isTextblock
    found.push({
      ...segmentAttributes(node),
      text: textOf(node),
      block: parent?.type.name ?? 'doc',
      position,
      size: node.nodeSize,
    })
    return false
  })
  return found
}

/** Reads an origin from stored JSON; null where it is none. */
export function originFrom(value: unknown): Origin | null {
  if (typeof value !== 'object' || value === null) return null
  const { kind, score } = value as { kind?: unknown; score?: unknown }
  if (typeof kind !== 'string' || !(kinds as readonly string[]).includes(kind)) return null
  const known = kind as Origin['kind']
  return typeof score === 'number' ? { kind: known, score } : { kind: known }
}
