import type { ArticlePage, Facet, Facets } from '../../shared/ipc/answers.ts'
import type { libraryContract } from '../../shared/ipc/contract.ts'
import type { ParamsOf } from '../../shared/ipc/method.ts'
import type { LocalText } from '../../shared/locale.ts'
import { statement } from '../storage/statement.ts'
import { articlesByNo } from '../storage/tables/article.ts'
import { checksMark } from './checksMark.ts'
import { awaitCount } from './counting.ts'
import type { Library } from './library.ts'
import { summaryOf } from './summary.ts'

/** What a list asks for: a filter, an order, and which rows of it. */
export type ListQuery = ParamsOf<(typeof libraryContract)['articles']['list']>

const orders = { changed: 'changed_at', date: 'date', title: 'title_key', section: 'section_key' } as const

/** The two statements of a list: how many articles the filter lets through, and the numbers of one page. */
export function listStatements(query: Omit<ListQuery, 'from' | 'count'>): {
  readonly count: string
  readonly page: string
  readonly parameters: readonly string[]
} {
  const { filter } = query
  const tests: string[] = ['a.deleted_at IS NULL']
  const parameters: string[] = []
  if (filter.section !== null) {
    tests.push('a.section_key = ?')
    parameters.push(filter.section)
  }
  const edition = [
    filter.status === null ? '' : ' AND e.status = ?',
    filter.language === null ? '' : ' AND e.language = ?',
  ].join('')
  if (edition !== '') {
    // One edition must pass both: Chinese ones in review, say.
    tests.push(`EXISTS (SELECT 1 FROM edition e WHERE e.article = a.id${edition})`)
    parameters.push(...[filter.status, filter.language].filter((value) => value !== null))
  }
  if (filter.person !== null) {
    tests.push('a.no IN (SELECT article FROM article_person WHERE person = ?)')
    parameters.push(filter.person)
  }
  const where = tests.join(' AND ')
  const way = query.descending ? 'DESC' : 'ASC'
  return {
    count: `SELECT count(*) AS n FROM article a WHERE ${where}`,
    page: `SELECT a.no FROM article a WHERE ${where}
      ORDER BY a.${orders[query.sort]} ${way}, a.no ${way} LIMIT ? OFFSET ?`,
    parameters,
  }
}

/** One page of the article list. */
export function list(library: Library, query: ListQuery): ArticlePage {
  const { count, page, parameters } = listStatements(query)
  const total = statement<string[], { n: number }>(library.db, count).get(...parameters)?.n ?? 0
  const nos = statement<(string | number)[], { no: number }>(library.db, page)
    .all(...parameters, query.count, query.from)
    .map((row) => row.no)
  const mark = checksMark(library)
  const rows = articlesByNo(library.db, nos).map((row) => summaryOf(library, row, mark))
  for (const { id, editions } of rows) {
    if (!editions.every(({ issues }) => issues?.isCurrent)) awaitCount(library, id)
  }
  return { total, rows }
}

/** What the list can be filtered by, with counts of articles. */
export function facets(library: Library): Facets {
  const { db } = library
  const living = 'a.deleted_at IS NULL'
  const labelled = (sql: string): Facet[] =>
    statement<[], { value: string; label: string; count: number }>(db, sql)
      .all()
      .map((row) => ({ value: row.value, label: JSON.parse(row.label) as LocalText, count: row.count }))
  // Counted over the index of editions alone; the few of removed articles are taken off.
  const plain = (column: 'status' | 'language'): Facet[] =>
    statement<[], { value: string; count: number }>(
      db,
      `SELECT value, sum(count) AS count FROM (
         SELECT ${column} AS value, count(*) AS count FROM ${column === 'status' ? '(SELECT DISTINCT status, article FROM edition)' : 'edition'}
         GROUP BY ${column}
         UNION ALL
         SELECT e.${column}, -count(DISTINCT e.article) FROM article a CROSS JOIN edition e ON e.article = a.id
         WHERE a.deleted_at IS NOT NULL GROUP BY e.${column})
       GROUP BY value HAVING sum(count) > 0 ORDER BY value`,
    )
      .all()
      .map((row) => ({ ...row, label: {} }))
  return {
    articles:
      statement<[], { n: number }>(db, `SELECT count(*) AS n FROM article a WHERE ${living}`).get()?.n ?? 0,
    sections: labelled(
      `SELECT section_key AS value, max(section) AS label, count(*) AS count FROM article a
       WHERE ${living} AND section_key <> '' GROUP BY section_key ORDER BY section_key`,
    ),
    people: labelled(
      `SELECT p.person AS value, max(p.name) AS label, count(*) AS count
       FROM article_person p JOIN article a ON a.no = p.article WHERE ${living}
       GROUP BY p.person ORDER BY count DESC, p.person LIMIT 500`,
    ),
    statuses: plain('status'),
    languages: plain('language'),
  }
}
