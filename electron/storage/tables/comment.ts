import type { Comment } from '../../../shared/ipc/domains/comments.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

interface Row {
  id: string
  thread: string
  text: string
  mentions: string
  created_at: string
  created_by: string
  changed_at: string
  deleted_at: string | null
}

/** A comment with the thread that it belongs to. */
export interface StoredComment extends Comment {
  readonly thread: string
  readonly isDeleted: boolean
}

const columns =
  'comment.id, thread, text, mentions, comment.created_at, comment.created_by, comment.changed_at'

/** The comments of an article's threads that were not deleted, the oldest first. */
export function commentsOf(db: WritableDB, article: string): StoredComment[] {
  return statement<[string], Row>(
    db,
    `SELECT ${columns}, comment.deleted_at FROM comment JOIN thread ON thread.id = comment.thread
     WHERE thread.article = ? AND thread.deleted_at IS NULL AND comment.deleted_at IS NULL ORDER BY comment.id`,
  )
    .all(article)
    .map(fromRow)
}

/** The comments of one thread that were not deleted, the oldest first. */
export function commentsIn(db: WritableDB, thread: string): StoredComment[] {
  return statement<[string], Row>(
    db,
    `SELECT ${columns}, deleted_at FROM comment WHERE thread = ? AND deleted_at IS NULL ORDER BY id`,
  )
    .all(thread)
    .map(fromRow)
}

/** A comment by its id, deleted or not; null where there is none. */
export function commentById(db: WritableDB, id: string): StoredComment | null {
  const row = statement<[string], Row>(db, `SELECT ${columns}, deleted_at FROM comment WHERE id = ?`).get(id)
  return row === undefined ? null : fromRow(row)
}

/** Adds a comment to a thread. */
export function insertComment(
  db: WritableDB,
  comment: Pick<StoredComment, 'id' | 'thread' | 'text' | 'mentions'>,
  stamp: Stamp,
): void {
  statement<[Record<string, string>]>(
    db,
    `INSERT INTO comment (id, thread, text, mentions, created_at, created_by, changed_at, changed_by)
     VALUES (@id, @thread, @text, @mentions, @at, @by, @at, @by)`,
  ).run({ ...comment, mentions: JSON.stringify(comment.mentions), at: stamp.at, by: stamp.by })
}

/** Writes a comment's words anew. */
export function updateComment(
  db: WritableDB,
  id: string,
  { text, mentions }: Pick<Comment, 'text' | 'mentions'>,
  stamp: Stamp,
): void {
  statement<[string, string, string, string, string]>(
    db,
    'UPDATE comment SET text = ?, mentions = ?, changed_at = ?, changed_by = ? WHERE id = ?',
  ).run(text, JSON.stringify(mentions), stamp.at, stamp.by, id)
}

/** Marks a comment as deleted, or with null as there again. */
export function tombComment(db: WritableDB, id: string, stamp: Stamp | null): void {
  statement<[string | null, string | null, string]>(
    db,
    'UPDATE comment SET deleted_at = ?, deleted_by = ? WHERE id = ?',
  ).run(stamp?.at ?? null, stamp?.by ?? null, id)
}

function fromRow(row: Row): StoredComment {
  return {
    id: row.id,
    thread: row.thread,
    text: row.text,
    mentions: JSON.parse(row.mentions) as string[],
    by: row.created_by,
    at: row.created_at,
    edited: row.changed_at === row.created_at ? null : row.changed_at,
    isDeleted: row.deleted_at !== null,
  }
}
