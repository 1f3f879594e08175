import type { ArticleId, SegmentId, UnitId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import type { TranslationUnit } from '../../shared/matching/match.ts'
import { matchKey } from '../../shared/matching/tokens.ts'
import type { WritableDB } from '../storage/database.ts'
import { statement } from '../storage/statement.ts'
import type { NewUnit } from './memory.ts'

/** A stored unit and its number in this file, by which the index knows it. */
export interface UnitRow {
  readonly no: number
  readonly unit: TranslationUnit
}

interface Row {
  no: number
  id: string
  source_language: string
  target_language: string
  source: string
  target: string
  before: string
  after: string
  article: string | null
  segment: string | null
  origin: string
  changed_at: string
  changed_by: string
}

const columns = `no, id, source_language, target_language, source, target, before, after, article, segment,
  origin, changed_at, changed_by`

/** The unit that a new one replaces: the same segment's, else one with the very same texts. */
export function unitLike(db: WritableDB, unit: NewUnit): UnitRow | null {
  const row =
    unit.segment === null
      ? statement<[string, string, string, string, string], Row>(
          db,
          `SELECT ${columns} FROM unit WHERE source_key = ? AND source_language = ? AND target_language = ?
             AND source = ? AND target = ? AND segment IS NULL`,
        ).get(keysOf(unit).sourceKey, unit.sourceLanguage, unit.targetLanguage, unit.source, unit.target)
      : statement<[string | null, string, string, string], Row>(
          db,
          `SELECT ${columns} FROM unit
           WHERE article IS ? AND segment = ? AND source_language = ? AND target_language = ?`,
        ).get(unit.article, unit.segment, unit.sourceLanguage, unit.targetLanguage)
  return row === undefined ? null : fromRow(row)
}

/** Adds a unit; gives its number. */
export function insertUnit(db: WritableDB, unit: TranslationUnit): number {
  const { lastInsertRowid } = statement<[Record<string, string | null>]>(
    db,
    `INSERT INTO unit (id, source_language, target_language, source, target, before, after, source_key, target_key,
       article, segment, origin, created_at, created_by, changed_at, changed_by)
     VALUES (@id, @sourceLanguage, @targetLanguage, @source, @target, @before, @after, @sourceKey, @targetKey,
       @article, @segment, @origin, @at, @by, @at, @by)`,
  ).run(toRow(unit))
  return Number(lastInsertRowid)
}

/** Replaces a unit's texts; a removed one lives again. */
export function updateUnit(db: WritableDB, unit: TranslationUnit): void {
  statement<[Record<string, string | null>]>(
    db,
    `UPDATE unit SET source = @source, target = @target, before = @before, after = @after, source_key = @sourceKey,
       target_key = @targetKey, origin = @origin, changed_at = @at, changed_by = @by, deleted_at = NULL,
       deleted_by = NULL
     WHERE id = @id`,
  ).run(toRow(unit))
}

/** Marks a unit as removed; gives its number, or null where there is none. */
export function tombUnit(db: WritableDB, id: UnitId, by: string, at: string): number | null {
  return (
    statement<[string, string, string], { no: number }>(
      db,
      'UPDATE unit SET deleted_at = ?, deleted_by = ? WHERE id = ? AND deleted_at IS NULL RETURNING no',
    ).get(at, by, id)?.no ?? null
  )
}

/** The numbers of units whose text on the asked side has this key. */
export function numbersByKey(
  db: WritableDB,
  side: 'source' | 'target',
  key: string,
  languages: readonly [source: Language, target: Language],
  most: number,
): number[] {
  return statement<[string, string, string, number], { no: number }>(
    db,
    `SELECT no FROM unit WHERE ${side}_key = ? AND source_language = ? AND target_language = ?
       AND deleted_at IS NULL ORDER BY changed_at DESC LIMIT ?`,
  )
    .all(key, ...languages, most)
    .map((row) => row.no)
}

/** The units with these numbers; removed ones only where `evenRemoved`. */
export function unitsByNumber(
  db: WritableDB,
  numbers: Iterable<number>,
  evenRemoved = false,
): TranslationUnit[] {
  const living = evenRemoved ? '' : 'AND deleted_at IS NULL'
  const get = statement<[number], Row>(db, `SELECT ${columns} FROM unit WHERE no = ? ${living}`)
  const units: TranslationUnit[] = []
  for (const no of numbers) {
    const row = get.get(no)
    if (row !== undefined) units.push(fromRow(row).unit)
  }
  return units
}

/** The next units after a number. */
export function unitsAfter(db: WritableDB, no: number, most: number): UnitRow[] {
  return statement<[number, number], Row>(
    db,
    `SELECT ${columns} FROM unit WHERE no > ? AND deleted_at IS NULL ORDER BY no LIMIT ?`,
  )
    .all(no, most)
    .map(fromRow)
}

/** Stores the keys of a unit's texts again. */
export function updateKeys(db: WritableDB, no: number, unit: TranslationUnit): void {
  statement<[string, string, number]>(db, 'UPDATE unit SET source_key = ?, target_key = ? WHERE no = ?').run(
    keysOf(unit).sourceKey,
    keysOf(unit).targetKey,
    no,
  )
}

/** The units whose texts do not have the keys that were stored with them: one of the two was damaged. */
export function damagedUnits(db: WritableDB): string[] {
  const rows = db
    .prepare<[], Row & { source_key: string; target_key: string }>(
      `SELECT ${columns}, source_key, target_key FROM unit`,
    )
    .iterate()
  const damaged: string[] = []
  for (const row of rows) {
    const { sourceKey, targetKey } = keysOf(fromRow(row).unit)
    if (sourceKey !== row.source_key || targetKey !== row.target_key) damaged.push(row.id)
  }
  return damaged
}

/** How many units there are. */
export function countUnits(db: WritableDB): number {
  return (
    statement<[], { n: number }>(db, 'SELECT count(*) AS n FROM unit WHERE deleted_at IS NULL').get()?.n ?? 0
  )
}

/** All units, the oldest first, read a portion at a time. */
export function* allUnits(db: WritableDB): Generator<TranslationUnit> {
  let last = 0
  for (let rows = unitsAfter(db, last, 1000); rows.length > 0; rows = unitsAfter(db, last, 1000)) {
    for (const { no, unit } of rows) {
      yield unit
      last = no
    }
  }
}

function toRow(unit: TranslationUnit): Record<string, string | null> {
  return { ...unit, ...keysOf(unit) }
}

function keysOf(unit: NewUnit): { readonly sourceKey: string; readonly targetKey: string } {
  return {
    sourceKey: matchKey(unit.source, unit.sourceLanguage),
    targetKey: matchKey(unit.target, unit.targetLanguage),
  }
}

function fromRow(row: Row): UnitRow {
  return {
    no: row.no,
    unit: {
      id: row.id as UnitId,
      sourceLanguage: row.source_language as Language,
      targetLanguage: row.target_language as Language,
      source: row.source,
      target: row.target,
      before: row.before,
      after: row.after,
      by: row.changed_by,
      at: row.changed_at,
      article: row.article as ArticleId | null,
      segment: row.segment as SegmentId | null,
      origin: row.origin,
    },
  }
}
