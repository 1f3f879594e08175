import type { ArticleId, SegmentId, UnitId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import type { TranslationUnit } from '../../shared/matching/match.ts'

/** A stored unit, its number in this file, and the number of its last change. */
export interface UnitRow {
  readonly no: number
  readonly seq: number
  readonly removed: boolean
  readonly unit: TranslationUnit
}

/** A row as `columns` reads it. */
export interface Row {
  no: number
  seq: number
  id: string
  source_language: string
  target_language: string
  source: string
  target: string
  before: string
  after: string
  article: string | null
  segment: string | null
  origin: string
  uses: number
  changed_at: string
  changed_by: string
  deleted_at: string | null
}

/** The columns that make a `Row`. */
export const columns = `no, seq, id, source_language, target_language, source, target, before, after, article, segment,
  origin, uses, changed_at, changed_by, deleted_at`

/** A row as a value. */
export function fromRow(row: Row): UnitRow {
  return {
    no: row.no,
    seq: row.seq,
    removed: row.deleted_at !== null,
    unit: {
      id: row.id as UnitId,
      sourceLanguage: row.source_language as Language,
      targetLanguage: row.target_language as Language,
      source: row.source,
      target: row.target,
      before: row.before,
      after: row.after,
      by: row.changed_by,
      at: row.changed_at,
      article: row.article as ArticleId | null,
      segment: row.segment as SegmentId | null,
      origin: row.origin,
      uses: row.uses,
    },
  }
}
