import type { LibraryHandlers } from '../../../shared/ipc/contract.ts'
import { ok } from '../../../shared/result.ts'
import type { Library } from '../library.ts'
import { knownByline } from './byline.ts'
import { acceptCandidates, candidatePage, dismissCandidates, recallCandidates } from './candidates.ts'
import { extract } from './extraction.ts'
import { listEntries, storedEntry, termFacets } from './list.ts'
import { mergeStored, unmerge } from './merging.ts'
import { putDraft, similarEntries } from './put.ts'
import { recognise } from './recognise.ts'
import { entries, removeEntries, restoreEntries } from './termbase.ts'
import { usageOf } from './usage.ts'

/** The termbase's part of the contract, on an open library. */
export function serveTerms(library: Library): LibraryHandlers['terms'] {
  return {
    recognise: ({ source, target, text, region }) => ok(recognise(library, source, target, text, region)),
    all: () => ok(entries(library)),
    list: (query) => ok(listEntries(library, query)),
    facets: () => ok(termFacets(library)),
    get: ({ entry }) => storedEntry(library, entry),
    put: ({ entry }) => putDraft(library, entry),
    remove: ({ entries: ids }) => ok({ removed: removeEntries(library, ids) }),
    restore: ({ entries: ids }) => ok({ restored: restoreEntries(library, ids) }),
    similar: ({ entry }) => ok(similarEntries(library, entry)),
    merge: ({ keep, drop }) => mergeStored(library, keep, drop),
    unmerge: ({ merging }) => unmerge(library, merging),
    usage: ({ entry, language, most }) => usageOf(library, entry, language, most),
    extract: ({ restart }) => ok(extract(library, restart)),
    candidates: (query) => ok(candidatePage(library, query)),
    dismissCandidates: ({ candidates }) => {
      dismissCandidates(library, candidates)
      return ok(null)
    },
    recallCandidates: ({ candidates }) => {
      recallCandidates(library, candidates)
      return ok(null)
    },
    acceptCandidates: ({ accepted }) => ok({ entries: acceptCandidates(library, accepted) }),
    byline: ({ byline, date }) => ok(knownByline(library, byline, date)),
  }
}
