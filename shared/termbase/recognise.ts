import type { EntryId } from '../ids.ts'
import { isHan, type Language } from '../locale.ts'
import { chineseFinder } from './chinese.ts'
import { englishFinder } from './english.ts'
import type { Term, TermEntry } from './entry.ts'

/** A term that stands in a text: UTF-16 offsets, the term and the entry that it belongs to. */
export interface FoundTerm {
  readonly from: number
  readonly to: number
  readonly entry: TermEntry
  readonly term: Term
}

/** Finds the terms of a termbase in a text, in order and without overlaps but for terms of equal extent. */
export type Recogniser = (text: string) => FoundTerm[]

/** A term as a recogniser keeps it. */
export type Filed = Pick<FoundTerm, 'entry' | 'term'>

/** What finds the terms of one kind of script. */
export interface Finder {
  put(filed: Filed): void
  /** Forgets the terms of an entry. */
  drop(entry: EntryId): void
  find: Recogniser
}

/** A recogniser whose termbase changes: each change costs some microseconds, whatever the size. */
export interface ChangingRecogniser {
  readonly find: Recogniser
  /** Adds an entry, or takes it in place of the one that has its id. */
  put(entry: TermEntry): void
  remove(entry: EntryId): void
}

/**
 * Prepares a recogniser for texts in one language; build it once for many texts. The longest term wins. A
 * Chinese entry without a term in this script is recognised by its term in the other one.
 */
export function makeRecogniser(entries: readonly TermEntry[], language: Language): Recogniser {
  return changingRecogniser(entries, language).find
}

/** A recogniser for texts in one language that follows the changes of its termbase. */
export function changingRecogniser(entries: readonly TermEntry[], language: Language): ChangingRecogniser {
  const finder = isHan(language) ? chineseFinder() : englishFinder()
  const file = (entry: TermEntry): void => {
    for (const term of termsFor(entry, language)) finder.put({ entry, term })
  }
  for (const entry of entries) file(entry)
  return {
    find: finder.find,
    put: (entry) => {
      finder.drop(entry.id)
      file(entry)
    },
    remove: finder.drop,
  }
}

/** The terms of a termbase in one text; for many texts prepare a recogniser. */
export function recognise(text: string, language: Language, entries: readonly TermEntry[]): FoundTerm[] {
  return makeRecogniser(entries, language)(text)
}

/** The terms of an entry that count for a language: its own, or for Chinese those of the other script. */
export function termsFor(entry: TermEntry, language: Language): readonly Term[] {
  const own = entry.terms.filter((term) => term.language === language)
  if (own.length > 0 || !isHan(language)) return own
  return entry.terms.filter((term) => isHan(term.language))
}
