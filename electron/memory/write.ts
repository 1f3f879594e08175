import type { NewId, UnitId } from '../../shared/ids.ts'
import { matchKey } from '../../shared/matching/tokens.ts'
import type { WritableDB } from '../storage/database.ts'
import { statement } from '../storage/statement.ts'
import { keyDigest } from './digest.ts'
import type { NewUnit } from './memory.ts'
import { columns, fromRow, type Row, type UnitRow } from './unit.ts'

/** The digests of the keys of a unit's texts. */
export interface Keys {
  readonly source: number
  readonly target: number
}

/** The digests of the keys of a unit's texts. */
export function keysOf(unit: Pick<NewUnit, 'source' | 'target' | 'sourceLanguage' | 'targetLanguage'>): Keys {
  return {
    source: keyDigest(matchKey(unit.source, unit.sourceLanguage)),
    target: keyDigest(matchKey(unit.target, unit.targetLanguage)),
  }
}

/** The number that the next change gets; within a transaction that writes. */
export function nextSeq(db: WritableDB): number {
  return (
    (statement<[], { n: number }>(db, 'SELECT coalesce(max(seq), 0) + 1 AS n FROM unit').get()?.n ?? 0) || 1
  )
}

/** A unit as SQLite can store it: a lone surrogate is no character, and would come back as another text. */
function wellFormed(unit: NewUnit): NewUnit {
  if ([unit.source, unit.target, unit.before, unit.after].every((text) => text.isWellFormed())) return unit
  return {
    ...unit,
    source: unit.source.toWellFormed(),
    target: unit.target.toWellFormed(),
    before: unit.before.toWellFormed(),
    after: unit.after.toWellFormed(),
  }
}

/** Stores a unit as change `seq`: in place of the one that it replaces, which lives again if it was removed, or anew. */
export function putUnit(db: WritableDB, given: NewUnit, seq: number, newId: NewId): void {
  const unit = wellFormed(given)
  const keys = keysOf(unit)
  const like = numberLike(db, unit, keys)
  if (like === null) insertUnit(db, unit, keys, seq, newId<UnitId>())
  else updateUnit(db, like, unit, keys, seq)
}

/** The number of the unit that a new one replaces: the same segment's, else one with the very same texts. */
function numberLike(db: WritableDB, unit: NewUnit, keys: Keys): number | null {
  if (unit.segment !== null) {
    return (
      statement<[string | null, string, string, string], { no: number }>(
        db,
        'SELECT no FROM unit WHERE article IS ? AND segment = ? AND source_language = ? AND target_language = ?',
      ).get(unit.article, unit.segment, unit.sourceLanguage, unit.targetLanguage)?.no ?? null
    )
  }
  return (
    statement<[number, number, string, string, string, string], { no: number }>(
      db,
      `SELECT no FROM unit WHERE source_key = ? AND target_key = ? AND source_language = ? AND target_language = ?
         AND source = ? AND target = ? AND segment IS NULL`,
    ).get(keys.source, keys.target, unit.sourceLanguage, unit.targetLanguage, unit.source, unit.target)?.no ??
    null
  )
}

// Parameters by place: binding by name takes a third of an import's time.
function insertUnit(db: WritableDB, unit: NewUnit, keys: Keys, seq: number, id: UnitId): void {
  statement<(string | number | null)[]>(
    db,
    `INSERT INTO unit (id, source_language, target_language, source, target, before, after, source_key, target_key,
       article, segment, origin, created_at, created_by, changed_at, changed_by, seq)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    unit.sourceLanguage,
    unit.targetLanguage,
    unit.source,
    unit.target,
    unit.before,
    unit.after,
    keys.source,
    keys.target,
    unit.article,
    unit.segment,
    unit.origin,
    unit.at,
    unit.by,
    unit.at,
    unit.by,
    seq,
  )
}

function updateUnit(db: WritableDB, no: number, unit: NewUnit, keys: Keys, seq: number): void {
  statement<(string | number | null)[]>(
    db,
    `UPDATE unit SET source = ?, target = ?, before = ?, after = ?, source_key = ?, target_key = ?, origin = ?,
       changed_at = ?, changed_by = ?, seq = ?, deleted_at = NULL, deleted_by = NULL
     WHERE no = ?`,
  ).run(
    unit.source,
    unit.target,
    unit.before,
    unit.after,
    keys.source,
    keys.target,
    unit.origin,
    unit.at,
    unit.by,
    seq,
    no,
  )
}

/** Changes the texts of a living unit; null where there is none. */
export function editUnit(
  db: WritableDB,
  id: UnitId,
  texts: { readonly source: string; readonly target: string },
  by: string,
  at: string,
): UnitRow | null {
  const found = statement<[string], Row>(
    db,
    `SELECT ${columns} FROM unit WHERE id = ? AND deleted_at IS NULL`,
  ).get(id)
  if (found === undefined) return null
  const row = fromRow(found)
  const unit = { ...row.unit, ...wellFormed({ ...row.unit, ...texts }), by, at }
  const seq = nextSeq(db)
  updateUnit(db, row.no, unit, keysOf(unit), seq)
  return { ...row, seq, unit }
}

/** Marks a unit as removed; false where there is none. */
export function tombUnit(db: WritableDB, id: UnitId, by: string, at: string): boolean {
  return (
    statement<[string, string, number, string]>(
      db,
      'UPDATE unit SET deleted_at = ?, deleted_by = ?, seq = ? WHERE id = ? AND deleted_at IS NULL',
    ).run(at, by, nextSeq(db), id).changes > 0
  )
}

/** Takes a removal back; false where there is none. */
export function restoreUnit(db: WritableDB, id: UnitId, by: string, at: string): boolean {
  return (
    statement<[string, string, number, string]>(
      db,
      `UPDATE unit SET deleted_at = NULL, deleted_by = NULL, changed_at = ?, changed_by = ?, seq = ?
       WHERE id = ? AND deleted_at IS NOT NULL`,
    ).run(at, by, nextSeq(db), id).changes > 0
  )
}

/** Counts that a unit was put into a text. */
export function countUse(db: WritableDB, id: UnitId): void {
  statement<[string]>(db, 'UPDATE unit SET uses = uses + 1 WHERE id = ?').run(id)
}
