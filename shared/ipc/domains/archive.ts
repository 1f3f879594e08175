import * as v from 'valibot'
import type { AlignmentId, ArticleId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'
import { type ReadingError, readingErrors } from './reading.ts'

/** How files of an archive were found to belong together. */
export type PairReason = 'name' | 'links' | 'content' | 'hand'

/** Files of an archive that are one article, by their places in the survey. */
interface ArchiveGroup {
  readonly files: readonly { readonly file: number; readonly language: Language | null }[]
  readonly reason: PairReason
  /** How sure it is that they belong together, 0 to 1. */
  readonly certainty: number
  /** They were taken in before. */
  readonly done: boolean
}

/** What a folder holds. Files are named by their paths in it. */
export interface ArchiveSurvey {
  readonly survey: string
  readonly name: string
  readonly files: readonly string[]
  readonly groups: readonly ArchiveGroup[]
  /** Files that have no counterpart, or cannot be read: then with the reason's code. */
  readonly alone: readonly { readonly file: number; readonly error: ReadingError | null }[]
}

/** What came of one group of files. */
export interface PairReport {
  readonly files: readonly string[]
  readonly languages: readonly Language[]
  readonly state: 'done' | 'before' | 'failed'
  /** Why it failed, as a code with its detail; '' where it did not. */
  readonly error: ReadingError | ''
  readonly detail: string
  readonly beads: number
  /** Beads with text on all sides that the aligner is sure of, and those that a person should look at. */
  readonly sure: number
  readonly doubtful: number
  /** Mean score of the beads, 0 to 1. */
  readonly confidence: number
  readonly units: number
  readonly article: ArticleId | null
}

/** What came of an archive. `report` is its token while the application runs. */
export interface ArchiveReport {
  readonly report: string
  readonly name: string
  readonly pairs: readonly PairReport[]
  readonly alone: readonly string[]
  /** How many groups were left when it was cancelled. */
  readonly left: number
}

const group = v.strictObject({
  files: v.pipe(
    v.array(v.strictObject({ file: p.count, language: v.nullable(p.language) })),
    v.minLength(2),
    v.maxLength(3),
  ),
})

/** Aligning files: two or three that one works on, or a whole folder. */
export const archive = {
  /** Reads two or three files and puts their texts side by side. */
  start: method<{ readonly alignment: AlignmentId }>()(
    v.strictObject({ job: p.token, files: v.pipe(v.array(p.token), v.minLength(2), v.maxLength(3)) }),
    ...readingErrors,
    'no-library',
    'not-writable',
  ),
  /** Asks for a folder; the answer's token names it. */
  chooseFolder: method<{ readonly folder: string; readonly name: string }>()(p.nothing, 'cancelled'),
  /** Looks which files of a folder belong together. */
  survey: method<ArchiveSurvey>()(
    v.strictObject({ job: p.token, folder: p.token }),
    'cancelled',
    'expired',
    'vanished',
    'unreadable',
    'no-library',
  ),
  /** Aligns groups of a survey; each is stored by itself, whole. `articles`: they become articles too. */
  run: method<ArchiveReport>()(
    v.strictObject({
      job: p.token,
      survey: p.token,
      groups: v.pipe(v.array(group), v.maxLength(20_000)),
      articles: v.boolean(),
    }),
    'expired',
    'no-library',
    'not-writable',
  ),
  /** Opens what came of one pair of a report as an alignment to work on. */
  openPair: method<{ readonly alignment: AlignmentId }>()(
    v.strictObject({ job: p.token, report: p.token, pair: p.count }),
    ...readingErrors,
    'expired',
    'no-library',
    'not-writable',
  ),
  /** Writes a report as CSV where the person says. */
  saveReport: method<{ readonly name: string }>()(
    v.strictObject({ report: p.token }),
    'cancelled',
    'expired',
    'not-writable',
  ),
} as const
