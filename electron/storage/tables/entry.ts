import type { EntryId } from '../../../shared/ids.ts'
import type { EntryKind, Term, TermEntry } from '../../../shared/termbase/entry.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

interface Row {
  id: string
  kind: string
  note: string
  terms: string
}

/** All entries of the termbase, the oldest first. */
export function allEntries(db: WritableDB): TermEntry[] {
  return statement<[], Row>(
    db,
    'SELECT id, kind, note, terms FROM entry WHERE deleted_at IS NULL ORDER BY id',
  )
    .all()
    .map((row) => ({
      id: row.id as EntryId,
      kind: row.kind as EntryKind,
      note: row.note,
      terms: JSON.parse(row.terms) as Term[],
    }))
}

/** Adds an entry, or replaces the one that has its id. */
export function putEntry(db: WritableDB, entry: TermEntry, stamp: Stamp): void {
  statement<[Record<string, string>]>(
    db,
    `INSERT INTO entry (id, kind, note, terms, created_at, created_by, changed_at, changed_by)
     VALUES (@id, @kind, @note, @terms, @at, @by, @at, @by)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, note = excluded.note, terms = excluded.terms,
       changed_at = excluded.changed_at, changed_by = excluded.changed_by, deleted_at = NULL, deleted_by = NULL`,
  ).run({
    id: entry.id,
    kind: entry.kind,
    note: entry.note,
    terms: JSON.stringify(entry.terms),
    at: stamp.at,
    by: stamp.by,
  })
}

/** Marks an entry as removed; false where there is none. */
export function tombEntry(db: WritableDB, id: EntryId, stamp: Stamp): boolean {
  return (
    statement<[string, string, string]>(
      db,
      'UPDATE entry SET deleted_at = ?, deleted_by = ? WHERE id = ? AND deleted_at IS NULL',
    ).run(stamp.at, stamp.by, id).changes > 0
  )
}

/** How many entries the termbase has. */
export function countEntries(db: WritableDB): number {
  return (
    statement<[], { n: number }>(db, 'SELECT count(*) AS n FROM entry WHERE deleted_at IS NULL').get()?.n ?? 0
  )
}
