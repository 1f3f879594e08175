import type { TranslationUnit } from '../../shared/matching/match.ts'
import type { WritableDB } from '../storage/database.ts'
import { statement } from '../storage/statement.ts'
import { columns, fromRow, type Row, type UnitRow } from './unit.ts'
import { keysOf } from './write.ts'

/** How many units there are. */
export function countUnits(db: WritableDB): number {
  // All and the removed ones apart: both are counted in an index.
  const row = statement<[], { n: number }>(
    db,
    `SELECT (SELECT count(*) FROM unit) -
       (SELECT count(*) FROM unit INDEXED BY unit_removed WHERE deleted_at IS NOT NULL) AS n`,
  ).get()
  return row?.n ?? 0
}

/** The number of the newest change; 0 where there is none. */
export function newestSeq(db: WritableDB): number {
  return statement<[], { n: number }>(db, 'SELECT coalesce(max(seq), 0) AS n FROM unit').get()?.n ?? 0
}

/** The numbers of living units whose text on a side has a key with this digest, the newest first. */
export function numbersByKey(
  db: WritableDB,
  side: 'source' | 'target',
  digest: number,
  most: number,
): number[] {
  return statement<[number, number], { no: number }>(
    db,
    `SELECT no FROM unit WHERE ${side}_key = ? AND deleted_at IS NULL ORDER BY changed_at DESC LIMIT ?`,
  )
    .all(digest, most)
    .map((row) => row.no)
}

/** The living units with these numbers. */
export function unitsByNumber(db: WritableDB, numbers: Iterable<number>): TranslationUnit[] {
  const get = statement<[number], Row>(db, `SELECT ${columns} FROM unit WHERE no = ? AND deleted_at IS NULL`)
  const units: TranslationUnit[] = []
  for (const no of numbers) {
    const row = get.get(no)
    if (row !== undefined) units.push(fromRow(row).unit)
  }
  return units
}

/** The next units after a number, removed ones too. */
export function rowsAfter(db: WritableDB, no: number, most: number): UnitRow[] {
  return statement<[number, number], Row>(db, `SELECT ${columns} FROM unit WHERE no > ? ORDER BY no LIMIT ?`)
    .all(no, most)
    .map(fromRow)
}

/** The next changes after a number of change, the oldest first, removals too. */
export function changesAfter(db: WritableDB, seq: number, most: number): UnitRow[] {
  return statement<[number, number], Row>(
    db,
    `SELECT ${columns} FROM unit WHERE seq > ? ORDER BY seq LIMIT ?`,
  )
    .all(seq, most)
    .map(fromRow)
}

/** The living units that changed last. */
export function newestUnits(db: WritableDB, most: number): TranslationUnit[] {
  return statement<[number], Row>(
    db,
    `SELECT ${columns} FROM unit WHERE deleted_at IS NULL ORDER BY seq DESC LIMIT ?`,
  )
    .all(most)
    .map((row) => fromRow(row).unit)
}

/** All living units, the oldest first, read a portion at a time. */
export function* allUnits(db: WritableDB): Generator<TranslationUnit> {
  let last = 0
  for (let rows = rowsAfter(db, last, 1000); rows.length > 0; rows = rowsAfter(db, last, 1000)) {
    for (const { no, removed, unit } of rows) {
      if (!removed) yield unit
      last = no
    }
  }
}

/** The units whose texts do not have the keys that were stored with them: one of the two was damaged. */
export function damagedUnits(db: WritableDB): string[] {
  const rows = db
    .prepare<[], Row & { source_key: number; target_key: number }>(
      `SELECT ${columns}, source_key, target_key FROM unit`,
    )
    .iterate()
  const damaged: string[] = []
  for (const row of rows) {
    const keys = keysOf(fromRow(row).unit)
    if (keys.source !== row.source_key || keys.target !== row.target_key) damaged.push(row.id)
  }
  return damaged
}
