import type { Node } from 'prosemirror-model'
import { plainText, segmentAttributes, textOf } from '../../shared/document/segment.ts'
import { digestOf, type Standing, standingBy } from '../../shared/document/standing.ts'
import { countHan, countWords } from '../../shared/language/counts.ts'

/** What follows from a segment's text alone. */
interface Facts {
  readonly digest: string | null
  readonly words: number
  readonly characters: number
}

// Nodes are persistent: what was found of one once stays true, and a keystroke makes one new one.
const known = new WeakMap<Node, Facts>()

/** Digest and sizes of a segment's text. */
export function factsOf(node: Node): Facts {
  const found = known.get(node)
  if (found) return found
  const text = plainText(textOf(node))
  const facts = { digest: digestOf(text), words: countWords(text), characters: countHan(text) }
  known.set(node, facts)
  return facts
}

/** How a segment's node stands beside the node of its source, which may be missing. */
export function standingOfNode(target: Node, source: Node | null): Standing {
  return standingBy(segmentAttributes(target), factsOf(target).digest, source ? factsOf(source).digest : null)
}
