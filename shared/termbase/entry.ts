import type { EntryId } from '../ids.ts'
import type { Language } from '../locale.ts'

/** What kinds of things have an entry. */
export const entryKinds = ['term', 'person', 'organisation', 'post', 'place'] as const

/** Whether a term is the one to use, may be used, or must not be used. */
export const termStatuses = ['preferred', 'admitted', 'forbidden'] as const

/** A kind of entry. */
export type EntryKind = (typeof entryKinds)[number]

/** The standing of a term. */
export type TermStatus = (typeof termStatuses)[number]

/** A word or name for an entry in one language. */
export interface Term {
  readonly language: Language
  readonly text: string
  readonly status: TermStatus
}

/** A concept of the termbase with its terms in each language. */
export interface TermEntry {
  readonly id: EntryId
  readonly kind: EntryKind
  readonly note: string
  readonly terms: readonly Term[]
}

/** Whether a string names a kind of entry. */
export function isEntryKind(value: string): value is EntryKind {
  return (entryKinds as readonly string[]).includes(value)
}

/** Whether a string names a standing of a term. */
export function isTermStatus(value: string): value is TermStatus {
  return (termStatuses as readonly string[]).includes(value)
}
