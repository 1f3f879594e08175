import * as v from 'valibot'
import type { ArticleId } from '../../ids.ts'
import { type QualityMark, qualityCategories, severities } from '../../review/quality/mark.ts'
import type { ArticleQuality } from '../../review/quality/sums.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'

/** A library asks for so many articles at once: each is compared with what it was. */
export const qualityPortion = 20

const longestText = 20_000

/** What reviewers say of the changes that they make, served by the library's worker. */
export const quality = {
  mark: method<QualityMark>()(
    v.strictObject({
      article: p.articleId,
      language: p.language,
      segment: p.segmentId,
      category: v.picklist(qualityCategories),
      severity: v.picklist(severities),
      note: v.pipe(p.text(2000), v.trim()),
      before: p.text(longestText),
      after: p.text(longestText),
    }),
    'no-library',
    'not-found',
    'not-writable',
  ),
  /** Takes a mark back. */
  unmark: method<null>()(v.strictObject({ mark: p.token }), 'no-library', 'not-found', 'not-writable'),
  /** The articles with marks, or with an edition that was handed over to review. */
  articles: method<readonly ArticleId[]>()(p.nothing, 'no-library'),
  /** What is known of the quality of some articles; those that are gone are left out. */
  of: method<readonly ArticleQuality[]>()(
    v.strictObject({ articles: v.pipe(v.array(p.articleId), v.maxLength(qualityPortion)) }),
    'no-library',
  ),
} as const

/** The formats in which the record of quality is saved. */
const qualityFormats = ['csv', 'json'] as const
export type QualityFormat = (typeof qualityFormats)[number]

/** The record of quality as a file, served by main. */
export const qualityFiles = {
  /** Writes the record of an article, or of the whole library, to a file that the person names. */
  save: method<{ readonly name: string; readonly marks: number }>()(
    v.strictObject({ article: v.nullable(p.articleId), format: v.picklist(qualityFormats) }),
    'cancelled',
    'no-library',
    'not-found',
    'not-writable',
  ),
} as const
