import type { Node } from 'prosemirror-model'
import type { SegmentId } from '../../shared/ids.ts'

/** A block of the text: how many rows it has, and the segment that it is known by when the structure changes. */
export interface Block {
  /** null for a block without text (a divider). */
  readonly id: SegmentId | null
  readonly rows: number
}

/** How many blocks lie above and below those whose rows are laid out one by one. */
export interface Far {
  readonly above: number
  readonly below: number
}

/** The blocks of a document in order. */
export function blocksOf(doc: Node): Block[] {
  return doc.children.map((block) => {
    let id: SegmentId | null = null
    let rows = block.type.name === 'divider' ? 1 : 0
    block.descendants((node) => {
      if (node.type.name === 'divider') rows++
      if (node.type.name !== 'segment') return true
      id ??= node.attrs.id as SegmentId
      rows++
      return false
    })
    return { id, rows }
  })
}

/** How many rows blocks have together. */
export function rowsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { rows }) => sum + rows, 0)
}

/** How many references to footnotes stand in the first blocks of a document. */
export function notesIn(doc: Node, blocks: number): number {
  let notes = 0
  for (const block of doc.children.slice(0, blocks)) {
    block.descendants((node) => {
      if (node.type.name === 'footnote_ref') notes++
      return true
    })
  }
  return notes
}

/** Which blocks are far when those between two heights in the text (px) are near: one at least always is. */
export function farFrom(heights: readonly number[], from: number, to: number): Far {
  const last = heights.length - 1
  let above = 0
  let top = 0
  while (above < last && top + (heights[above] ?? 0) < from) top += heights[above++] ?? 0
  let end = above + 1
  top += heights[above] ?? 0
  while (end <= last && top <= to) top += heights[end++] ?? 0
  return { above, below: Math.max(0, last + 1 - end) }
}
