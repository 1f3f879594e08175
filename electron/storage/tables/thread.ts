import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { Thread } from '../../../shared/ipc/domains/comments.ts'
import type { Language } from '../../../shared/locale.ts'
import type { Anchor } from '../../../shared/review/anchors/anchor.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

interface Row {
  id: string
  article: string
  language: string | null
  segment: string
  start: number
  length: number
  quote: string
  original: string
  before: string
  after: string
  created_at: string
  created_by: string
  resolved_at: string | null
  resolved_by: string | null
  deleted_at: string | null
}

/** A thread without its comments. */
export interface StoredThread extends Omit<Thread, 'comments'> {
  readonly isDeleted: boolean
}

const select = `SELECT id, article, language, segment, start, length, quote, original, before, after,
  created_at, created_by, resolved_at, resolved_by, deleted_at FROM thread`

/** The threads of an article that were not deleted, the oldest first. */
export function threadsOf(db: WritableDB, article: ArticleId): StoredThread[] {
  return statement<[string], Row>(db, `${select} WHERE article = ? AND deleted_at IS NULL ORDER BY id`)
    .all(article)
    .map(fromRow)
}

/** A thread by its id, deleted or not; null where there is none. */
export function threadById(db: WritableDB, id: string): StoredThread | null {
  const row = statement<[string], Row>(db, `${select} WHERE id = ?`).get(id)
  return row === undefined ? null : fromRow(row)
}

/** Begins a thread. */
export function insertThread(
  db: WritableDB,
  {
    anchor,
    id,
    article,
    language,
    original,
  }: Pick<Thread, 'id' | 'article' | 'language' | 'anchor' | 'original'>,
  stamp: Stamp,
): void {
  statement<[Record<string, string | number | null>]>(
    db,
    `INSERT INTO thread (id, article, language, segment, start, length, quote, original, before, after,
       created_at, created_by, changed_at, changed_by)
     VALUES (@id, @article, @language, @segment, @start, @length, @quote, @original, @before, @after,
       @at, @by, @at, @by)`,
  ).run({ ...anchor, id, article, language, original, at: stamp.at, by: stamp.by })
}

/** Notes where the text of an article's thread stands now; a thread of another article is left alone. */
export function moveThread(
  db: WritableDB,
  article: ArticleId,
  id: string,
  anchor: Anchor,
  stamp: Stamp,
): void {
  statement<[Record<string, string | number>]>(
    db,
    `UPDATE thread SET segment = @segment, start = @start, length = @length, quote = @quote, before = @before,
       after = @after, changed_at = @at, changed_by = @by
     WHERE id = @id AND article = @article AND deleted_at IS NULL`,
  ).run({ ...anchor, id, article, at: stamp.at, by: stamp.by })
}

/** Marks a thread as resolved, or with null as open. */
export function resolveThread(db: WritableDB, id: string, resolved: Stamp | null, stamp: Stamp): void {
  statement<[string | null, string | null, string, string, string]>(
    db,
    'UPDATE thread SET resolved_at = ?, resolved_by = ?, changed_at = ?, changed_by = ? WHERE id = ?',
  ).run(resolved?.at ?? null, resolved?.by ?? null, stamp.at, stamp.by, id)
}

/** Marks a thread as deleted, or with null as there again. */
export function tombThread(db: WritableDB, id: string, stamp: Stamp | null): void {
  statement<[string | null, string | null, string]>(
    db,
    'UPDATE thread SET deleted_at = ?, deleted_by = ? WHERE id = ?',
  ).run(stamp?.at ?? null, stamp?.by ?? null, id)
}

function fromRow(row: Row): StoredThread {
  const { segment, start, length, quote, before, after } = row
  return {
    id: row.id,
    article: row.article as ArticleId,
    language: row.language as Language | null,
    anchor: { segment: segment as SegmentId, start, length, quote, before, after },
    original: row.original,
    by: row.created_by,
    at: row.created_at,
    resolved:
      row.resolved_at === null || row.resolved_by === null
        ? null
        : { at: row.resolved_at, by: row.resolved_by },
    isDeleted: row.deleted_at !== null,
  }
}
