import * as v from 'valibot'
import type { WorkBead } from '../../alignment/beads/bead.ts'
import type { SentenceText } from '../../alignment/beads/session.ts'
import { type AlignmentId, type ArticleId, isId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'

const alignmentId = v.custom<AlignmentId>((value) => typeof value === 'string' && isId(value))

const bead = v.strictObject({
  counts: v.pipe(v.array(v.pipe(p.count, v.maxValue(100_000))), v.minLength(2), v.maxLength(3), v.readonly()),
  scores: v.pipe(
    v.array(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    v.minLength(1),
    v.maxLength(2),
    v.readonly(),
  ),
  accepted: v.boolean(),
})

/** An alignment as the list of those that are worked on shows it. */
export interface AlignmentRow {
  readonly alignment: AlignmentId
  readonly name: string
  readonly source: Language
  readonly languages: readonly Language[]
  readonly files: readonly string[]
  readonly beads: number
  readonly accepted: number
  readonly doubtful: number
  /** The article that it became, and how many units the memory learned; with the time when that was done. */
  readonly article: ArticleId | null
  readonly units: number
  readonly finished: string | null
  readonly changed: string
}

/** An alignment as the screen opens it. */
export interface OpenAlignment {
  readonly row: AlignmentRow
  /** The version that the next change starts from. */
  readonly version: number
  readonly texts: readonly { readonly language: Language; readonly sentences: readonly SentenceText[] }[]
  readonly beads: readonly WorkBead[]
}

/** Alignments that are worked on. */
export const alignments = {
  /** Those that are not finished first, the last changed on top. */
  list: method<readonly AlignmentRow[]>()(p.nothing, 'no-library'),
  open: method<OpenAlignment>()(v.strictObject({ alignment: alignmentId }), 'not-found', 'no-library'),
  save: method<{ readonly version: number }>()(
    v.strictObject({
      alignment: alignmentId,
      base: p.count,
      beads: v.pipe(v.array(bead), v.maxLength(200_000)),
    }),
    'not-found',
    'conflict',
    'not-writable',
    'no-library',
  ),
  remove: method<null>()(
    v.strictObject({ alignment: alignmentId }),
    'not-found',
    'not-writable',
    'no-library',
  ),
  restore: method<null>()(
    v.strictObject({ alignment: alignmentId }),
    'not-found',
    'not-writable',
    'no-library',
  ),
  /**
   * Makes an article of it, or has the memory learn what is sure or accepted, or both. `source` is the language that
   * the others were translated from.
   */
  finish: method<{ readonly article: ArticleId | null; readonly units: number }>()(
    v.strictObject({
      alignment: alignmentId,
      base: p.count,
      source: p.language,
      article: v.boolean(),
      memory: v.boolean(),
    }),
    'not-found',
    'conflict',
    'not-writable',
    'no-library',
  ),
} as const
