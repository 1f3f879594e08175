import { runsText } from '../../document/draft.ts'
import type { BlockShape, CutEdition } from '../../document/skeleton/cut.ts'

/** A sentence as it is shown beside its counterpart. */
export interface SentenceText {
  readonly text: string
  /** It begins a block of this kind; null inside one. */
  readonly opens: BlockShape['kind'] | null
}

/** The sentences of a text in order, with the blocks that they begin. */
export function sentenceTexts(text: CutEdition): SentenceText[] {
  return text.blocks.flatMap(({ shape, sentences }) =>
    sentences.map((runs, at) => ({ text: runsText(runs), opens: at === 0 ? shape.kind : null })),
  )
}
