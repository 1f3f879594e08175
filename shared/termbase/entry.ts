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

/** Parts of speech that a term may have; '' where nobody said. */
export const partsOfSpeech = [
  '',
  'noun',
  'verb',
  'adjective',
  'adverb',
  'name',
  'phrase',
  'abbreviation',
] as const

/** A part of speech. */
export type PartOfSpeech = (typeof partsOfSpeech)[number]

/** A word or name for an entry in one language. */
export interface Term {
  readonly language: Language
  readonly text: string
  readonly status: TermStatus
  /** Traditional Chinese of one region only; absent for both. */
  readonly region?: 'tw' | 'hk'
  readonly partOfSpeech?: PartOfSpeech
  /** Only in these very capitals; absent where the text itself tells (abbreviations and names do). */
  readonly exactCase?: boolean
  readonly note?: string
}

/** A post that a person held: at an organisation, from and to a date (ISO 8601, as exact as is known), null for open. */
export interface Holding {
  readonly post: EntryId | null
  readonly organisation: EntryId | null
  readonly from: string | null
  readonly to: string | null
}

/** A concept of the termbase with its terms in each language; people, posts and organisations are entries too. */
export interface TermEntry {
  readonly id: EntryId
  readonly kind: EntryKind
  readonly note: string
  readonly terms: readonly Term[]
  readonly definition?: string
  /** Where the entry's renderings come from. */
  readonly source?: string
  /** Content hash of an image in the library's assets. */
  readonly image?: string
  /** Addresses to look further (https only). */
  readonly links?: readonly string[]
  /** For a person: posts over time, the newest first. */
  readonly holdings?: readonly Holding[]
}

/** Whether a string names a kind of entry. */
export function isEntryKind(value: string): value is EntryKind {
  return (entryKinds as readonly string[]).includes(value)
}

/** Whether a string names a standing of a term. */
export function isTermStatus(value: string): value is TermStatus {
  return (termStatuses as readonly string[]).includes(value)
}
