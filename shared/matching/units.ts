import type { ArticleId } from '../ids.ts'
import type { Language } from '../locale.ts'
import type { TranslationUnit } from './match.ts'

/** A search inside units: a text as it stands on a side in this language, `*` for any stretch of a few characters. */
export interface ConcordanceQuery {
  readonly language: Language
  /** Only units whose other side is in this language; null for any. */
  readonly other: Language | null
  readonly text: string
  readonly most: number
}

/** A unit that contains what was searched for, turned so that `source` is the side searched; UTF-16 ranges in it. */
export interface ConcordanceHit {
  readonly unit: TranslationUnit
  readonly marks: readonly (readonly [from: number, to: number])[]
}

/** The newest hits, and how many there are in all. */
export interface Concordance {
  readonly hits: readonly ConcordanceHit[]
  readonly total: number
}

/** Which units are wanted, and from where on. `text` stands on either side; null is any. */
export interface UnitFilter {
  readonly text: string | null
  readonly origin: string | null
  readonly by: string | null
  readonly article: ArticleId | null
  /** Removed ones instead of living ones. */
  readonly removed: boolean
}

export interface UnitPage {
  readonly total: number
  readonly rows: readonly TranslationUnit[]
}

/** Units that say the same twice, or translate the same text differently. */
export interface UnitGroup {
  readonly kind: 'duplicates' | 'contradiction'
  readonly units: readonly TranslationUnit[]
}

/** How far the index is: `ready`, or being made in the background with so many units done. */
export interface IndexState {
  readonly ready: boolean
  readonly done: number
  readonly total: number
}
