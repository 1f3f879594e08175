import type { ArticleSummary } from '../../shared/document/article.ts'
import type { ArticleId } from '../../shared/ids.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { type ArticleRow, articleById, articleBySlug } from '../storage/tables/article.ts'
import { editionsOf } from '../storage/tables/edition.ts'
import type { Library } from './library.ts'

/** An article as lists show it. */
export function summaryOf(library: Library, row: ArticleRow): ArticleSummary {
  return {
    ...row.metadata,
    id: row.id,
    source: row.source,
    changed: row.changed,
    editions: editionsOf(library.db, row.id).map(({ language, status, title, standfirst, progress }) => ({
      language,
      status,
      title,
      standfirst,
      progress,
    })),
  }
}

/** An article by its id. */
export function summary(library: Library, article: ArticleId): Result<ArticleSummary, 'not-found'> {
  const row = articleById(library.db, article)
  return row === null ? fail('not-found', article) : ok(summaryOf(library, row))
}

/** The id of the article that has this id or this slug, or null. */
export function findArticle(library: Library, idOrSlug: string): ArticleId | null {
  const row = articleById(library.db, idOrSlug as ArticleId) ?? articleBySlug(library.db, idOrSlug)
  return row?.id ?? null
}
