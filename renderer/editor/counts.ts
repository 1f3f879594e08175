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

/** Counts an edition: segments, those confirmed and up to date, words or characters. */
export function countEdition(desk: Desk, language: Language): Counts {
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
