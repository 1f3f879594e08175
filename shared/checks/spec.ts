import type { Language } from '../locale.ts'
import type { Region } from '../script/dictionary.ts'
import type { FormPair } from '../script/matcher.ts'
import type { QuoteStyle } from '../script/quotes.ts'
import type { TermEntry } from '../termbase/entry.ts'
import type { FoundTerm } from '../termbase/recognise.ts'

/** How much an issue weighs. Which weights stand in the way of approval is the library's choice. */
export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** A stretch of a text in UTF-16 units. */
export type Range = readonly [from: number, to: number]

/** Formatting on a stretch of a segment's text. */
export interface MarkSpan {
  readonly kind: 'link' | 'emphasis' | 'strong'
  readonly from: number
  readonly to: number
  /** Of a link. */
  readonly href?: string
}

/** One edition's segment, as checks see it; U+FFFC in its text stands for a footnote reference. */
export interface TextSegment {
  readonly segment: string
  readonly language: Language
  readonly text: string
  readonly marks: readonly MarkSpan[]
  /** The kind of block that it stands in: title, standfirst, paragraph, heading, list_item, figure, footnote … */
  readonly block: string
  /** Whether it begins or ends its block. */
  readonly isFirst: boolean
  readonly isLast: boolean
  /**
   * Quotation marks (opening ones, outermost first) that earlier segments left open and this or a later one
   * closes. A paragraph inside a quotation may begin with them again.
   */
  readonly open: readonly string[]
  /** The same at its end: what it leaves open and a later segment closes. */
  readonly openAfter?: readonly string[]
}

/** A segment in two languages. */
export interface SegmentPair {
  readonly segment: string
  readonly sourceLanguage: Language
  readonly targetLanguage: Language
  readonly source: string
  readonly target: string
  readonly state: 'initial' | 'translated' | 'reviewed' | 'final'
  /** How its text came (origin's kind), its score where it was fuzzy; absent where nothing is known. */
  readonly origin?: { readonly kind: string; readonly score?: number } | null
  /** Whether the text was changed since it came or was confirmed; the source since it was translated. */
  readonly isEdited?: boolean
  readonly isStale?: boolean
  readonly block?: string
  readonly sourceMarks?: readonly MarkSpan[]
  readonly targetMarks?: readonly MarkSpan[]
}

/** A stretch of the checked text (of a pair: the target) and what to write there. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** What the finder of a check reports; the engine adds the check's name and the segment. */
export interface Finding {
  /** Where it is not the check's own. */
  readonly severity?: Severity
  /** The key of its message: `<id of the check>.<what>`. */
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  readonly source: Range | null
  readonly target: Range | null
  /** Edits that mend it and change nothing that was right; they do not overlap and go in order. Absent where none is safe. */
  readonly fix?: readonly Edit[]
  /** Texts of which a person may choose one for the target's range, as spellings; best first. */
  readonly suggestions?: readonly string[]
}

/** A finding about a segment of an edition, for checks that see more than one segment. */
export interface PlacedFinding extends Finding {
  readonly segment: string
}

/** Something that a check found. */
export interface Issue extends Finding {
  readonly check: string
  readonly segment: string
  readonly severity: Severity
}

/** A choice that a library makes for a check, with what holds where it made none. */
export type Option =
  | { readonly kind: 'number'; readonly default: number; readonly min: number; readonly max: number }
  | { readonly kind: 'flag'; readonly default: boolean }
  | { readonly kind: 'choice'; readonly default: string; readonly of: readonly string[] }

/** A text (with its source, for a check of pairs) that shows what a check finds or lets be; tests run them all. */
export interface Example {
  readonly source?: string
  readonly sourceLanguage?: Language
  readonly target: string
  readonly language: Language
  /** What the fix makes of it, where there is one. */
  readonly fixed?: string
  /** Segments before it, for checks of whole articles. */
  readonly before?: readonly { readonly source: string; readonly target: string }[]
  /** What else holds of its segment. */
  readonly given?: Partial<
    Pick<SegmentPair, 'state' | 'origin' | 'isEdited' | 'isStale' | 'block' | 'sourceMarks' | 'targetMarks'>
  >
  /** What the library's termbase has in this example. */
  readonly entries?: readonly Pick<TermEntry, 'kind' | 'terms'>[]
  /** What the library has chosen in this example. */
  readonly ways?: Partial<Pick<CheckContext, 'region' | 'quotes' | 'english' | 'archive' | 'archiveName'>>
  readonly options?: Readonly<Record<string, number | boolean | string>>
}

/** What a check says to a person, in a language of the interface. */
export interface CheckWords {
  readonly name: string
  /** One or two sentences: what it finds and why. */
  readonly about: string
  /** By the part of the code after the dot; `{param}` is replaced. */
  readonly messages: Readonly<Record<string, string>>
  /** Names of the options. */
  readonly options?: Readonly<Record<string, string>>
}

/** The families in which the catalogue shows the checks. */
export const checkGroups = [
  'content',
  'numbers',
  'terms',
  'structure',
  'consistency',
  'script',
  'typography',
  'spelling',
  'house',
] as const
export type CheckGroup = (typeof checkGroups)[number]

/** All about a check but how it finds: what the catalogue shows. It imports nothing heavy: the window has it all. */
export interface CheckSpec {
  readonly id: string
  readonly group: CheckGroup
  readonly severity: Severity
  /** Whether it is on where the library has said nothing. */
  readonly isOn: boolean
  /** The languages of the text that it finds something in (of a pair: the target's). */
  readonly languages: readonly Language[]
  readonly options?: Readonly<Record<string, Option>>
  readonly words: Readonly<Record<Language, CheckWords>>
  readonly good: readonly Example[]
  readonly bad: readonly Example[]
}

/** What a library said about a check. */
export interface CheckSetting {
  readonly isOn?: boolean
  readonly severity?: Severity
  readonly options?: Readonly<Record<string, number | boolean | string>>
}

/** What checks know beside the text: the terms, and the library's ways. */
export interface CheckContext {
  recognise(text: string, language: Language): readonly FoundTerm[]
  /** Where the readers of the Traditional edition are; Taiwan where nothing is said. */
  readonly region?: Region
  /** How the Traditional edition quotes, where it is not with 「」. */
  readonly quotes?: QuoteStyle
  /** The regional words that are suggested; the application's own where nothing is said. */
  readonly vocabulary?: readonly FormPair[]
  /** Whose English the library writes; American where nothing is said. */
  readonly english?: 'us' | 'uk'
  /** What an option of the running check is set to. */
  option?(name: string): number | boolean | string | undefined
  /** Whether an English word is written rightly, and what is likely meant; absent where no dictionary is loaded. */
  readonly speller?: Speller
  /** The library's published translation of a text (a segment, or one that is quoted); null where it has none. */
  archive?(text: string, source: Language, target: Language): string | null
  /** How the library's published articles write a name of a foreign person or place; null where none has it. */
  archiveName?(name: string, source: Language, target: Language): string | null
}

/** An English dictionary with the names and terms that the library knows. */
export interface Speller {
  isKnown(word: string): boolean
  suggest(word: string): readonly string[]
}

/** Checks a segment with its source. */
export interface PairCheck {
  readonly kind: 'pair'
  readonly spec: CheckSpec
  /** Whether it has anything to say about pairs in these languages. */
  applies(source: Language, target: Language): boolean
  find(pair: SegmentPair, context: CheckContext): readonly Finding[]
}

/** Checks one edition's segment by itself, in the source edition as well; findings are in `target` ranges. */
export interface TextCheck {
  readonly kind: 'text'
  readonly spec: CheckSpec
  find(text: TextSegment, context: CheckContext): readonly Finding[]
}

/**
 * Checks a whole edition beside its source. `facts` is what it needs of one pair, and is kept while the pair's
 * content is the same; `find` sees the facts of all segments in their order and must be quick (a millisecond).
 */
export interface ArticleCheck<Facts = unknown> {
  readonly kind: 'article'
  readonly spec: CheckSpec
  applies(source: Language, target: Language): boolean
  facts(pair: SegmentPair, context: CheckContext): Facts | null
  find(
    all: readonly { readonly segment: string; readonly facts: Facts }[],
    context: CheckContext,
  ): readonly PlacedFinding[]
}

export type Check = PairCheck | TextCheck | ArticleCheck
