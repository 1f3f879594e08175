import type { ArticleId } from '../../shared/ids.ts'
import { inTransaction } from '../storage/database.ts'
import { statement } from '../storage/statement.ts'
import { metaValue, setMeta } from '../storage/tables/meta.ts'
import { segmentRowsOf } from '../storage/tables/segment.ts'
import { foldForSearch, tokensDigest } from '../storage/tokens.ts'
import { indexEdition } from './checkpoint.ts'
import { type Library, stampOf } from './library.ts'

/** Makes the search index anew where it was made with other tokens than today's. */
export function renewIndex(library: Library): void {
  if (metaValue(library.db, 'tokens') !== tokensDigest()) reindex(library)
}

/** Makes the search index and the keys of the title order anew from the stored segments; touches no text. */
export function reindex(library: Library): void {
  const { db } = library
  inTransaction(db, () => {
    db.exec("INSERT INTO search (search) VALUES ('delete-all')")
    const editions = statement<[], { no: number; article: ArticleId; title: string; isSource: 0 | 1 }>(
      db,
      `SELECT e.no, e.article, e.title, e.language = a.source AS isSource
       FROM edition e JOIN article a ON a.id = e.article WHERE a.deleted_at IS NULL ORDER BY e.no`,
    ).all()
    const key = statement<[string, string]>(db, 'UPDATE article SET title_key = ? WHERE id = ?')
    for (const { no, article, title, isSource } of editions) {
      indexEdition(library, no, segmentRowsOf(db, no))
      if (isSource) key.run(foldForSearch(title), article)
    }
    setMeta(db, 'tokens', tokensDigest(), stampOf(library))
  })
}
