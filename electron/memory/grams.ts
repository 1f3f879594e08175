import { type Language, languages } from '../../shared/locale.ts'
import { bigrams } from '../../shared/matching/blocking.ts'
import type { WritableDB } from '../storage/database.ts'
import { statement } from '../storage/statement.ts'

/** A text's side in a unit: the language that it is in, and the one that is wanted for it. */
type Direction = readonly [from: Language, to: Language]

/**
 * The index has a row for each side of a unit, numbered direction * span + unit, so that a range of rows is
 * one direction of asking, whichever way the unit was translated.
 */
const span = 2 ** 36

/** How many tokens are asked for, and how many rows they may bring, before the rest is left aside as too common. */
const mostTokens = 24
const mostRows = 12_000

/** Tokens of a text among which the rarest are looked for: counting those of twenty pages takes too long. */
const mostCounted = 1000

/** Counts above this are kept for a while: walking a long list is what takes time. */
const steady = 200

/** Counts of how many sides have a token, as far as they were asked for; they may lag a little behind. */
export type TokenCounts = Map<string, number>

/** Indexes both sides of a unit. */
export function putGrams(
  db: WritableDB,
  no: number,
  unit: { sourceLanguage: Language; targetLanguage: Language; source: string; target: string },
): void {
  const put = statement<[number, string]>(db, 'INSERT INTO gram (rowid, tokens) VALUES (?, ?)')
  const there = directionRow(unit.sourceLanguage, unit.targetLanguage)
  const back = directionRow(unit.targetLanguage, unit.sourceLanguage)
  put.run(there + no, gramsOf(unit.source, unit.sourceLanguage).join(' '))
  put.run(back + no, gramsOf(unit.target, unit.targetLanguage).join(' '))
}

/** Takes both sides of a unit out of the index. */
export function dropGrams(
  db: WritableDB,
  no: number,
  unit: { sourceLanguage: Language; targetLanguage: Language },
): void {
  const drop = statement<[number]>(db, 'DELETE FROM gram WHERE rowid = ?')
  drop.run(directionRow(unit.sourceLanguage, unit.targetLanguage) + no)
  drop.run(directionRow(unit.targetLanguage, unit.sourceLanguage) + no)
}

/** The numbers of the units that share most of a text's rarer tokens, the likeliest first. */
export function likeliest(
  db: WritableDB,
  counts: TokenCounts,
  [from, to]: Direction,
  text: string,
  most: number,
): number[] {
  const first = directionRow(from, to)
  const rows = statement<[string, number, number, number], { row: number }>(
    db,
    `SELECT rowid AS row FROM gram WHERE gram MATCH ? AND rowid BETWEEN ? AND ?
     ORDER BY rowid DESC LIMIT ?`,
  )
  const weights = new Map<number, number>()
  let left = mostRows
  for (const [token, count] of rarest(db, counts, gramsOf(text, from))) {
    if (left <= 0) break
    const found = rows.all(`"${token}"`, first, first + span - 1, left)
    left -= found.length
    // Rarity as in inverse document frequency: a token in few units says more.
    const weight = 1 / Math.log2(2 + count)
    for (const { row } of found) weights.set(row, (weights.get(row) ?? 0) + weight)
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, most)
    .map(([row]) => row - first)
}

function rarest(db: WritableDB, counts: TokenCounts, tokens: readonly string[]): [string, number][] {
  const count = statement<[string], { doc: number }>(db, 'SELECT doc FROM gram_vocabulary WHERE term = ?')
  const known = tokens.slice(0, mostCounted).map((token): [string, number] => {
    const found = counts.get(token) ?? count.get(token)?.doc ?? 0
    // Small counts are counted quickly, and must not hide what is learned next.
    if (found > steady) counts.set(token, found)
    return [token, found]
  })
  return known
    .filter(([, found]) => found > 0)
    .sort((a, b) => a[1] - b[1])
    .slice(0, mostTokens)
}

/** The keys of a text, each as one token: where FTS5 would part it (don't, 3.5) stands a private-use character. */
function gramsOf(text: string, language: Language): string[] {
  return bigrams(text, language).map((key) =>
    key.replace(/[\0-\x7f]/g, (unit) => (/[a-z0-9]/i.test(unit) ? unit : '\uE001')),
  )
}

function directionRow(from: Language, to: Language): number {
  return (languages.indexOf(from) * languages.length + languages.indexOf(to)) * span
}
