import { Fragment, type Node } from 'prosemirror-model'
import { layersOf } from '../../document/layer.ts'
import type { SegmentId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import { type Change, changesOf } from './change.ts'
import { decided, type Verdict } from './decide.ts'
import { rejectedContent, type Tracked } from './tracked.ts'

/** A suggestion and the segment that it is in; `position` is that before the segment's node. */
export interface PlacedChange {
  readonly segment: SegmentId
  readonly position: number
  readonly change: Change
}

/** A segment that an act rewrites: its new content and layers, to be put in one transaction. */
export interface Rewrite {
  readonly segment: SegmentId
  readonly position: number
  readonly before: Tracked
  readonly after: Tracked
}

/**
 * An edition as one reads it with all suggestions accepted or rejected, without any of them in it. This is what
 * memory, checks, counts and export see; the same object where nothing is suggested.
 */
export function reading(doc: Node, as: 'accepted' | 'rejected'): Node {
  const read = (node: Node): Node => {
    if (node.type.name !== 'segment') return withChildren(node, read)
    const layers = layersOf(node)
    if (layers.length === 0) return node
    const content = as === 'accepted' ? node.content : rejectedContent({ content: node.content, layers })
    return node.type.create({ ...node.attrs, suggested: null }, content, node.marks)
  }
  return read(doc)
}

/** All suggestions of an edition in the order of the text. */
export function placedChanges(doc: Node, language: Language): PlacedChange[] {
  return trackedSegments(doc).flatMap(({ segment, position, tracked }) =>
    changesOf(tracked, language).map((change) => ({ segment, position, change })),
  )
}

/**
 * What accepting or rejecting suggestions rewrites, from the last segment to the first, so that the positions stand
 * while they are put one after the other. `isMeant` picks them: all, one's own, those in a range (`touches`); where
 * it is known in which segments they are, `within` spares the comparing of all others.
 */
export function rewrites(
  doc: Node,
  language: Language,
  verdict: Verdict,
  isMeant: (placed: PlacedChange) => boolean,
  within: ReadonlySet<SegmentId> | null = null,
): Rewrite[] {
  return trackedSegments(doc)
    .filter(({ segment }) => within === null || within.has(segment))
    .flatMap(({ segment, position, tracked }) => {
      const after = decided(tracked, language, verdict, (change) => isMeant({ segment, position, change }))
      return after === tracked ? [] : [{ segment, position, before: tracked, after }]
    })
    .reverse()
}

/** Whether a suggestion stands in a range of the document, or reaches into it; one without extent also at its ends. */
export function touches({ position, change: { place } }: PlacedChange, from: number, to: number): boolean {
  const [start, end] = [position + 1 + place.from, position + 1 + place.to]
  return start === end ? from <= start && start <= to : start < to && from < end
}

interface TrackedSegment {
  readonly segment: SegmentId
  readonly position: number
  readonly tracked: Tracked
}

function trackedSegments(doc: Node): TrackedSegment[] {
  const found: TrackedSegment[] = []
  doc.descendants((node, position) => {
    if (node.type.name !== 'segment') return !node.isTextblock
    const layers = layersOf(node)
    const segment = node.attrs.id as SegmentId
    if (layers.length > 0) found.push({ segment, position, tracked: { content: node.content, layers } })
    return false
  })
  return found
}

/** The same node where no child changed: whoever keeps something by the node still finds it. */
function withChildren(node: Node, read: (child: Node) => Node): Node {
  if (node.isLeaf || node.isTextblock) return node
  const children = node.children.map(read)
  return children.every((child, at) => child === node.child(at)) ? node : node.copy(Fragment.from(children))
}
