import * as v from 'valibot'
import type { ArticleSummary } from '../../document/article.ts'
import type { ArticleId } from '../../ids.ts'
import type { ArticlePage, Facets, SearchHit } from '../answers.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'

const filter = v.strictObject({
  status: v.nullable(p.editionStatus),
  section: v.nullable(p.text(500)),
  /** Articles that have an edition in this language. */
  language: v.nullable(p.language),
  person: v.nullable(p.text(500)),
})

const sort = v.picklist(['changed', 'date', 'title', 'section'])

/** The list of articles, and what is said about each. */
export const articles = {
  list: method<ArticlePage>()(
    v.strictObject({
      filter,
      sort,
      descending: v.boolean(),
      from: p.count,
      count: v.pipe(p.count, v.maxValue(500)),
    }),
    'no-library',
  ),
  facets: method<Facets>()(p.nothing, 'no-library'),
  get: method<ArticleSummary>()(v.strictObject({ article: p.articleId }), 'no-library', 'not-found'),
  create: method<{ readonly article: ArticleId }>()(
    v.strictObject({ source: p.language, metadata: p.metadata, title: p.text(1000) }),
    'no-library',
    'slug-taken',
  ),
  describe: method<ArticleSummary>()(
    v.strictObject({ article: p.articleId, metadata: p.metadata }),
    'no-library',
    'not-found',
    'slug-taken',
  ),
  remove: method<null>()(v.strictObject({ article: p.articleId }), 'no-library', 'not-found'),
  restore: method<null>()(v.strictObject({ article: p.articleId }), 'no-library', 'not-found'),
  search: method<{ readonly hits: readonly SearchHit[]; readonly ms: number }>()(
    v.strictObject({ query: p.text(1000), most: v.pipe(p.count, v.maxValue(200)) }),
    'no-library',
  ),
} as const
