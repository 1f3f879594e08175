import type { ArticleId, SegmentId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import type { EntryKind, TermEntry, TermStatus } from '../../termbase/entry.ts'
import type { TermFault } from '../../termbase/files/fault.ts'
import type { PlannedEntry } from '../../termbase/merge.ts'

/** An entry with when and by whom it was made and last changed. */
export interface StoredEntry {
  readonly entry: TermEntry
  readonly created: string
  readonly createdBy: string
  readonly changed: string
  readonly changedBy: string
  readonly removed: boolean
}

/** What merging gave; `merging` takes it back. */
export interface MergedEntry {
  readonly stored: StoredEntry
  readonly merging: string
}

export interface EntryPage {
  readonly total: number
  readonly rows: readonly StoredEntry[]
}

/** Counts of the whole termbase, for the filters of its screen. */
export interface TermbaseFacets {
  readonly total: number
  readonly kinds: { readonly [K in EntryKind]: number }
  /** Entries that have a term of this status. */
  readonly statuses: { readonly [S in TermStatus]: number }
  /** Entries without a term in this language. */
  readonly missing: { readonly [L in Language]: number }
}

/** A pair of texts in which a candidate stands. */
export interface CandidateExample {
  readonly article: ArticleId
  readonly slug: string
  readonly segment: SegmentId
  readonly en: string
  readonly han: string
}

/** A pair of words that may be a term; either side may be null while no counterpart was found for the other. */
export interface Candidate {
  /** Names it to the acts; stable while the texts are. */
  readonly id: string
  readonly kind: 'name' | 'term'
  readonly en: string | null
  readonly han: string | null
  /** Of which script `han` is. */
  readonly language: 'zh-Hans' | 'zh-Hant'
  /** In how many pairs of segments it stands (both sides, where it has both). */
  readonly count: number
  /** 0 to 1: how sure it is that the two mean the same; 0 where one is missing. */
  readonly pairing: number
  /** What the list is sorted by. */
  readonly score: number
  readonly examples: readonly CandidateExample[]
}

/** How far the extraction is; `total` is 0 before it began. */
export interface ExtractionState {
  readonly done: number
  readonly total: number
  readonly ready: boolean
  /** Whether texts or terms changed since it was made. */
  readonly outdated: boolean
  /** How many pairs of segments were looked at, of how many there are (a large library is sampled). */
  readonly pairs: number
  readonly ofPairs: number
}

export interface CandidatePage {
  readonly state: ExtractionState
  readonly total: number
  readonly rows: readonly Candidate[]
}

/** Where an entry stands in the library's texts; marks are UTF-16 ranges in the text. */
export interface EntryUse {
  readonly article: ArticleId
  readonly slug: string
  readonly title: string
  readonly language: Language
  readonly segment: SegmentId
  readonly text: string
  readonly marks: readonly (readonly [from: number, to: number])[]
  /** Of the term that stands there; the worst where several do. */
  readonly status: TermStatus
}

export interface EntryUsage {
  /** Segments found; `more` where the search stopped there. */
  readonly uses: readonly EntryUse[]
  readonly more: boolean
}

/** What a file of terms would change, by counts. */
export interface TermsPlanCounts {
  readonly new: number
  readonly same: number
  readonly merge: number
  readonly conflict: number
}

/** A file of terms as understood, before anything is written. With faults nothing of it can be taken over. */
export interface TermsPreview {
  readonly preview: string
  readonly name: string
  readonly format: 'csv' | 'tsv' | 'tbx' | 'utx'
  readonly counts: TermsPlanCounts
  readonly faults: readonly TermFault[]
  /** What was read but has no place here: columns, languages, elements. */
  readonly ignored: readonly string[]
}

export interface TermsPreviewPage {
  readonly total: number
  readonly rows: readonly PlannedEntry[]
}

/** What an import of terms did. */
export interface TermsImported {
  readonly added: number
  readonly merged: number
  readonly replaced: number
  readonly skipped: number
}

/** A finished export of terms. */
export interface ExportedTerms {
  readonly name: string
  readonly folder: string
  readonly entries: number
  readonly bytes: number
}
