import type { Issue } from '../checks/spec.ts'
import type { ArticleSummary, EditionStatus } from '../document/article.ts'
import type { DraftEdition } from '../document/draft.ts'
import type { ArticleId, EntryId, SegmentId } from '../ids.ts'
import type { Language } from '../locale.ts'
import type { ImageField, MetadataField } from '../review/gate/missing.ts'
import type { EntryKind, PartOfSpeech, TermStatus } from '../termbase/entry.ts'
import type { Role } from './domains/people.ts'

/** The interface's settings of this computer. */
export interface Settings {
  readonly interface: Language
  readonly theme: 'system' | 'light' | 'dark'
  /** Who works here, '' before someone said so: the person of this name in the library stands beside every change. */
  readonly person: string
  /** What they mostly do; null before someone said so. */
  readonly role: Role | null
  /** Whether the short introduction was seen or skipped. */
  readonly introduced: boolean
  /** Whether words are completed from terms and memory while a translation is typed. */
  readonly completion: boolean
  /** The least score that pretranslation took last, in per cent. */
  readonly threshold: number
  /** How the desk's panel of issues is ordered. */
  readonly issuesBy: 'segment' | 'kind'
}

/** Where someone was in a library, to come back to. */
export interface Place {
  readonly screen:
    | 'library'
    | 'desk'
    | 'review'
    | 'publish'
    | 'align'
    | 'terms'
    | 'memory'
    | 'conversion'
    | 'checks'
  readonly article: ArticleId | null
  readonly columns: readonly Language[]
  readonly segment: SegmentId | null
  readonly language: Language | null
  /** Caret in the segment's text (UTF-16 units). */
  readonly caret: number
}

/** The library that is open. */
export interface OpenLibrary {
  readonly name: string
  readonly sample: boolean
  readonly region: 'tw' | 'hk'
  readonly place: Place | null
}

/** A library that was open before; `recent` is its token. */
export interface RecentLibrary {
  readonly recent: string
  readonly name: string
  readonly folder: string
  readonly missing: boolean
}

export interface LibraryState {
  readonly library: OpenLibrary | null
  readonly recent: readonly RecentLibrary[]
}

/** One page of the article list, and how many articles the filter lets through. */
export interface ArticlePage {
  readonly total: number
  readonly rows: readonly ArticleSummary[]
}

/** What the list can be filtered by, with counts. */
export interface Facets {
  readonly articles: number
  readonly sections: readonly Facet[]
  readonly people: readonly Facet[]
  readonly statuses: readonly Facet[]
  readonly languages: readonly Facet[]
}

export interface Facet {
  readonly value: string
  readonly label: { readonly [L in Language]?: string }
  readonly count: number
}

/** A sentence that was found; `marks` are the UTF-16 ranges of the hits in `text`. */
export interface SearchHit {
  readonly article: ArticleId
  readonly slug: string
  readonly title: string
  readonly language: Language
  readonly segment: SegmentId
  readonly text: string
  readonly marks: readonly (readonly [from: number, to: number])[]
}

/** An edition as the desk opens it: its document and the version that further steps start from. */
export interface OpenEdition {
  readonly language: Language
  readonly version: number
  readonly status: EditionStatus
  readonly document: unknown
  /** The source text that each stale segment was translated from, to show what changed. */
  readonly translatedFrom: { readonly [segment: string]: string }
}

export interface OpenArticle {
  readonly summary: ArticleSummary
  readonly editions: readonly OpenEdition[]
  readonly waivers: readonly Waiver[]
}

/** An issue that a person let stand, with the reason; holds while both texts are as they were. */
export interface Waiver {
  readonly id: string
  readonly language: Language
  readonly segment: SegmentId
  readonly check: string
  readonly code: string
  /** Digest of source and target text that it was given for. */
  readonly about: string
  readonly reason: string
  readonly by: string
  readonly at: string
}

/** A term found in a text (UTF-16 range), and its terms in the other language: preferred ones first. */
export interface FoundTerm {
  readonly from: number
  readonly to: number
  /** As it stands in the text. */
  readonly text: string
  readonly entry: EntryId
  readonly kind: EntryKind
  /** As the termbase has it, and its standing there. */
  readonly term: string
  readonly status: TermStatus
  readonly note: string
  readonly targets: readonly {
    readonly text: string
    readonly status: TermStatus
    /** Traditional Chinese of one region only. */
    readonly region: 'tw' | 'hk' | null
    readonly partOfSpeech: PartOfSpeech
    readonly note: string
  }[]
}

/** A file that was chosen or dropped. */
export interface OfferedFile {
  readonly file: string
  readonly name: string
}

/** How two editions of an import were put side by side: counts of beads by their kind, such as '1-1'. */
export interface AlignmentSummary {
  readonly language: Language
  readonly kinds: { readonly [kind: string]: number }
  /** Mean confidence of the beads, 0 to 1. */
  readonly confidence: number
}

/** A file of an import. `changes`: its tracked changes, whatever becomes of them; null where it has none. */
interface ImportedFile {
  readonly name: string
  readonly format: string
  readonly encoding: string
  readonly changes: { readonly insertions: number; readonly deletions: number } | null
}

/** What an import understood, before anything is written. */
export interface ImportPreview {
  readonly preview: string
  readonly files: readonly ImportedFile[]
  readonly editions: readonly DraftEdition[]
  /** Pictures that come with them, and comments. */
  readonly pictures: number
  readonly comments: number
  /** What a bundle says of its article; null for other files. */
  readonly metadata: import('../document/article.ts').Metadata | null
  /** Whether it comes with its segments and states, of which nothing can be corrected. */
  readonly isWhole: boolean
  /** The article of the library that has this slug, whose source may get the new text. */
  readonly existing: { readonly article: ArticleId; readonly title: string; readonly source: Language } | null
  readonly source: Language
  readonly slug: string
  readonly alignment: readonly AlignmentSummary[]
}

/** Why an edition may not be approved: something at a place of its text, or something that is not said of it. */
export type GateReason = PlaceReason | MetadataReason

/** What stands open at a place of the text. */
export interface PlaceReason {
  /**
   * `behind`: the other Chinese edition was changed, and a person has to decide what becomes of that here;
   * `suggested`: a suggestion that is neither accepted nor rejected; `comment`: a thread that nobody resolved;
   * `alt`, `credit`: an image without its description or its credit line, by its caption.
   */
  readonly kind:
    | 'issue'
    | 'untranslated'
    | 'unconfirmed'
    | 'stale'
    | 'behind'
    | 'suggested'
    | 'comment'
    | ImageField
  readonly segment: SegmentId
  /** The segment's text; of a comment, what it is about. */
  readonly text: string
  /** For an issue: its check, code and parameters. */
  readonly issue: Issue | null
}

/** Something of the article's metadata that is not there in the edition's language. */
export interface MetadataReason {
  readonly kind: MetadataField
  readonly segment: null
  readonly text: ''
  readonly issue: null
}

/**
 * A finished export. `bundle` is a token for showing it in its folder. Of several archives, `bytes` is the sum,
 * and `name` and `sha256` are null: each has its own.
 */
export interface ExportedBundle {
  readonly bundle: string
  readonly files: number
  readonly name: string | null
  readonly folder: string
  readonly sha256: string | null
  readonly bytes: number
}
