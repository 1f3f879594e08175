import type { Node } from 'prosemirror-model'
import { isUnfinished } from '../../shared/document/standing.ts'
import { isHan, type Language } from '../../shared/locale.ts'
import type { Desk } from './desk.ts'
import { factsOf, standingOfNode } from './standing.ts'

/** How far an edition is, for the status bar. `size` is English words or Han characters. */
export interface Counts {
  readonly total: number
  readonly done: number
  readonly size: number
}

/** The counts of a document, and the source that it was judged by. */
interface Known {
  readonly source: Node
  readonly counts: Counts
}

// Documents are persistent: as long as both texts are the same, so are the counts.
const known = new WeakMap<Node, Known>()

/** Counts an edition: segments, those confirmed and up to date, words or characters. */
export function countEdition(desk: Desk, language: Language): Counts {
  const doc = desk.columns.get(language)?.state.doc
  const source = desk.columns.get(desk.source)?.state.doc
  if (!doc || !source) return { total: 0, done: 0, size: 0 }
  const found = known.get(doc)
  if (found?.source === source) return found.counts
  const counts = count(desk, language)
  known.set(doc, { source, counts })
  return counts
}

function count(desk: Desk, language: Language): Counts {
  let total = 0
  let done = 0
  let size = 0
  for (const id of desk.ids()) {
    const node = desk.segment(language, id)
    if (!node) continue
    const { digest, words, characters } = factsOf(node)
    total++
    size += isHan(language) ? characters : words
    const finished =
      language === desk.source
        ? digest !== null
        : !isUnfinished(standingOfNode(node, desk.segment(desk.source, id)))
    if (finished) done++
  }
  return { total, done, size }
}
