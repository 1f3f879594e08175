import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import type { QualityCategory, QualityMark, QualitySeverity } from '../../../shared/review/quality/mark.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

interface Row {
  id: string
  article: string
  language: string
  segment: string
  category: string
  severity: string
  note: string
  before: string
  after: string
  translator: string
  created_at: string
  created_by: string
}

const select = `SELECT id, article, language, segment, category, severity, note, before, after, translator, created_at,
  created_by FROM quality`

/** Adds what a reviewer says of a change. */
export function insertMark(db: WritableDB, mark: Omit<QualityMark, 'by' | 'at'>, stamp: Stamp): void {
  statement<[Record<string, string>]>(
    db,
    `INSERT INTO quality (id, article, language, segment, category, severity, note, before, after, translator,
       created_at, created_by)
     VALUES (@id, @article, @language, @segment, @category, @severity, @note, @before, @after, @translator, @at, @by)`,
  ).run({ ...mark, at: stamp.at, by: stamp.by })
}

/** What reviewers said of an article's changes, the oldest first. */
export function marksOf(db: WritableDB, article: ArticleId): QualityMark[] {
  return statement<[string], Row>(db, `${select} WHERE article = ? AND deleted_at IS NULL ORDER BY id`)
    .all(article)
    .map(fromRow)
}

/** A mark by its id; null where there is none, or it was taken back. */
export function markById(db: WritableDB, id: string): QualityMark | null {
  const row = statement<[string], Row>(db, `${select} WHERE id = ? AND deleted_at IS NULL`).get(id)
  return row === undefined ? null : fromRow(row)
}

/** Takes a mark back. */
export function tombMark(db: WritableDB, id: string, stamp: Stamp): void {
  statement<[string, string, string]>(
    db,
    'UPDATE quality SET deleted_at = ?, deleted_by = ? WHERE id = ?',
  ).run(stamp.at, stamp.by, id)
}

function fromRow(row: Row): QualityMark {
  return {
    id: row.id,
    article: row.article as ArticleId,
    language: row.language as Language,
    segment: row.segment as SegmentId,
    category: row.category as QualityCategory,
    severity: row.severity as QualitySeverity,
    note: row.note,
    before: row.before,
    after: row.after,
    translator: row.translator,
    by: row.created_by,
    at: row.created_at,
  }
}

/** The articles with marks, or with an edition that was handed over to review; the one changed last first. */
export function reviewedArticles(db: WritableDB): ArticleId[] {
  return statement<[], { id: string }>(
    db,
    `SELECT article.id AS id FROM article WHERE article.deleted_at IS NULL AND (
       EXISTS (SELECT 1 FROM quality WHERE quality.article = article.id AND quality.deleted_at IS NULL)
       OR EXISTS (SELECT 1 FROM edition JOIN revision ON revision.edition = edition.id
         WHERE edition.article = article.id AND revision.cause = 'status' AND revision.status = 'in-review'))
     ORDER BY article.changed_at DESC, article.id`,
  )
    .all()
    .map(({ id }) => id as ArticleId)
}
