import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import { indexedTokens } from '../tokens.ts'

/** Indexes an edition's text for search, in place of what was indexed for it. */
export function putSearch(
  db: WritableDB,
  edition: number,
  title: readonly string[],
  body: readonly string[],
): void {
  dropSearch(db, edition)
  statement<[number, string, string]>(db, 'INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)').run(
    edition,
    indexedTokens(title),
    indexedTokens(body),
  )
}

/** Takes an edition out of the search index. */
export function dropSearch(db: WritableDB, edition: number): void {
  statement<[number]>(db, 'DELETE FROM search WHERE rowid = ?').run(edition)
}

/** The editions that an FTS5 expression finds, the newest first. */
export function searchEditions(db: WritableDB, expression: string, most: number): number[] {
  return statement<[string, number], { edition: number }>(
    db,
    'SELECT rowid AS edition FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?',
  )
    .all(expression, most)
    .map((row) => row.edition)
}

/** How many editions the index holds. */
export function countSearch(db: WritableDB): number {
  return statement<[], { n: number }>(db, 'SELECT count(*) AS n FROM search_docsize').get()?.n ?? 0
}
