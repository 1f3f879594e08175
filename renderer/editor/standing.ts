import type { Node } from 'prosemirror-model'
import { plainText, segmentAttributes, textOf } from '../../shared/document/segment.ts'
import { type Standing, standingOf } from '../../shared/document/standing.ts'

/** How a segment's node stands beside the node of its source, which may be missing. */
export function standingOfNode(target: Node, source: Node | null): Standing {
  const original = source ? plainText(textOf(source)) : ''
  return standingOf({ ...segmentAttributes(target), text: textOf(target) }, original)
}
