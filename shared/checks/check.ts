import type { Language } from '../locale.ts'
import type { FoundTerm } from '../termbase/recognise.ts'

/** The checks, by the names that `--only` and waivers use. */
export const checkIds = [
  'untranslated',
  'numbers',
  'termMissing',
  'termForbidden',
  'quotes',
  'halfWidth',
  'simplifiedInHant',
] as const

/** The name of a check. */
export type CheckId = (typeof checkIds)[number]

/** How much an issue weighs: an error stands in the way of approval. */
export type Severity = 'error' | 'warning' | 'info'

/** A stretch of a text in UTF-16 units. */
export type Range = readonly [from: number, to: number]

/** A segment in two languages, as checks see it; U+FFFC stands for an inline atom. */
export interface SegmentPair {
  readonly segment: string
  readonly sourceLanguage: Language
  readonly targetLanguage: Language
  readonly source: string
  readonly target: string
  readonly state: 'initial' | 'translated' | 'reviewed' | 'final'
}

/** Something that a check found; `code` and `params` make its message, ranges are null where there is none. */
export interface Issue {
  readonly check: CheckId
  readonly severity: Severity
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  readonly source: Range | null
  readonly target: Range | null
  readonly segment: string
}

/** What checks know beside the pair: the terms in a text, by the library's termbase. */
export interface CheckContext {
  recognise(text: string, language: Language): readonly FoundTerm[]
}

/** One check: pure, and quiet on right text. */
export interface Check {
  readonly id: CheckId
  /** Whether it has anything to say about pairs in these languages. */
  applies(source: Language, target: Language): boolean
  find(pair: SegmentPair, context: CheckContext): Issue[]
}

/** What the finder of a check reports; the list of checks adds the check's name and the segment. */
export type Finding = Omit<Issue, 'check' | 'segment'>
