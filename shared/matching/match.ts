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
  /** How often it was put into a text. */
  readonly uses: number
}

/** One thing that was exchanged in a match's target so that it fits the text: both as they stand in the target. */
export interface RepairChange {
  readonly kind: 'number' | 'date' | 'term'
  readonly from: string
  readonly to: string
}

/** A match's target with numbers, dates or terms exchanged, where nothing else differs. */
export interface Repair {
  readonly target: string
  readonly changes: readonly RepairChange[]
}

interface Offer {
  /** As it was learned, turned so that `source` is the side asked for. */
  readonly unit: TranslationUnit
  /** Points that its origin costs when offers are put in order and when one is inserted unseen; 0 to 100. */
  readonly penalty: number
  /** What to insert in place of the unit's target: its numbers, dates or terms exchanged. */
  readonly repaired: Repair | null
  /** The target in the script that was asked for, where the unit has it in the other one. */
  readonly converted: string | null
}

/** What the memory offers for a text: same text and neighbours (101), same text (100), or alike (below 100). */
export type Match =
  | (Offer & { readonly kind: 'context'; readonly score: 101 })
  | (Offer & { readonly kind: 'exact'; readonly score: 100 })
  | (Offer & { readonly kind: 'fuzzy'; readonly score: number })

/** A stretch that the text shares with units of the memory, and what it was most likely translated as. */
export interface Fragment {
  /** UTF-16 range in the text. */
  readonly from: number
  readonly to: number
  readonly text: string
  /** Its likely translation; null where the units do not agree on one. */
  readonly translation: string | null
  /** In how many of the units that were looked at it stands. */
  readonly count: number
  /** The best unit that it stands in. */
  readonly unit: TranslationUnit
}

/** What to put into a text for a match: as repaired, in the script that was asked for, or as it stands. */
export function offeredText(match: Match): string {
  return match.repaired?.target ?? match.converted ?? match.unit.target
}
