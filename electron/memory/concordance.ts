import { isHan, type Language, languages } from '../../shared/locale.ts'
import type { TranslationUnit } from '../../shared/matching/match.ts'
import type { Concordance, ConcordanceHit, ConcordanceQuery } from '../../shared/matching/units.ts'
import type { WritableDB } from '../storage/database.ts'
import { languageBits } from './index/coarse.ts'
import { foldText } from './index/foldText.ts'
import type { LiveIndex } from './index/liveIndex.ts'
import { type Pattern, patternOf } from './index/pattern.ts'
import { turn } from './lookup.ts'
import { unitsByNumber } from './read.ts'

/** Marks in one text: more help nobody. */
const mostMarks = 200
/** Sides that are read beyond those that are wanted, in case some do not hold what their tokens promise. */
const spare = 20
/** Sides that are read for each that is wanted, where tokens could not decide. */
const looseReads = 20

/** Units that hold a text on the side of a language, the newest first. */
export function concordance(db: WritableDB, live: LiveIndex, query: ConcordanceQuery): Concordance {
  live.follow()
  const pattern = patternOf(live.index.vocabulary, query.text)
  if (pattern === null) return { hits: [], total: 0 }
  const most = pattern.loose ? query.most * looseReads : query.most + spare
  const found = live.holder.find(pattern, facesOf(query.language, query.other), most)
  const hits: ConcordanceHit[] = []
  let missed = 0
  for (const side of found.sides) {
    if (hits.length >= query.most) break
    const hit = hitIn(db, live, side, pattern)
    // Other white space than was asked for, or two codes that coincide.
    if (hit === null) missed += 1
    else hits.push(hit)
  }
  const read = hits.length + missed
  if (read >= found.total) return { hits, total: hits.length }
  const total = pattern.loose
    ? Math.round((found.total * hits.length) / Math.max(1, read))
    : found.total - missed
  return { hits, total: Math.max(hits.length, total) }
}

/** The numbers of all units that hold a text on either side, the last changed first. */
export function numbersHolding(
  live: LiveIndex,
  text: string,
  most: number,
): { numbers: number[]; total: number } {
  live.follow()
  const pattern = patternOf(live.index.vocabulary, text)
  if (pattern === null) return { numbers: [], total: 0 }
  const { sides, total } = live.holder.find(pattern, new Uint8Array(16).fill(1, 1), most * 2)
  const { numbers } = live.index.sides
  return { numbers: [...new Set(sides.map((side) => numbers[side >> 1] ?? 0))].slice(0, most), total }
}

function hitIn(db: WritableDB, live: LiveIndex, side: number, pattern: Pattern): ConcordanceHit | null {
  const [unit] = unitsByNumber(db, [live.index.sides.numbers[side >> 1] ?? 0])
  if (unit === undefined) return null
  const facing = side % 2 === 1 ? turn(unit) : unit
  const marks = marksIn(facing, pattern)
  return marks.length === 0 ? null : { unit: facing, marks }
}

function marksIn({ source }: TranslationUnit, { text }: Pattern): (readonly [number, number])[] {
  const marks: [number, number][] = []
  for (const { index, 0: found } of foldText(source).matchAll(text)) {
    if (marks.length >= mostMarks) break
    if (found.length > 0) marks.push([index, index + found.length])
  }
  return marks
}

/** Sides in a language, Chinese in either script, with the other side in a language or any. */
function facesOf(language: Language, other: Language | null): Uint8Array {
  const wanted = new Uint8Array(16)
  for (const own of isHan(language) ? languages.filter(isHan) : [language]) {
    for (const opposite of other === null ? languages : [other]) wanted[languageBits(own, opposite)] = 1
  }
  return wanted
}
