import { isHan } from '../../locale.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Bead, Side } from '../side.ts'
import { bagsOf } from './bag.ts'
import { type Band, bandAround, type Ranges } from './band.ts'
import { anchorsOf, rangesBetween } from './guide.ts'
import { type Paragraphs, paragraphsOf } from './paragraphs.ts'
import { bestPath, type PathStep } from './paths.ts'
import { priorTables, type Tables } from './prior.ts'
import { reading, scoreOf } from './score.ts'
import { shapes } from './shapes.ts'
import { learn, type Pair } from './table.ts'
import { chineseTokens, englishTokens } from './tokens.ts'
import { ratioOf, unitsOf } from './units.ts'
import { shapeWeight } from './weights.ts'

/** How far off the anchors the first search looks, and off the first path the second. */
const firstWidth = 6
const secondWidth = 6
/**
 * Aligns an English and a Chinese text by what their words mean: a first path near sentences that surely belong
 * together, by the dictionary alone; from its beads the words of this text are learned, and a second path is
 * found near the first.
 */
export function alignByWords(source: Side, target: Side, lexicon: Lexicon): Bead[] {
  const flipped = isHan(source.language)
  const [english, chinese] = [unitsOf(flipped ? target : source), unitsOf(flipped ? source : target)]
  const ours = reading(
    english,
    bagsOf(english.map(({ text }) => englishTokens(text))),
    ratioOf(english, chinese),
  )
  const theirs = reading(chinese, bagsOf(chinese.map(({ text }) => chineseTokens(text, lexicon))), 1)
  const [rows, columns] = [english.length, chinese.length]
  const shapeWeights = shapes.map((shape) =>
    flipped ? shapeWeight(shape.columns, shape.rows) : shapeWeight(shape.rows, shape.columns),
  )
  const search = (tables: Tables, paragraphs: Paragraphs, ranges: Ranges, width: number) => {
    const band: Band = bandAround(rows, columns, ranges, width)
    const scored = { english: ours, chinese: theirs, tables, band, paragraphs, shapeWeights }
    return bestPath(band, scoreOf(scored))
  }
  const prior = priorTables(ours.bags, theirs.bags, lexicon)
  const anchors = anchorsOf(ours.bags, theirs.bags, prior.toEnglish)
  const first = search(
    prior,
    paragraphsOf(english, chinese),
    rangesBetween(anchors, rows, columns),
    firstWidth,
  )

  const pairs = first.map(({ row, column, shape, posterior }): Pair => {
    const step = shapes[shape] ?? { rows: 0, columns: 0 }
    return {
      from: theirs.bags.sentences.slice(column, column + step.columns),
      to: ours.bags.sentences.slice(row, row + step.rows),
      sure: posterior,
    }
  })
  const back = pairs.map(({ from, to, sure }): Pair => ({ from: to, to: from, sure }))
  const toEnglish = learn(prior.toEnglish, prior.toEnglish, pairs, ours.bags.frequency)
  const toChinese = learn(prior.toChinese, prior.toChinese, back, theirs.bags.frequency)
  const learned = paragraphsOf(english, chinese, first)
  const second = search({ toEnglish, toChinese }, learned, rangesAlong(first, rows), secondWidth)
  return second.flatMap((step) => beadsOf(step, flipped))
}

/** The columns that a path meets in each row. */
function rangesAlong(path: readonly PathStep[], rows: number): Ranges {
  const lows = new Float64Array(rows + 1).fill(Number.POSITIVE_INFINITY)
  const highs = new Float64Array(rows + 1)
  for (const { row, column, shape } of path) {
    const step = shapes[shape] ?? { rows: 0, columns: 0 }
    for (let at = row; at <= row + step.rows; at++) {
      lows[at] = Math.min(lows[at] ?? 0, column)
      highs[at] = Math.max(highs[at] ?? 0, column + step.columns)
    }
  }
  return (row) => [lows[row] ?? 0, highs[row] ?? 0]
}

/** A step as beads: what one side lacks stands sentence by sentence. */
function beadsOf({ row, column, shape, posterior }: PathStep, flipped: boolean): Bead[] {
  const { rows, columns } = shapes[shape] ?? { rows: 0, columns: 0 }
  const ours = Array.from({ length: rows }, (_, at) => row + at)
  const theirs = Array.from({ length: columns }, (_, at) => column + at)
  const [source, target] = flipped ? [theirs, ours] : [ours, theirs]
  if (source.length > 0 && target.length > 0) return [{ source, target, score: posterior }]
  return [
    ...source.map((each) => ({ source: [each], target: [], score: posterior })),
    ...target.map((each) => ({ source: [], target: [each], score: posterior })),
  ]
}
