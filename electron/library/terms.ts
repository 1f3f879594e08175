import type { EntryId } from '../../shared/ids.ts'
import type { FoundTerm } from '../../shared/ipc/answers.ts'
import type { Language } from '../../shared/locale.ts'
import type { TermEntry } from '../../shared/termbase/entry.ts'
import { inTransaction } from '../storage/database.ts'
import { allEntries, putEntry, tombEntry } from '../storage/tables/entry.ts'
import { type Library, stampOf } from './library.ts'

/** The termbase as it is used: its entries, and what finds them in text. */
export interface Termbase {
  readonly entries: readonly TermEntry[]
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
  void [library, source, target, text]
  return []
}

function termbaseOf(library: Library): Termbase {
  library.termbase ??= { entries: allEntries(library.db) }
  return library.termbase
}
