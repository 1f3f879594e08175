import * as v from 'valibot'
import type { EntryId } from '../../ids.ts'
import type { TermEntry } from '../../termbase/entry.ts'
import { longestTerm } from '../../termbase/files/limits.ts'
import type { KnownAuthor } from '../../termbase/rendering.ts'
import type { FoundTerm } from '../answers.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'
import type {
  CandidatePage,
  EntryPage,
  EntryUsage,
  ExtractionState,
  MergedEntry,
  StoredEntry,
  TermbaseFacets,
} from './termAnswers.ts'
import { entryDraft, entryId, entryKind, page, region, termStatus } from './termShapes.ts'

const candidate = v.pipe(p.text(2 * longestTerm), v.minLength(1))

/** The termbase, served by the library's worker. Files of terms are `termFiles`. */
export const terms = {
  /** Terms in a text, longest first, with what to write for them: preferred first, of the asked region first. */
  recognise: method<readonly FoundTerm[]>()(
    v.strictObject({
      source: p.language,
      target: p.language,
      text: p.text(20_000),
      /** Whose Traditional Chinese is wanted; the library's where nothing is said. */
      region: v.exactOptional(region),
    }),
    'no-library',
  ),
  /** The whole termbase, for the checks that run in the window. */
  all: method<readonly TermEntry[]>()(p.nothing, 'no-library'),
  list: method<EntryPage>()(
    v.strictObject({
      /** Part of any term, definition or note, in either script; '' for all. */
      query: p.text(500),
      kind: v.nullable(entryKind),
      /** Entries that have a term of this status. */
      status: v.nullable(termStatus),
      /** Entries that have no term in this language. */
      missing: v.nullable(p.language),
      /** Removed ones instead of living ones. */
      removed: v.boolean(),
      /** By the English term, by the Chinese one (code points), by kind and then English, or by change. */
      sort: v.picklist(['en', 'han', 'kind', 'changed']),
      descending: v.boolean(),
      ...page,
    }),
    'no-library',
  ),
  facets: method<TermbaseFacets>()(p.nothing, 'no-library'),
  get: method<StoredEntry>()(v.strictObject({ entry: entryId }), 'no-library', 'not-found'),
  /** Adds an entry, or replaces the one with its id as a whole. */
  put: method<StoredEntry>()(v.strictObject({ entry: entryDraft }), 'no-library', 'not-found'),
  remove: method<{ readonly removed: number }>()(
    v.strictObject({ entries: v.pipe(v.array(entryId), v.maxLength(10_000)) }),
    'no-library',
  ),
  restore: method<{ readonly restored: number }>()(
    v.strictObject({ entries: v.pipe(v.array(entryId), v.maxLength(10_000)) }),
    'no-library',
  ),
  /** Entries that have a term in common with a draft: to warn before a second one is made. */
  similar: method<readonly TermEntry[]>()(v.strictObject({ entry: entryDraft }), 'no-library'),
  /** Makes several entries one: the first keeps id and kind, terms and notes are joined, the others removed. */
  merge: method<MergedEntry>()(
    v.strictObject({ keep: entryId, drop: v.pipe(v.array(entryId), v.minLength(1), v.maxLength(100)) }),
    'no-library',
    'not-found',
  ),
  /** Takes a merging back with all that named the dropped entries; `expired` where the kept one was changed since. */
  unmerge: method<StoredEntry>()(v.strictObject({ merging: p.token }), 'no-library', 'expired'),
  /** Segments in which any term of an entry stands, newest articles first. */
  usage: method<EntryUsage>()(
    v.strictObject({
      entry: entryId,
      language: v.nullable(p.language),
      most: v.pipe(p.count, v.maxValue(500)),
    }),
    'no-library',
    'not-found',
  ),
  /**
   * Works on the extraction of candidates for some tens of milliseconds and says how far it is; ask again until
   * it is `ready`, or stop asking to give it up. `restart` begins anew.
   */
  extract: method<ExtractionState>()(v.strictObject({ restart: v.boolean() }), 'no-library'),
  /** What the extraction found; nothing before it is ready. Known and dismissed ones are left out. */
  candidates: method<CandidatePage>()(
    v.strictObject({
      kind: v.nullable(v.picklist(['name', 'term'])),
      /** Only those with both sides. */
      paired: v.boolean(),
      query: p.text(500),
      ...page,
    }),
    'no-library',
  ),
  /** Not to be offered again; `recallCandidates` takes it back. */
  dismissCandidates: method<null>()(
    v.strictObject({ candidates: v.pipe(v.array(candidate), v.minLength(1), v.maxLength(500)) }),
    'no-library',
  ),
  recallCandidates: method<null>()(
    v.strictObject({ candidates: v.pipe(v.array(candidate), v.minLength(1), v.maxLength(500)) }),
    'no-library',
  ),
  /** Makes entries of candidates, as corrected; the same as `put`, for many, all or none. */
  acceptCandidates: method<{ readonly entries: readonly EntryId[] }>()(
    v.strictObject({
      accepted: v.pipe(
        v.array(v.strictObject({ candidate, entry: entryDraft })),
        v.minLength(1),
        v.maxLength(500),
      ),
    }),
    'no-library',
  ),
  /** What the termbase knows of the authors of a byline, at a date (YYYY-MM-DD or ''). */
  byline: method<readonly KnownAuthor[]>()(
    v.strictObject({ byline: p.metadata.entries.byline, date: p.metadata.entries.date }),
    'no-library',
  ),
} as const
