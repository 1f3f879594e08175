import type { ArticleSummary, EditionSummary, IssueCounts } from '../../shared/document/article.ts'
import type { ArticleId } from '../../shared/ids.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { type ArticleRow, articleById, articleBySlug } from '../storage/tables/article.ts'
import { editionsOf } from '../storage/tables/edition.ts'
import { issueCount } from '../storage/tables/issueCount.ts'
import { lastSignOff } from '../storage/tables/signOff.ts'
import { checksMark } from './checksMark.ts'
import type { Library } from './library.ts'

/** An article as lists show it; `mark` is what the checks depend on now. */
export function summaryOf(library: Library, row: ArticleRow, mark = checksMark(library)): ArticleSummary {
  return {
    ...row.metadata,
    id: row.id,
    source: row.source,
    changed: row.changed,
    editions: editionsOf(library.db, row.id).map(
      ({ no, id, language, status, title, standfirst, progress }) => ({
        language,
        status,
        title,
        standfirst,
        progress,
        ...(status === 'translating' ? returnedOf(library, id) : {}),
        ...countsOf(library, no, mark),
      }),
    ),
  }
}

function returnedOf(library: Library, edition: string): Pick<EditionSummary, 'returned'> {
  const last = lastSignOff(library.db, edition)
  if (last?.act !== 'return') return {}
  const { note, by, at } = last
  return { returned: { note, by, at } }
}

function countsOf(library: Library, edition: number, mark: string): { readonly issues?: IssueCounts } {
  const row = issueCount(library.db, edition)
  if (row === null) return {}
  const { errors, warnings, infos } = row
  return { issues: { errors, warnings, infos, isCurrent: row.mark === mark } }
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
