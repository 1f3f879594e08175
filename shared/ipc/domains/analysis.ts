import * as v from 'valibot'
import type { ArticleId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import type { Analysis } from '../../matching/analysis.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'

/** What translating one article would take. */
export interface AnalysedArticle {
  readonly article: ArticleId
  readonly title: string
  readonly source: Language
  readonly analysis: Analysis
}

/** What translating articles would take, in the order asked; those written in the target language are left out. */
export interface AnalysedArticles {
  readonly target: Language
  readonly articles: readonly AnalysedArticle[]
  readonly sum: Analysis
}

/** Counting what the memory already has of articles. */
export const analysis = {
  /** Tells how many articles are done (`articles`); may be cancelled. */
  run: method<AnalysedArticles>()(
    v.strictObject({
      job: p.token,
      articles: v.pipe(v.array(p.articleId), v.minLength(1), v.maxLength(50_000)),
      target: p.language,
      region: v.picklist(['tw', 'hk']),
    }),
    'cancelled',
    'no-library',
  ),
} as const
