import type { UnitFilter, UnitPage } from '../../shared/matching/units.ts'
import type { WritableDB } from '../storage/database.ts'
import { statement } from '../storage/statement.ts'
import { numbersHolding } from './concordance.ts'
import { foldText } from './index/foldText.ts'
import type { LiveIndex } from './index/liveIndex.ts'
import { countUnits } from './read.ts'
import { columns, fromRow, type Row } from './unit.ts'

/** Units with a text that are held against the rest of a filter. */
const mostFiltered = 20_000

/** A page of units, the last changed first; texts are found by the index, those of removed units by reading them. */
export function browse(
  db: WritableDB,
  live: LiveIndex,
  filter: UnitFilter,
  from: number,
  count: number,
): UnitPage {
  const text = filter.text?.trim() ?? ''
  if (text !== '')
    return filter.removed
      ? removedWith(db, filter, text, from, count)
      : livingWith(db, live, filter, text, from, count)
  const { where, values } = conditions(filter)
  // The removed ones are few: their own index finds them, and the order is made afterwards.
  const order = filter.removed ? '+seq' : 'seq'
  const rows = statement<unknown[], Row>(
    db,
    `SELECT ${columns} FROM unit WHERE ${where} ORDER BY ${order} DESC LIMIT ? OFFSET ?`,
  ).all(...values, count, from)
  const total = values.length === 0 && !filter.removed ? countUnits(db) : countRows(db, where, values)
  return { total, rows: rows.map((row) => fromRow(row).unit) }
}

function livingWith(
  db: WritableDB,
  live: LiveIndex,
  filter: UnitFilter,
  text: string,
  from: number,
  count: number,
): UnitPage {
  const { where, values } = conditions(filter)
  const isPlain = values.length === 0
  const { numbers, total } = numbersHolding(live, text, isPlain ? from + count : mostFiltered)
  const get = statement<unknown[], Row>(db, `SELECT ${columns} FROM unit WHERE no = ? AND ${where}`)
  const wanted = isPlain ? numbers.slice(from) : numbers
  const rows = wanted.flatMap((no) => get.get(no, ...values) ?? [])
  if (isPlain) return { total, rows: rows.map((row) => fromRow(row).unit) }
  return { total: rows.length, rows: rows.slice(from, from + count).map((row) => fromRow(row).unit) }
}

function removedWith(
  db: WritableDB,
  filter: UnitFilter,
  text: string,
  from: number,
  count: number,
): UnitPage {
  const { where, values } = conditions(filter)
  const folded = foldText(text)
  const units = statement<unknown[], Row>(db, `SELECT ${columns} FROM unit WHERE ${where} ORDER BY +seq DESC`)
    .all(...values)
    .map((row) => fromRow(row).unit)
    .filter(({ source, target }) => foldText(source).includes(folded) || foldText(target).includes(folded))
  return { total: units.length, rows: units.slice(from, from + count) }
}

function countRows(db: WritableDB, where: string, values: readonly string[]): number {
  const sql = `SELECT count(*) AS n FROM unit WHERE ${where}`
  return statement<unknown[], { n: number }>(db, sql).get(...values)?.n ?? 0
}

function conditions(filter: UnitFilter): { where: string; values: string[] } {
  const parts = [`deleted_at IS ${filter.removed ? 'NOT ' : ''}NULL`]
  const values: string[] = []
  const ask = (column: string, value: string | null) => {
    if (value === null) return
    parts.push(`${column} = ?`)
    values.push(value)
  }
  ask('origin', filter.origin)
  ask('changed_by', filter.by)
  ask('article', filter.article)
  return { where: parts.join(' AND '), values }
}
