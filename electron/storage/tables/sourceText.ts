import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'

/** Keeps a source text that a translation was made from, so that it can be shown when it has changed. */
export function keepSourceText(db: WritableDB, hash: string, text: string): void {
  statement<[string, string]>(db, 'INSERT OR IGNORE INTO source_text (hash, text) VALUES (?, ?)').run(
    hash,
    text,
  )
}

/** The source text that has this hash, where it was kept. */
export function sourceTextOf(db: WritableDB, hash: string): string | null {
  return (
    statement<[string], { text: string }>(db, 'SELECT text FROM source_text WHERE hash = ?').get(hash)
      ?.text ?? null
  )
}
