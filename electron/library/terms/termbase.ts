import type { EntryId } from '../../../shared/ids.ts'
import type { StoredEntry } from '../../../shared/ipc/domains/termAnswers.ts'
import type { Language } from '../../../shared/locale.ts'
import type { TermEntry } from '../../../shared/termbase/entry.ts'
import { termKey } from '../../../shared/termbase/key.ts'
import {
  type ChangingRecogniser,
  changingRecogniser,
  type Recogniser,
} from '../../../shared/termbase/recognise.ts'
import type { People } from '../../../shared/termbase/rendering.ts'
import { inTransaction } from '../../storage/database.ts'
import { entryById, putEntry, storedEntries, tombEntry, untombEntry } from '../../storage/tables/entry.ts'
import type { Stamp } from '../../storage/tables/stamp.ts'
import { type Library, stampOf } from '../library.ts'

/** The termbase as it is used: its entries, and what finds them in texts of each language so far asked for. */
export interface Termbase {
  readonly rows: Map<EntryId, StoredEntry>
  readonly recognisers: Map<Language, ChangingRecogniser>
  /** Entries by the keys of their terms; null until asked for. */
  keys: Map<string, Set<EntryId>> | null
  /** Another one after every change, and at every opening. */
  version: string
}

/** The whole termbase, the oldest first. */
export function entries(library: Library): readonly TermEntry[] {
  return [...termbaseOf(library).rows.values()].map(({ entry }) => entry)
}

/** The termbase in memory; read from the library when it is first asked for. */
export function termbaseOf(library: Library): Termbase {
  library.termbase ??= {
    rows: new Map(storedEntries(library.db).map((row) => [row.entry.id, row])),
    recognisers: new Map(),
    keys: null,
    version: library.newId(),
  }
  return library.termbase
}

/** Adds or replaces entries, all or none. */
export function putEntries(library: Library, added: readonly TermEntry[]): void {
  change(library, added, [])
}

/** Marks entries as removed; gives how many there were. */
export function removeEntries(library: Library, removed: readonly EntryId[]): number {
  return change(library, [], removed)
}

/** Puts some entries and removes others in one transaction, with what is stored `alongside`; gives how many were removed. */
export function change(
  library: Library,
  put: readonly TermEntry[],
  removed: readonly EntryId[],
  alongside: (stamp: Stamp) => void = () => undefined,
): number {
  const stamp = stampOf(library)
  const gone = inTransaction(library.db, () => {
    for (const entry of put) putEntry(library.db, entry, stamp)
    alongside(stamp)
    return removed.filter((id) => tombEntry(library.db, id, stamp))
  })
  follow(library, [...put.map(({ id }) => id), ...gone])
  return gone.length
}

/** Brings removed entries back; gives how many there were. */
export function restoreEntries(library: Library, ids: readonly EntryId[]): number {
  const stamp = stampOf(library)
  const back = inTransaction(library.db, () => ids.filter((id) => untombEntry(library.db, id, stamp)))
  follow(library, back)
  return back.length
}

/** What finds the library's terms in texts of a language. */
export function recogniserFor(library: Library, language: Language): Recogniser {
  const { rows, recognisers } = termbaseOf(library)
  const known = recognisers.get(language)
  if (known) return known.find
  const all = [...rows.values()].map(({ entry }) => entry)
  const made = changingRecogniser(all, language)
  recognisers.set(language, made)
  return made.find
}

/** The termbase as authors of bylines are looked up in it. */
export function peopleOf(library: Library): People {
  const termbase = termbaseOf(library)
  const entry = (id: EntryId): TermEntry | undefined => termbase.rows.get(id)?.entry
  return {
    withId: entry,
    withTerm: (key) => [...(keysOf(termbase).get(key) ?? [])].flatMap((id) => entry(id) ?? []),
  }
}

function keysOf(termbase: Termbase): Map<string, Set<EntryId>> {
  if (termbase.keys) return termbase.keys
  termbase.keys = new Map()
  for (const { entry } of termbase.rows.values()) fileKeys(termbase.keys, entry)
  return termbase.keys
}

function fileKeys(keys: Map<string, Set<EntryId>>, entry: TermEntry): void {
  for (const term of entry.terms) {
    const key = termKey(term)
    const known = keys.get(key)
    if (known) known.add(entry.id)
    else keys.set(key, new Set([entry.id]))
  }
}

/** Brings what is in memory to what is stored of some entries. */
function follow(library: Library, ids: readonly EntryId[]): void {
  const { termbase } = library
  if (termbase && ids.length > 0) {
    for (const id of ids) {
      const old = termbase.rows.get(id)?.entry
      for (const term of old?.terms ?? []) termbase.keys?.get(termKey(term))?.delete(id)
      const stored = entryById(library.db, id)
      if (stored === null || stored.removed) {
        termbase.rows.delete(id)
        for (const recogniser of termbase.recognisers.values()) recogniser.remove(id)
      } else {
        termbase.rows.set(id, stored)
        if (termbase.keys) fileKeys(termbase.keys, stored.entry)
        for (const recogniser of termbase.recognisers.values()) recogniser.put(stored.entry)
      }
    }
    termbase.version = library.newId()
  }
  if (ids.length > 0) library.changed(null)
}
