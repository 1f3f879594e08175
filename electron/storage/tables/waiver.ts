import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { Waiver } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

interface Row {
  id: string
  language: string
  segment: string
  check_id: string
  code: string
  about: string
  reason: string
  created_at: string
  created_by: string
}

/** The waivers of an article that were not taken back, the oldest first. */
export function waiversOf(db: WritableDB, article: ArticleId): Waiver[] {
  return statement<[string], Row>(
    db,
    `SELECT id, language, segment, check_id, code, about, reason, created_at, created_by FROM waiver
     WHERE article = ? AND deleted_at IS NULL ORDER BY id`,
  )
    .all(article)
    .map((row) => ({
      id: row.id,
      language: row.language as Language,
      segment: row.segment as SegmentId,
      check: row.check_id,
      code: row.code,
      about: row.about,
      reason: row.reason,
      by: row.created_by,
      at: row.created_at,
    }))
}

/** Adds a waiver. */
export function insertWaiver(db: WritableDB, article: ArticleId, waiver: Waiver): void {
  statement<[Record<string, string>]>(
    db,
    `INSERT INTO waiver (id, article, language, segment, check_id, code, about, reason, created_at, created_by)
     VALUES (@id, @article, @language, @segment, @check, @code, @about, @reason, @at, @by)`,
  ).run({ ...waiver, article })
}

/** Takes a waiver back; gives the article that it belongs to, or null where there is no such waiver. */
export function tombWaiver(db: WritableDB, id: string, stamp: Stamp): ArticleId | null {
  const row = statement<[string], { article: string }>(
    db,
    'SELECT article FROM waiver WHERE id = ? AND deleted_at IS NULL',
  ).get(id)
  if (row === undefined) return null
  statement<[string, string, string]>(
    db,
    'UPDATE waiver SET deleted_at = ?, deleted_by = ? WHERE id = ?',
  ).run(stamp.at, stamp.by, id)
  return row.article as ArticleId
}
