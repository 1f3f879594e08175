import type { EntryId } from '../../shared/ids.ts'
import type { FoundTerm } from '../../shared/ipc/answers.ts'
import type { Language } from '../../shared/locale.ts'
import type { TermEntry } from '../../shared/termbase/entry.ts'
import { makeRecogniser, type Recogniser, termsFor } from '../../shared/termbase/recognise.ts'
import { inTransaction } from '../storage/database.ts'
import { allEntries, putEntry, tombEntry } from '../storage/tables/entry.ts'
import { type Library, stampOf } from './library.ts'

/** The termbase as it is used: its entries, and what finds them in texts of each language so far asked for. */
export interface Termbase {
  readonly entries: readonly TermEntry[]
  readonly recognisers: Map<Language, Recogniser>
}

/** The whole termbase. */
export function entries(library: Library): readonly TermEntry[] {
  return termbaseOf(library).entries
}

/** Adds or replaces entries, all or none. */
export function putEntries(library: Library, added: readonly TermEntry[]): void {
  const stamp = stampOf(library)
  inTransaction(library.db, () => {
    for (const entry of added) putEntry(library.db, entry, stamp)
  })
  library.termbase = null
  library.changed(null)
}

/** Marks an entry as removed; false where there is none. */
export function removeEntry(library: Library, entry: EntryId): boolean {
  const removed = tombEntry(library.db, entry, stampOf(library))
  library.termbase = null
  return removed
}

/** The terms in a text, with their terms in the other language. */
export function recognise(
  library: Library,
  source: Language,
  target: Language,
  text: string,
): readonly FoundTerm[] {
  return recogniserFor(
    library,
    source,
  )(text).map(({ from, to, entry }) => ({
    from,
    to,
    text: text.slice(from, to),
    note: entry.note,
    targets: termsFor(entry, target).map((term) => ({ text: term.text, status: term.status })),
  }))
}

/** What finds the library's terms in texts of a language. */
export function recogniserFor(library: Library, language: Language): Recogniser {
  const { entries, recognisers } = termbaseOf(library)
  const known = recognisers.get(language) ?? makeRecogniser(entries, language)
  recognisers.set(language, known)
  return known
}

function termbaseOf(library: Library): Termbase {
  library.termbase ??= { entries: allEntries(library.db), recognisers: new Map() }
  return library.termbase
}
