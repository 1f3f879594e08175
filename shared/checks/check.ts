import type { Language } from '../locale.ts'
import type { Region } from '../script/dictionary.ts'
import type { FormPair } from '../script/matcher.ts'
import type { QuoteStyle } from '../script/quotes.ts'
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
  'traditionalInHans',
  'samePart',
  'quoteStyle',
  'mainlandWord',
] as const

/** The name of a check. */
export type CheckId = (typeof checkIds)[number]

/** How much an issue weighs: an error stands in the way of approval. */
type Severity = 'error' | 'warning' | 'info'

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

/** What the finder of a check reports; `checkPair` adds the check's name and the segment. */
export interface Finding {
  readonly severity: Severity
  readonly code: IssueCode
  readonly params: Readonly<Record<string, string | number>>
  readonly source: Range | null
  readonly target: Range | null
}

/** Something that a check found; `code` and `params` make its message, ranges are null where there is none. */
export interface Issue extends Finding {
  readonly check: CheckId
  readonly segment: string
}

/** What can be wrong, one message for each. */
export const issueCodes = [
  'untranslated.empty',
  'untranslated.same',
  'untranslated.left',
  'numbers.missing',
  'numbers.extra',
  'numbers.differs',
  'termMissing.notUsed',
  'termForbidden.used',
  'quotes.unclosed',
  'quotes.unopened',
  'halfWidth.mark',
  'simplifiedInHant.character',
  'traditionalInHans.character',
  'samePart.missing',
  'samePart.extra',
  'samePart.notes',
  'quoteStyle.mark',
  'mainlandWord.used',
] as const

/** The key of a message about an issue. */
export type IssueCode = (typeof issueCodes)[number]

/** What checks know beside the pair: the terms in a text by the library's termbase, and the library's ways. */
export interface CheckContext {
  recognise(text: string, language: Language): readonly FoundTerm[]
  /** Where the readers of the Traditional edition are; Taiwan where nothing is said. */
  readonly region?: Region
  /** How the Traditional edition quotes, where it is not with 「」. */
  readonly quotes?: QuoteStyle
  /** The regional words that are suggested; the application's own where nothing is said. */
  readonly vocabulary?: readonly FormPair[]
}

/** One check: pure, and quiet on right text. */
export interface Check {
  readonly id: CheckId
  /** Whether it has anything to say about pairs in these languages. */
  applies(source: Language, target: Language): boolean
  find(pair: SegmentPair, context: CheckContext): Finding[]
}

/** Whether there is nothing in a text but white space and inline atoms. */
export function isEmpty(text: string): boolean {
  return text.replaceAll('\uFFFC', '').trim() === ''
}
