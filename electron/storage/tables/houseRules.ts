import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

/** The library's rules as they were set last, under another number each time; `text` is null for those shipped. */
export interface StoredRules {
  readonly no: number
  readonly text: string | null
}

/** The library's rules; null where nobody has set any. */
export function storedRules(db: WritableDB): StoredRules | null {
  return (
    statement<[], StoredRules>(db, 'SELECT no, text FROM house_rules ORDER BY no DESC LIMIT 1').get() ?? null
  )
}

/** Sets the library's rules; what they were before stays in the table. */
export function addRules(db: WritableDB, text: string | null, stamp: Stamp): void {
  statement<[string | null, string, string]>(
    db,
    'INSERT INTO house_rules (text, created_at, created_by) VALUES (?, ?, ?)',
  ).run(text, stamp.at, stamp.by)
}
