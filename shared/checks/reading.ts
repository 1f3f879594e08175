import type { Mark, Node } from 'prosemirror-model'
import { type Origin, type SegmentState, segmentAttributes, textOf } from '../document/segment.ts'
import type { Language } from '../locale.ts'
import type { MarkSpan, TextSegment } from './spec.ts'

/** A segment as it is read from an edition's document, with what tells how it stands beside its source. */
export interface ReadSegment extends Omit<TextSegment, 'language' | 'open' | 'openAfter'> {
  readonly state: SegmentState
  readonly origin: Origin | null
  readonly sourceHash: string | null
  readonly textHash: string | null
}

/** An edition's segments in their order. */
export interface ReadEdition {
  readonly language: Language
  readonly segments: readonly ReadSegment[]
}

/** An article's editions, among them the one in the source language. */
export interface ReadArticle {
  readonly source: Language
  readonly editions: readonly ReadEdition[]
}

// Nodes are persistent: after a keystroke all segments but one are the very objects that they were.
const known = new WeakMap<Node, ReadSegment>()
const editions = new WeakMap<Node, ReadEdition>()

/**
 * Reads an edition; that of the same document is the same object again, and so is a segment whose node and place
 * in its block are the same.
 */
export function readEdition(doc: Node, language: Language): ReadEdition {
  const old = editions.get(doc)
  if (old?.language === language) return old
  const edition = { language, segments: segmentsIn(doc) }
  editions.set(doc, edition)
  return edition
}

function segmentsIn(doc: Node): ReadSegment[] {
  const segments: ReadSegment[] = []
  doc.descendants((node, _position, parent, index) => {
    if (node.type.name !== 'segment') return !node.isTextblock
    const block = parent?.type.name ?? 'doc'
    const isFirst = index === 0
    const isLast = index === (parent?.childCount ?? 1) - 1
    const old = known.get(node)
    const isSame = old?.block === block && old.isFirst === isFirst && old.isLast === isLast
    const read = isSame ? old : readSegment(node, block, isFirst, isLast)
    known.set(node, read)
    segments.push(read)
    return false
  })
  return segments
}

function readSegment(node: Node, block: string, isFirst: boolean, isLast: boolean): ReadSegment {
  const { id, state, origin, sourceHash, textHash } = segmentAttributes(node)
  const text = textOf(node)
  return {
    segment: id,
    text,
    marks: marksOf(node),
    block,
    isFirst,
    isLast,
    state,
    origin,
    sourceHash,
    textHash,
  }
}

/** The formatting of a segment; neighbours that carry the same mark are one span. */
function marksOf(node: Node): MarkSpan[] {
  const spans: MarkSpan[] = []
  const running = new Map<Mark, { at: number; to: number }>()
  node.forEach((child, offset) => {
    for (const mark of child.marks) {
      const kind = mark.type.name
      if (kind !== 'link' && kind !== 'emphasis' && kind !== 'strong') continue
      const to = offset + child.nodeSize
      const one = [...running].find(([other, { to: end }]) => other.eq(mark) && end === offset)
      const last = one?.[1]
      const before = last === undefined ? undefined : spans[last.at]
      if (last !== undefined && before !== undefined) {
        spans[last.at] = { ...before, to }
        last.to = to
      } else {
        running.set(mark, { at: spans.length, to })
        const href = kind === 'link' ? { href: String(mark.attrs.href) } : {}
        spans.push({ kind, from: offset, to, ...href })
      }
    }
  })
  return spans
}
