import * as v from 'valibot'
import type { ArticleId, SegmentId } from '../../ids.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'

/** A place in another article whose source says the same and whose translation nobody has confirmed. */
export interface RepeatedPlace {
  readonly article: ArticleId
  /** The article's title in its source language. */
  readonly title: string
  readonly segment: SegmentId
  /** What stands there now; '' where nothing does. */
  readonly text: string
}

const place = { article: p.articleId, segment: p.segmentId }
const from = { ...place, language: p.language }

/** Sentences that stand in several articles. */
export const repetitions = {
  /** Where else the source of a segment stands, in articles from the same language; at most 200 places. */
  elsewhere: method<{ readonly places: readonly RepeatedPlace[] }>()(
    v.strictObject(from),
    'no-library',
    'not-found',
  ),
  /**
   * Puts a segment's translation into places of other articles, as drafts, where the text that was shown is still
   * the one that stands there; `filling` takes it back.
   */
  fill: method<{ readonly filled: number; readonly filling: string }>()(
    v.strictObject({
      ...from,
      places: v.pipe(
        v.array(v.strictObject({ ...place, text: p.text(100_000) })),
        v.minLength(1),
        v.maxLength(200),
      ),
    }),
    'no-library',
    'not-found',
    'not-writable',
  ),
  /** Takes a filling back where nothing was changed since; gives how many places. */
  takeBack: method<{ readonly restored: number }>()(
    v.strictObject({ filling: p.token }),
    'no-library',
    'expired',
    'not-writable',
  ),
} as const
