import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

/** Steps that came after the stored text, from the version that they start from. */
export interface JournalRow {
  readonly base: number
  readonly count: number
  /** A JSON array of ProseMirror steps. */
  readonly steps: string
}

/** Adds steps to an edition's journal. */
export function appendJournal(db: WritableDB, edition: number, row: JournalRow, stamp: Stamp): void {
  statement<[number, number, number, string, string, string]>(
    db,
    'INSERT INTO journal (edition, base, count, steps, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(edition, row.base, row.count, row.steps, stamp.at, stamp.by)
}

/** An edition's journal in order. */
export function journalOf(db: WritableDB, edition: number): JournalRow[] {
  return statement<[number], JournalRow>(
    db,
    'SELECT base, count, steps FROM journal WHERE edition = ? ORDER BY base',
  ).all(edition)
}

/** When and by whom the last steps of an edition's journal were made; null where it is empty. */
export function journalStamp(db: WritableDB, edition: number): Stamp | null {
  const sql = `SELECT created_at AS at, created_by AS "by" FROM journal WHERE edition = ?
    ORDER BY base DESC LIMIT 1`
  return statement<[number], Stamp>(db, sql).get(edition) ?? null
}

/** Empties an edition's journal up to a version that is stored whole. */
export function clearJournal(db: WritableDB, edition: number, version: number): void {
  statement<[number, number]>(db, 'DELETE FROM journal WHERE edition = ? AND base + count <= ?').run(
    edition,
    version,
  )
}

/** The articles whose journals are not empty. */
export function journalledArticles(db: WritableDB): string[] {
  return statement<[], { article: string }>(
    db,
    'SELECT DISTINCT e.article AS article FROM journal j JOIN edition e ON e.no = j.edition',
  )
    .all()
    .map((row) => row.article)
}
