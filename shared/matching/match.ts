import type { ArticleId, SegmentId, UnitId } from '../ids.ts'
import type { Language } from '../locale.ts'

/** A source–target pair in the memory (TMX `tu`). `before` and `after` are the neighbours' source text or ''. */
export interface TranslationUnit {
  readonly id: UnitId
  readonly sourceLanguage: Language
  readonly targetLanguage: Language
  readonly source: string
  readonly target: string
  readonly before: string
  readonly after: string
  /** Whose translation it was. */
  readonly by: string
  /** When, ISO 8601. */
  readonly at: string
  readonly article: ArticleId | null
  readonly segment: SegmentId | null
  /** How the pair came: typed, imported, aligned … */
  readonly origin: string
}

/** What the memory offers for a text: same text and neighbours (101), same text (100), or alike (below 100). */
export type Match =
  | { readonly kind: 'context'; readonly score: 101; readonly unit: TranslationUnit }
  | { readonly kind: 'exact'; readonly score: 100; readonly unit: TranslationUnit }
  | { readonly kind: 'fuzzy'; readonly score: number; readonly unit: TranslationUnit }
