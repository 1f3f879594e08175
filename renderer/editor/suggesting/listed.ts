import type { Node } from 'prosemirror-model'
import { suggestedJoinsOf, suggestedSplitOf } from '../../../shared/document/shape.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Change } from '../../../shared/review/suggestions/change.ts'

/** A cut or a joint of segments that somebody suggested; it is about all editions at once. */
export interface Shape {
  readonly kind: 'split' | 'join'
  readonly first: SegmentId
  readonly second: SegmentId
}

/** A suggestion as it stands in an edition: a change of a segment's text, or of which segments there are. */
export interface Suggestion {
  /** Tells it from all others of its edition, as long as it is the same. */
  readonly key: string
  readonly segment: SegmentId
  readonly by: string
  readonly at: string
  /** Where it stands in the document. */
  readonly from: number
  readonly to: number
  readonly what: { readonly change: Change } | { readonly shape: Shape }
}

/** All suggestions of an edition in the order of its text; `changesIn` knows those of a segment's text. */
export function suggestionsIn(doc: Node, changesIn: (segment: Node) => readonly Change[]): Suggestion[] {
  const found: Suggestion[] = []
  let before: SegmentId | null = null
  doc.descendants((node, position) => {
    if (node.type.name !== 'segment') return !node.isTextblock
    const segment = node.attrs.id as SegmentId
    const start = position + 1
    const split = suggestedSplitOf(node)
    if (split && before) {
      const { by, at } = split
      const shape: Shape = { kind: 'split', first: before, second: segment }
      found.push({ key: `split ${segment}`, segment, by, at, from: start, to: start, what: { shape } })
    }
    const inside: Suggestion[] = changesIn(node).map((change) => {
      const { id, by, at, place } = change
      return {
        key: `${segment} ${id}`,
        segment,
        by,
        at,
        from: start + place.from,
        to: start + place.to,
        what: { change },
      }
    })
    for (const { id, by, at, end } of suggestedJoinsOf(node)) {
      const shape: Shape = { kind: 'join', first: segment, second: id }
      const place = start + Math.max(0, Math.min(end, node.content.size))
      inside.push({ key: `join ${id}`, segment, by, at, from: place, to: place, what: { shape } })
    }
    found.push(...inside.sort((a, b) => a.from - b.from))
    before = segment
    return false
  })
  return found
}
