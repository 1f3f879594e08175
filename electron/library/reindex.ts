import type { ArticleId } from '../../shared/ids.ts'
import { inTransaction } from '../storage/database.ts'
import { statement } from '../storage/statement.ts'
import { metaValue, setMeta } from '../storage/tables/meta.ts'
import { segmentRowsOf } from '../storage/tables/segment.ts'
import { foldForSearch, tokensDigest } from '../storage/tokens.ts'
import { indexEdition } from './checkpoint.ts'
import { type Library, stampOf } from './library.ts'

interface EditionToIndex {
  readonly no: number
  readonly article: ArticleId
  readonly title: string
  readonly isSource: 0 | 1
}

/**
 * Where the search index was made with other tokens than today's, makes it anew for up to `most` editions from
 * the stored segments; touches no text. Gives whether some are left: a large library takes minutes, in which
 * search finds by the old tokens what the new ones have not reached.
 */
export function reindex(library: Library, most: number): boolean {
  const today = tokensDigest()
  const [made, through] = (metaValue(library.db, 'tokens') ?? '').split(' ')
  if (made === today && through === undefined) return false
  const after = made === today ? Number(through) : 0
  return inTransaction(library.db, () => {
    const editions = nextEditions(library, after, most)
    for (const edition of editions) indexAnew(library, edition)
    const last = editions.length < most ? undefined : editions.at(-1)
    const state = last === undefined ? today : `${today} ${last.no}`
    setMeta(library.db, 'tokens', state, stampOf(library))
    return last !== undefined
  })
}

function nextEditions(library: Library, after: number, most: number): EditionToIndex[] {
  return statement<[number, number], EditionToIndex>(
    library.db,
    `SELECT e.no, e.article, e.title, e.language = a.source AS isSource
     FROM edition e JOIN article a ON a.id = e.article
     WHERE e.no > ? AND a.deleted_at IS NULL ORDER BY e.no LIMIT ?`,
  ).all(after, most)
}

function indexAnew(library: Library, { no, article, title, isSource }: EditionToIndex): void {
  indexEdition(library, no, segmentRowsOf(library.db, no))
  if (!isSource) return
  statement<[string, string]>(library.db, 'UPDATE article SET title_key = ? WHERE id = ?').run(
    foldForSearch(title),
    article,
  )
}
