import type { EntryId } from '../../../shared/ids.ts'
import type { StoredEntry } from '../../../shared/ipc/domains/termAnswers.ts'
import type { EntryKind, Holding, Term, TermEntry } from '../../../shared/termbase/entry.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

interface Row {
  id: string
  kind: string
  note: string
  terms: string
  definition: string
  source: string
  image: string | null
  links: string
  holdings: string
  created_at: string
  created_by: string
  changed_at: string
  changed_by: string
  deleted_at: string | null
}

const columns =
  'id, kind, note, terms, definition, source, image, links, holdings, created_at, created_by, changed_at, changed_by, deleted_at'

/** All entries of the termbase that were not removed, the oldest first. */
export function storedEntries(db: WritableDB): StoredEntry[] {
  return statement<[], Row>(db, `SELECT ${columns} FROM entry WHERE deleted_at IS NULL ORDER BY id`)
    .all()
    .map(fromRow)
}

/** Entries that were added, changed, removed or put back at a time or after it ('' for all), the oldest first. */
export function entriesSince(db: WritableDB, at: string): (StoredEntry & { readonly touched: string })[] {
  return statement<[string, string], Row>(
    db,
    `SELECT ${columns} FROM entry WHERE changed_at >= ? OR deleted_at >= ? ORDER BY id`,
  )
    .all(at, at)
    .map((row) => ({
      ...fromRow(row),
      touched: row.deleted_at !== null && row.deleted_at > row.changed_at ? row.deleted_at : row.changed_at,
    }))
}

/** The entries that were removed, the last removed first. */
export function removedEntries(db: WritableDB): StoredEntry[] {
  return statement<[], Row>(
    db,
    `SELECT ${columns} FROM entry WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id`,
  )
    .all()
    .map(fromRow)
}

/** An entry by its id, removed or not; null where there is none. */
export function entryById(db: WritableDB, id: EntryId): StoredEntry | null {
  const row = statement<[string], Row>(db, `SELECT ${columns} FROM entry WHERE id = ?`).get(id)
  return row === undefined ? null : fromRow(row)
}

/** Adds an entry, or replaces the one that has its id. */
export function putEntry(db: WritableDB, entry: TermEntry, stamp: Stamp): void {
  statement<[Record<string, string | null>]>(
    db,
    `INSERT INTO entry (id, kind, note, terms, definition, source, image, links, holdings,
       created_at, created_by, changed_at, changed_by)
     VALUES (@id, @kind, @note, @terms, @definition, @source, @image, @links, @holdings, @at, @by, @at, @by)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, note = excluded.note, terms = excluded.terms,
       definition = excluded.definition, source = excluded.source, image = excluded.image,
       links = excluded.links, holdings = excluded.holdings,
       changed_at = excluded.changed_at, changed_by = excluded.changed_by, deleted_at = NULL, deleted_by = NULL`,
  ).run({
    id: entry.id,
    kind: entry.kind,
    note: entry.note,
    terms: JSON.stringify(entry.terms),
    definition: entry.definition ?? '',
    source: entry.source ?? '',
    image: entry.image ?? null,
    links: JSON.stringify(entry.links ?? []),
    holdings: JSON.stringify(entry.holdings ?? []),
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

/** Brings a removed entry back; false where there is none. */
export function untombEntry(db: WritableDB, id: EntryId, stamp: Stamp): boolean {
  return (
    statement<[string, string, string]>(
      db,
      `UPDATE entry SET deleted_at = NULL, deleted_by = NULL, changed_at = ?, changed_by = ?
       WHERE id = ? AND deleted_at IS NOT NULL`,
    ).run(stamp.at, stamp.by, id).changes > 0
  )
}

/** How many entries the termbase has. */
export function countEntries(db: WritableDB): number {
  return (
    statement<[], { n: number }>(db, 'SELECT count(*) AS n FROM entry WHERE deleted_at IS NULL').get()?.n ?? 0
  )
}

function fromRow(row: Row): StoredEntry {
  const links = JSON.parse(row.links) as string[]
  const holdings = JSON.parse(row.holdings) as Holding[]
  return {
    entry: {
      id: row.id as EntryId,
      kind: row.kind as EntryKind,
      note: row.note,
      terms: JSON.parse(row.terms) as Term[],
      ...(row.definition === '' ? {} : { definition: row.definition }),
      ...(row.source === '' ? {} : { source: row.source }),
      ...(row.image === null ? {} : { image: row.image }),
      ...(links.length === 0 ? {} : { links }),
      ...(holdings.length === 0 ? {} : { holdings }),
    },
    created: row.created_at,
    createdBy: row.created_by,
    changed: row.changed_at,
    changedBy: row.changed_by,
    removed: row.deleted_at !== null,
  }
}

/** A mark of the whole termbase: another one after every change. */
export function entriesMark(db: WritableDB): string {
  const row = statement<[], { mark: string | null }>(
    db,
    `SELECT count(*) || ' ' || count(deleted_at) || ' ' || coalesce(max(changed_at), '') || ' ' ||
       coalesce(max(deleted_at), '') AS mark FROM entry`,
  ).get()
  return row?.mark ?? ''
}
