import type { ArticleId } from '../../../shared/ids.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

/** What came of a group of files of an archive. `report` is JSON. */
export interface ArchivePairRow {
  readonly report: string
  readonly article: ArticleId | null
}

/** What came of the files with these contents, or null where they were never taken in; a removed article is none. */
export function archivePair(db: WritableDB, hash: string): ArchivePairRow | null {
  return (
    statement<[string], ArchivePairRow>(
      db,
      `SELECT pair.report, article.id AS article FROM archive_pair AS pair
         LEFT JOIN article ON article.id = pair.article AND article.deleted_at IS NULL
       WHERE pair.hash = ?`,
    ).get(hash) ?? null
  )
}

/** Remembers that files were taken in; of those that were before, what came of them now. */
export function putArchivePair(db: WritableDB, hash: string, row: ArchivePairRow, stamp: Stamp): void {
  statement<[Record<string, string | null>]>(
    db,
    `INSERT INTO archive_pair (hash, report, article, created_at, created_by)
     VALUES (@hash, @report, @article, @at, @by)
     ON CONFLICT (hash) DO UPDATE SET report = excluded.report, article = excluded.article,
       created_at = excluded.created_at, created_by = excluded.created_by`,
  ).run({ hash, ...row, ...stamp })
}
