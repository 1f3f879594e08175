import { plainText, segmentsOf, textOf } from '../../shared/document/segment.ts'
import { isUnfinished } from '../../shared/document/standing.ts'
import { countHan, countWords } from '../../shared/language/counts.ts'
import { isHan, type Language } from '../../shared/locale.ts'
import type { Desk } from './desk.ts'
import { standingOfNode } from './standing.ts'

/** How far an edition is, for the status bar. `size` is English words or Han characters. */
export interface Counts {
  readonly total: number
  readonly done: number
  readonly size: number
}

/** Counts an edition: segments, those confirmed and up to date, words or characters. */
export function countEdition(desk: Desk, language: Language): Counts {
  const column = desk.columns.get(language)
  if (!column) return { total: 0, done: 0, size: 0 }
  let done = 0
  let size = 0
  const segments = segmentsOf(column.state.doc)
  for (const { position, text, id } of segments) {
    size += isHan(language) ? countHan(plainText(text)) : countWords(plainText(text))
    const node = column.state.doc.nodeAt(position)
    if (!node) continue
    const finished =
      language === desk.source
        ? textOf(node).trim() !== ''
        : !isUnfinished(standingOfNode(node, desk.segment(desk.source, id)))
    if (finished) done++
  }
  return { total: segments.length, done, size }
}
