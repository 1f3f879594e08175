import type { EditionStatus, EditionSummary, Progress } from '../../../shared/document/article.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import { type Language, languages } from '../../../shared/locale.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

/** An edition without its text. `no` is its number in this file only, which derived rows use. */
export interface EditionRow extends EditionSummary {
  readonly no: number
  readonly id: string
  readonly article: ArticleId
}

interface Row {
  no: number
  id: string
  article: string
  language: string
  status: string
  title: string
  standfirst: string
  total: number
  done: number
  stale: number
  words: number
}

const columns = 'no, id, article, language, status, title, standfirst, total, done, stale, words'

/** The editions of an article in the order in which languages are shown. */
export function editionsOf(db: WritableDB, article: ArticleId): EditionRow[] {
  return statement<[string], Row>(db, `SELECT ${columns} FROM edition WHERE article = ?`)
    .all(article)
    .map(fromRow)
    .sort((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language))
}

/** Who made an edition. */
export function editionCreator(db: WritableDB, no: number): string | null {
  const row = statement<[number], { created_by: string }>(
    db,
    'SELECT created_by FROM edition WHERE no = ?',
  ).get(no)
  return row?.created_by ?? null
}

/** Adds an edition, as yet without text, and gives its number. */
export function insertEdition(
  db: WritableDB,
  edition: {
    readonly id: string
    readonly article: ArticleId
    readonly language: Language
    readonly status: EditionStatus
  },
  stamp: Stamp,
): number {
  const { lastInsertRowid } = statement<[Record<string, string>]>(
    db,
    `INSERT INTO edition (id, article, language, status, title, standfirst, total, done, stale, words,
       created_at, created_by, changed_at, changed_by)
     VALUES (@id, @article, @language, @status, '', '', 0, 0, 0, 0, @at, @by, @at, @by)`,
  ).run({ ...edition, at: stamp.at, by: stamp.by })
  return Number(lastInsertRowid)
}

/** Stores what is derived from an edition's text: title, standfirst, progress. */
export function updateDerived(
  db: WritableDB,
  no: number,
  derived: { readonly title: string; readonly standfirst: string; readonly progress: Progress },
  stamp: Stamp,
): void {
  statement<[Record<string, string | number>]>(
    db,
    `UPDATE edition SET title = @title, standfirst = @standfirst, total = @total, done = @done, stale = @stale,
       words = @words, changed_at = @at, changed_by = @by
     WHERE no = @no`,
  ).run({
    no,
    title: derived.title,
    standfirst: derived.standfirst,
    ...derived.progress,
    at: stamp.at,
    by: stamp.by,
  })
}

/** Sets where an edition stands. */
export function updateStatus(db: WritableDB, no: number, status: EditionStatus, stamp: Stamp): void {
  statement<[string, string, string, number]>(
    db,
    'UPDATE edition SET status = ?, changed_at = ?, changed_by = ? WHERE no = ?',
  ).run(status, stamp.at, stamp.by, no)
}

function fromRow(row: Row): EditionRow {
  return {
    no: row.no,
    id: row.id,
    article: row.article as ArticleId,
    language: row.language as Language,
    status: row.status as EditionStatus,
    title: row.title,
    standfirst: row.standfirst,
    progress: { total: row.total, done: row.done, stale: row.stale, words: row.words },
  }
}
