import type { UnitGroup } from '../../shared/matching/units.ts'
import type { WritableDB } from '../storage/database.ts'
import { statement } from '../storage/statement.ts'
import { newestSeq } from './read.ts'
import { columns, fromRow, type Row } from './unit.ts'

interface Group {
  source: number
  target: number | null
  from: string
  to: string
}

/** The groups of a kind as they were found at a change number, so that turning pages does not look for them again. */
export type FoundGroups = Map<UnitGroup['kind'], { readonly seq: number; readonly groups: readonly Group[] }>

/**
 * Units with one key on both sides (duplicates), or with one key on the source's side and several on the other
 * (contradiction), in one pair of languages. Groups with the newest change first.
 */
export function groups(
  db: WritableDB,
  found: FoundGroups,
  kind: UnitGroup['kind'],
  from: number,
  count: number,
): { total: number; groups: readonly UnitGroup[] } {
  const seq = newestSeq(db)
  let known = found.get(kind)
  if (known?.seq !== seq) {
    known = { seq, groups: db.prepare<[], Group>(kind === 'duplicates' ? duplicates : contradictions).all() }
    found.set(kind, known)
  }
  const page = known.groups.slice(from, from + count).map((group) => ({ kind, units: unitsOf(db, group) }))
  return { total: known.groups.length, groups: page }
}

const duplicates = `
  SELECT source_key AS source, target_key AS target, source_language AS "from", target_language AS "to"
  FROM unit WHERE deleted_at IS NULL AND (source_key, target_key) IN (
    SELECT source_key, target_key FROM unit INDEXED BY unit_source
    GROUP BY source_key, target_key HAVING count(*) > 1)
  GROUP BY source_key, target_key, source_language, target_language HAVING count(*) > 1
  ORDER BY max(seq) DESC`

const contradictions = `
  SELECT source_key AS source, NULL AS target, source_language AS "from", target_language AS "to"
  FROM unit WHERE deleted_at IS NULL AND source_key IN (
    SELECT source_key FROM unit INDEXED BY unit_source
    GROUP BY source_key HAVING min(target_key) < max(target_key))
  GROUP BY source_key, source_language, target_language HAVING min(target_key) < max(target_key)
  ORDER BY max(seq) DESC`

function unitsOf(db: WritableDB, { source, target, from, to }: Group) {
  const rows = statement<[number, string, string, number | null, number | null], Row>(
    db,
    `SELECT ${columns} FROM unit WHERE source_key = ? AND source_language = ? AND target_language = ?
       AND (? IS NULL OR target_key = ?) AND deleted_at IS NULL ORDER BY seq DESC LIMIT 200`,
  ).all(source, from, to, target, target)
  return rows.map((row) => fromRow(row).unit)
}
