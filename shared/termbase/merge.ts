import type { EntryId } from '../ids.ts'
import { isHan } from '../locale.ts'
import type { Holding, Term, TermEntry } from './entry.ts'
import { termKey } from './key.ts'

/** What a file brings of an entry, and the line (from 1) on which it begins. */
export interface ReadEntry {
  readonly line: number
  readonly entry: TermEntry
}

/** Why an entry of a file is not simply a new one. */
export type MergeReason =
  /** The file names the entry by its id. */
  | 'sameId'
  /** Equal terms in all languages that both have, two or more: the same concept. */
  | 'sameTerms'
  /** Equal in the one language that both have. */
  | 'onlyLanguage'
  /** Equal in one language, and nothing in common in another: a homonym, or another translation. */
  | 'otherTranslation'
  /** A term that one of the two forbids and the other does not. */
  | 'status'
  /** Several entries of the termbase would do. */
  | 'several'

/** An entry of a file and what would become of it. */
export interface PlannedEntry {
  /** Its number in the plan, from 0. */
  readonly row: number
  /** Where it begins in the file, from 1. */
  readonly line: number
  readonly entry: TermEntry
  readonly what: 'new' | 'same' | 'merge' | 'conflict'
  readonly reason: MergeReason | null
  /** The entry that it meets: of the termbase, or a new one further up in the file. */
  readonly existing: TermEntry | null
  readonly others: readonly EntryId[]
  /** What merging would give. */
  readonly merged: TermEntry | null
}

/**
 * One entry of two for the same concept: the first keeps id, kind and what it says; the other's terms, notes,
 * links and posts are added. A term that becomes a second preferred one is admitted.
 */
export function mergeEntries(keep: TermEntry, other: TermEntry): TermEntry {
  const terms = [...keep.terms]
  for (const term of other.terms) {
    const at = terms.findIndex((each) => isSameTerm(each, term))
    const known = terms[at]
    if (known) terms[at] = { ...withoutEmpty(term), ...withoutEmpty(known) }
    else terms.push(term.status === 'preferred' && hasPreferred(terms, term) ? admitted(term) : term)
  }
  const definition = keep.definition || other.definition
  const source = keep.source || other.source
  const image = keep.image ?? other.image
  const links = [...new Set([...(keep.links ?? []), ...(other.links ?? [])])]
  const holdings = [...(keep.holdings ?? []), ...(other.holdings ?? [])].filter(isFirst)
  return {
    id: keep.id,
    kind: keep.kind === 'term' ? other.kind : keep.kind,
    note: joined(keep.note, other.note),
    terms,
    ...(definition ? { definition } : {}),
    ...(source ? { source } : {}),
    ...(image === undefined ? {} : { image }),
    ...(links.length > 0 ? { links } : {}),
    ...(holdings.length > 0 ? { holdings } : {}),
  }
}

/** Whether two entries say the same, whatever their ids. */
export function isSameEntry(a: TermEntry, b: TermEntry): boolean {
  return contentOf(a) === contentOf(b)
}

/** Whether two terms of an entry are one: the same word of the same language for the same region. */
export function isSameTerm(a: Term, b: Term): boolean {
  return a.language === b.language && a.region === b.region && a.text.trim() === b.text.trim()
}

/** How two entries stand to one another by their terms; null where they have none in common. */
export function relationOf(
  a: TermEntry,
  b: TermEntry,
): 'sameTerms' | 'onlyLanguage' | 'otherTranslation' | 'status' | null {
  const sides = [false, true].map((han) => {
    const [own, others] = [keysOf(a, han), keysOf(b, han)]
    return {
      both: own.size > 0 && others.size > 0,
      equal: [...own.keys()].some((key) => others.has(key)),
      quarrel: [...own].some(([key, forbidden]) => (others.get(key) ?? forbidden) !== forbidden),
    }
  })
  if (!sides.some(({ equal }) => equal)) return null
  if (sides.some(({ both, equal }) => both && !equal)) return 'otherTranslation'
  if (sides.some(({ quarrel }) => quarrel)) return 'status'
  return sides.every(({ both }) => both) ? 'sameTerms' : 'onlyLanguage'
}

/** The keys of an entry's terms on one side, and whether each is forbidden in every form that it has there. */
function keysOf({ terms }: TermEntry, han: boolean): Map<string, boolean> {
  const keys = new Map<string, boolean>()
  for (const term of terms) {
    if (isHan(term.language) !== han) continue
    const key = termKey(term)
    keys.set(key, term.status === 'forbidden' && keys.get(key) !== false)
  }
  return keys
}

function hasPreferred(terms: readonly Term[], { language, region }: Term): boolean {
  return terms.some(
    (term) => term.language === language && term.status === 'preferred' && term.region === region,
  )
}

const admitted = (term: Term): Term => ({ ...term, status: 'admitted' })

/** A term without what it says nothing with, so that the other may say it. */
function withoutEmpty(term: Term): Term {
  const { note, partOfSpeech, ...rest } = term
  return { ...rest, ...(note ? { note } : {}), ...(partOfSpeech ? { partOfSpeech } : {}) }
}

function joined(one: string, other: string): string {
  if (other === '' || one.includes(other)) return one
  return one === '' || other.includes(one) ? other : `${one}\n${other}`
}

function isFirst(holding: Holding, at: number, all: readonly Holding[]): boolean {
  return all.findIndex((each) => holdingKey(each) === holdingKey(holding)) === at
}

const holdingKey = ({ post, organisation, from, to }: Holding): string =>
  JSON.stringify([post, organisation, from, to])

function contentOf(entry: TermEntry): string {
  const terms = entry.terms.map(({ language, text, status, region, partOfSpeech, exactCase, note }) => [
    language,
    text,
    status,
    region ?? '',
    partOfSpeech ?? '',
    exactCase ?? null,
    note ?? '',
  ])
  const { kind, note, definition = '', source = '', image = '', links = [], holdings = [] } = entry
  return JSON.stringify([kind, note, definition, source, image, links, holdings.map(holdingKey), terms])
}
