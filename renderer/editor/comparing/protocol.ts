import type { Language } from '../../../shared/locale.ts'
import type { ComparedBlock } from '../../../shared/review/compare/compare.ts'

/** A state of an edition that lies between the two: who made it of the one before, and its text as JSON. */
export interface Step {
  readonly by: string
  readonly at: string
  readonly document: unknown
}

/** What is asked: the difference between two texts (ProseMirror JSON), and who made it over the steps from the first to the last. */
export interface CompareRequest {
  readonly id: number
  readonly language: Language
  readonly before: unknown
  /** The last one is the text after. */
  readonly steps: readonly Step[]
}

/** Who changed a segment. */
export interface SegmentAuthors {
  readonly segment: string
  readonly by: readonly string[]
}

/** What differs, and then, which takes longer, by whom. */
export type CompareAnswer =
  | { readonly id: number; readonly kind: 'compared'; readonly blocks: readonly ComparedBlock[] }
  | { readonly id: number; readonly kind: 'authors'; readonly authors: readonly SegmentAuthors[] }
