import { isHan, type Language } from '../locale.ts'
import { chineseRecogniser } from './chinese.ts'
import { englishRecogniser } from './english.ts'
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

/**
 * Prepares a recogniser for texts in one language; build it once for many texts. The longest term wins. A
 * Chinese entry without a term in this script is recognised by its term in the other one.
 */
export function makeRecogniser(entries: readonly TermEntry[], language: Language): Recogniser {
  const filed = entries.flatMap((entry) => termsFor(entry, language).map((term): Filed => ({ entry, term })))
  return isHan(language) ? chineseRecogniser(filed) : englishRecogniser(filed)
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
