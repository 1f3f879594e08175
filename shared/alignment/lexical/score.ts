import type { Bags } from './bag.ts'
import type { Band } from './band.ts'
import { type Explained, explain } from './explained.ts'
import { markKinds } from './marks.ts'
import type { Paragraphs } from './paragraphs.ts'
import type { Score } from './paths.ts'
import type { Tables } from './prior.ts'
import { longestSide, shapes } from './shapes.ts'
import type { Unit } from './units.ts'
import { unfinished, weight, worth } from './weights.ts'

/** One side as the search reads it. */
export interface Reading {
  readonly units: readonly Unit[]
  readonly bags: Bags
  /** Sums of lengths, in Chinese characters, and of each kind of mark, before each sentence. */
  readonly lengths: Float64Array
  readonly marks: readonly Float64Array[]
}

/** Reads a side; `perLetter` is how many Chinese characters a letter of its own is worth. */
export function reading(units: readonly Unit[], bags: Bags, perLetter: number): Reading {
  return {
    units,
    bags,
    lengths: sums(units, ({ length }) => length * perLetter),
    marks: Array.from({ length: markKinds }, (_, at) => sums(units, ({ marks }) => marks.counts[at] ?? 0)),
  }
}

/** What a search is about; its rows are English. */
export interface Scored {
  readonly english: Reading
  readonly chinese: Reading
  readonly tables: Tables
  readonly band: Band
  readonly paragraphs: Paragraphs
  /** The log weight of each shape. */
  readonly shapeWeights: readonly number[]
}

/**
 * The log weight of a step in a log-linear model of paths: how common its shape is, how well the words of both
 * sides explain one another, lengths, marks, and how its ends lie to the paragraphs.
 */
export function scoreOf({ english, chinese, tables, band, paragraphs, shapeWeights }: Scored): Score {
  const [ours, theirs] = explainBoth(english, chinese, tables, band)
  return (row, column, at) => {
    const shape = shapes[at]
    if (!shape) return Number.NEGATIVE_INFINITY
    const { rows, columns } = shape
    if (rows === 0 || columns === 0) {
      const ended = columns === 0 ? column === band.columns : row === band.rows
      return ended ? (rows + columns) * unfinished : (shapeWeights[at] ?? 0)
    }
    let sum = shapeWeights[at] ?? 0
    for (let each = row; each < row + rows; each++) sum += ours.of(each, column, columns)
    for (let each = column; each < column + columns; each++) sum += theirs.of(each, row, rows)
    const a = between(english.lengths, row, rows)
    const b = between(chinese.lengths, column, columns)
    const mean = (a + b) / 2
    const off = Math.abs(a - b)
    sum -= weight.variance * Math.min(25, off ** 2 / ((0.25 * mean) ** 2 + 6 * mean + 1))
    sum -= (weight.difference * off) / Math.sqrt(mean + 1)
    const last = english.units[row + rows - 1]?.marks
    const otherLast = chinese.units[column + columns - 1]?.marks
    if (last?.ending !== otherLast?.ending) sum -= weight.otherEnding
    else if (last?.ending !== 0) sum += weight.sameEnding
    if (last?.closesQuotation !== otherLast?.closesQuotation) sum -= weight.closing
    if (english.units[row]?.marks.opensQuotation !== chinese.units[column]?.marks.opensQuotation) {
      sum -= weight.opening
    }
    for (let kind = 0; kind < markKinds; kind++) {
      const marks = between(english.marks[kind], row, rows) - between(chinese.marks[kind], column, columns)
      if (marks === 0) continue
      const { each, most } = weight.marks[kind] ?? { each: 0, most: 0 }
      sum -= each * Math.min(most, Math.abs(marks))
    }
    return sum + paragraphs.score(row, column, shape)
  }
}

function explainBoth(
  english: Reading,
  chinese: Reading,
  tables: Tables,
  band: Band,
): readonly [Explained, Explained] {
  const [ours, theirs] = [english.bags, chinese.bags]
  const firstRows = new Int32Array(band.columns + 1).fill(band.rows)
  const lastRows = new Int32Array(band.columns + 1)
  for (let row = 0; row <= band.rows; row++) {
    for (let column = band.low(row); column <= band.high(row); column++) {
      firstRows[column] = Math.min(firstRows[column] ?? 0, row)
      lastRows[column] = row
    }
  }
  const before = (at: number) => Math.max(0, at - longestSide)
  return [
    explain({
      sentences: ours.sentences,
      others: theirs.sentences,
      table: tables.toEnglish,
      frequency: ours.frequency,
      worth: worth.english,
      range: (row) => [band.low(before(row)), Math.min(band.columns, band.high(row) + longestSide)],
    }),
    explain({
      sentences: theirs.sentences,
      others: ours.sentences,
      table: tables.toChinese,
      frequency: theirs.frequency,
      worth: worth.chinese,
      range: (column) => [
        firstRows[before(column)] ?? 0,
        Math.min(band.rows, (lastRows[column] ?? 0) + longestSide),
      ],
    }),
  ]
}

function sums(units: readonly Unit[], of: (unit: Unit) => number): Float64Array {
  const all = new Float64Array(units.length + 1)
  for (const [at, unit] of units.entries()) all[at + 1] = (all[at] ?? 0) + of(unit)
  return all
}

function between(all: Float64Array | undefined, from: number, count: number): number {
  return (all?.[from + count] ?? 0) - (all?.[from] ?? 0)
}
