import type { EntryId } from '../../../shared/ids.ts'
import type { libraryContract } from '../../../shared/ipc/contract.ts'
import type { StoredEntry } from '../../../shared/ipc/domains/termAnswers.ts'
import type { ParamsOf } from '../../../shared/ipc/method.ts'
import { fail, type Result } from '../../../shared/result.ts'
import type { TermEntry } from '../../../shared/termbase/entry.ts'
import { termKey } from '../../../shared/termbase/key.ts'
import type { Library } from '../library.ts'
import { storedEntry } from './list.ts'
import { peopleOf, putEntries } from './termbase.ts'

export type EntryDraft = ParamsOf<(typeof libraryContract)['terms']['put']>['entry']

/** Adds an entry, or replaces the one that has its id. */
export function putDraft(library: Library, draft: EntryDraft): Result<StoredEntry, 'not-found'> {
  const { id } = draft
  if (id !== null && !storedEntry(library, id).ok) return fail('not-found', id)
  const entry = entryOf(library, draft)
  putEntries(library, [entry])
  return storedEntry(library, entry.id)
}

/** A draft as an entry; a new one gets an id. The same term is not kept twice. */
export function entryOf(library: Library, draft: EntryDraft): TermEntry {
  const seen = new Set<string>()
  const terms = draft.terms.filter(({ language, region, text }) => {
    const key = JSON.stringify([language, region ?? '', text])
    return !seen.has(key) && seen.add(key)
  })
  return { ...draft, terms, id: draft.id ?? library.newId<EntryId>() }
}

/** Entries that have a term in common with a draft. */
export function similarEntries(library: Library, draft: EntryDraft): readonly TermEntry[] {
  const people = peopleOf(library)
  const found = new Map<EntryId, TermEntry>()
  for (const term of draft.terms) {
    for (const entry of people.withTerm(termKey(term))) if (entry.id !== draft.id) found.set(entry.id, entry)
  }
  return [...found.values()]
}
