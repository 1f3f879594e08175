import { createHash } from 'node:crypto'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

/** An edition's text as it was last stored whole; the journal holds what came after. */
export interface HeadRow {
  /** How many steps ever went into it. */
  readonly version: number
  /** ProseMirror JSON. */
  readonly document: string
}

/** The stored text of an edition, and whether it is still what was stored. */
export function headOf(db: WritableDB, edition: number): (HeadRow & { readonly isWhole: boolean }) | null {
  const row = statement<[number], HeadRow & { readonly digest: string }>(
    db,
    'SELECT version, document, digest FROM head WHERE edition = ?',
  ).get(edition)
  if (row === undefined) return null
  const { version, document, digest } = row
  return { version, document, isWhole: digestOf(document) === digest }
}

/** The version of an edition's stored text. */
export function headVersion(db: WritableDB, edition: number): number | null {
  return (
    statement<[number], { version: number }>(db, 'SELECT version FROM head WHERE edition = ?').get(edition)
      ?.version ?? null
  )
}

/** When an edition's text changed last, as far as it is stored. */
export function headTime(db: WritableDB, edition: number): string | null {
  return (
    statement<[number], { changed_at: string }>(db, 'SELECT changed_at FROM head WHERE edition = ?').get(
      edition,
    )?.changed_at ?? null
  )
}

/** When and by whom an edition's stored text was changed last. */
export function headStamp(db: WritableDB, edition: number): Stamp | null {
  const sql = 'SELECT changed_at AS at, changed_by AS "by" FROM head WHERE edition = ?'
  return statement<[number], Stamp>(db, sql).get(edition) ?? null
}

/** Stores an edition's text whole. */
export function putHead(db: WritableDB, edition: number, head: HeadRow, stamp: Stamp): void {
  statement<[Record<string, string | number>]>(
    db,
    `INSERT INTO head (edition, version, document, digest, changed_at, changed_by)
     VALUES (@edition, @version, @document, @digest, @at, @by)
     ON CONFLICT (edition) DO UPDATE SET version = excluded.version, document = excluded.document,
       digest = excluded.digest, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
  ).run({
    edition,
    version: head.version,
    document: head.document,
    digest: digestOf(head.document),
    at: stamp.at,
    by: stamp.by,
  })
}

/** SHA-256 of a stored text, against damage that the file system does not see. */
export function digestOf(document: string): string {
  return createHash('sha256').update(document, 'utf8').digest('hex')
}

/** The numbers of editions whose stored text does not have the digest that was stored with it. */
export function damagedHeads(db: WritableDB): number[] {
  const rows = db
    .prepare<[], { edition: number; document: string; digest: string }>(
      'SELECT edition, document, digest FROM head',
    )
    .iterate()
  const damaged: number[] = []
  for (const row of rows) if (digestOf(row.document) !== row.digest) damaged.push(row.edition)
  return damaged
}
