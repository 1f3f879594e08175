import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

/** What a library knows of itself. */
export type MetaKey =
  | 'region'
  | 'sample'
  | 'place'
  | 'created'
  | 'tokens'
  | 'site'
  | 'conversion'
  | 'checks'
  | 'archive'
  | 'workflow'

/** A value of the library itself, or null where it was never set. */
export function metaValue(db: WritableDB, key: MetaKey): string | null {
  return (
    statement<[string], { value: string }>(db, 'SELECT value FROM meta WHERE key = ?').get(key)?.value ?? null
  )
}

/** Sets a value of the library itself. */
export function setMeta(db: WritableDB, key: MetaKey, value: string, stamp: Stamp): void {
  statement<[string, string, string, string]>(
    db,
    `INSERT INTO meta (key, value, changed_at, changed_by) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET
       value = excluded.value, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
  ).run(key, value, stamp.at, stamp.by)
}
