import * as v from 'valibot'
import { isId, type SegmentId, type UnitId } from '../../ids.ts'
import type { Fragment, Match, TranslationUnit } from '../../matching/match.ts'
import type { Concordance, IndexState, UnitGroup, UnitPage } from '../../matching/units.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'

const unitId = v.custom<UnitId>((value) => typeof value === 'string' && isId(value))
const unitIds = v.pipe(v.array(unitId), v.minLength(1), v.maxLength(10_000))
const unitText = p.text(20_000)
const region = v.picklist(['tw', 'hk'])

const pair = { source: p.language, target: p.language, region }
const inContext = { text: unitText, before: unitText, after: unitText }

const filter = v.strictObject({
  text: v.nullable(p.text(500)),
  origin: v.nullable(p.text(60)),
  by: v.nullable(p.text(200)),
  article: v.nullable(p.articleId),
  removed: v.boolean(),
})

/** What to put into a segment unseen; `others` counts equally good offers with other texts. */
export interface Pretranslated {
  readonly segment: SegmentId
  readonly match: Match
  readonly others: number
}

/** The translation memory. */
export const memory = {
  /** Matches, and where none is good the fragments. */
  lookup: method<{
    readonly matches: readonly Match[]
    readonly fragments: readonly Fragment[]
    readonly ms: number
  }>()(v.strictObject({ ...pair, ...inContext }), 'no-library'),
  concordance: method<Concordance & { readonly ms: number }>()(
    v.strictObject({
      language: p.language,
      other: v.nullable(p.language),
      text: p.text(500),
      most: v.pipe(p.count, v.maxValue(200)),
    }),
    'no-library',
  ),
  browse: method<UnitPage>()(
    v.strictObject({ filter, from: p.count, count: v.pipe(p.count, v.maxValue(500)) }),
    'no-library',
  ),
  groups: method<{ readonly total: number; readonly groups: readonly UnitGroup[] }>()(
    v.strictObject({
      kind: v.picklist(['duplicates', 'contradiction']),
      from: p.count,
      count: v.pipe(p.count, v.maxValue(100)),
    }),
    'no-library',
  ),
  edit: method<TranslationUnit>()(
    v.strictObject({ unit: unitId, source: unitText, target: unitText }),
    'no-library',
    'not-found',
    'not-writable',
  ),
  remove: method<{ readonly removed: number }>()(
    v.strictObject({ units: unitIds }),
    'no-library',
    'not-writable',
  ),
  restore: method<{ readonly restored: number }>()(
    v.strictObject({ units: unitIds }),
    'no-library',
    'not-writable',
  ),
  /** Counts that a unit was put into a text. */
  use: method<null>()(v.strictObject({ unit: unitId }), 'no-library'),
  /** The best offer for each text that has one of at least `threshold` per cent, penalties taken off. */
  pretranslate: method<readonly Pretranslated[]>()(
    v.strictObject({
      job: p.token,
      ...pair,
      threshold: v.pipe(p.count, v.minValue(50), v.maxValue(101)),
      texts: v.pipe(v.array(v.strictObject({ segment: p.segmentId, ...inContext })), v.maxLength(50_000)),
    }),
    'cancelled',
    'no-library',
  ),
  state: method<IndexState & { readonly units: number }>()(p.nothing, 'no-library'),
} as const
