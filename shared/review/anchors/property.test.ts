import { expect, test } from 'vitest'
import type { Anchor } from './anchor.ts'
import { anchorAt } from './anchorAt.ts'
import {
  type EditKind,
  edited,
  type Manner,
  type MarkedSegment,
  numbersFrom,
  randomArticle,
  textsOf,
} from './edits.testdata.ts'
import { offsetOf, placeAfter, placeBehind, type Reading, readingOf } from './reading.ts'
import { reanchor } from './reanchor.ts'

const runs = 1000

interface Tally {
  /** Exactly what is left of the text. */
  exact: number
  /** The text, with an end that is some characters off. */
  near: number
  /** The text is gone, and said to be. */
  gone: number
  /** Some of the text is left, but it is said to be gone. */
  lost: number
  /** The very words, but others: those meant are gone or changed, and these stand alike. */
  twin: number
  wrong: string[]
}

function tally(manner: Manner, kinds: readonly EditKind[], most: number, base: number): Tally {
  const sum: Tally = { exact: 0, near: 0, gone: 0, lost: 0, twin: 0, wrong: [] }
  for (let seed = base; seed < base + runs; seed++) one(seed, manner, kinds, most, sum)
  return sum
}

function one(seed: number, manner: Manner, kinds: readonly EditKind[], most: number, sum: Tally): void {
  const random = numbersFrom(seed)
  const isHan = random() < 0.6
  let segments = randomArticle(random, isHan, manner)
  const reading = readingOf(textsOf(segments))
  const units = segments.flatMap(({ marks }) => marks)
  const from = Math.floor(random() * (units.length - 1))
  const to = Math.min(units.length, from + 1 + Math.floor(random() ** 2 * 40))
  const anchor = anchorOf(reading, from, to)
  const meant = new Set(units.slice(from, to).map(({ id }) => id))
  const count = 1 + Math.floor(random() * most)
  for (let at = 0; at < count; at++) {
    segments = edited(segments, kinds[Math.floor(random() * kinds.length)] ?? 'type', random, isHan)
  }
  judge(`seed ${seed}`, segments, meant, anchor, sum)
}

function anchorOf(reading: Reading, from: number, to: number): Anchor {
  const [first, last] = [placeAfter(reading, from), placeBehind(reading, to)]
  const anchor = first && last ? anchorAt(reading, first, last) : null
  if (!anchor) throw new Error('no anchor')
  return anchor
}

function judge(
  name: string,
  segments: readonly MarkedSegment[],
  meant: ReadonlySet<number>,
  anchor: Anchor,
  sum: Tally,
): void {
  const reading = readingOf(textsOf(segments))
  const units = segments.flatMap(({ marks }) => marks)
  const left = units.flatMap(({ id }, at) => (meant.has(id) ? [at] : []))
  const found = reanchor(reading, anchor)
  if (found.kind === 'gone') {
    if (left.length === 0) sum.gone++
    else sum.lost++
    return
  }
  const from = offsetOf(reading, found.from) ?? -1
  const to = offsetOf(reading, found.to) ?? -1
  const text = reading.text.slice(from, to)
  const hit = units.slice(from, to).filter(({ id }) => meant.has(id)).length
  const first = left[0] ?? -1
  const last = (left.at(-1) ?? -2) + 1
  const off = Math.abs(from - first) + Math.abs(to - last)
  if (from === first && to === last) sum.exact++
  else if (hit > 0 && (off <= 3 || hit >= 0.5 * (to - from))) sum.near++
  else if (text === anchor.quote) sum.twin++
  else sum.wrong.push(`${name}: “${anchor.quote}” → “${text}”, left “${reading.text.slice(first, last)}”`)
}

const writing: readonly EditKind[] = ['type', 'type', 'type', 'delete', 'replace']
const structure: readonly EditKind[] = ['split', 'join']
const moving: readonly EditKind[] = ['move', 'reorder']

test.each<[string, readonly EditKind[], number, number, number]>([
  ['one edit', writing, 1, 0.99, 1],
  ['some edits', writing, 6, 0.97, 20_000],
  ['splits and joins', structure, 6, 0.99, 40_000],
  ['writing, splits and joins', [...writing, ...structure], 10, 0.96, 60_000],
  ['moves of text and of segments', moving, 3, 0.9, 80_000],
  ['everything', [...writing, ...structure, ...moving], 10, 0.9, 100_000],
])('after %s the place is right or honestly lost', (_name, kinds, most, least, base) => {
  const news = tally('telling', kinds, most, base)
  expect(news.wrong).toEqual([])
  expect(shareFound(news)).toBeGreaterThan(least)
  expect(news.twin).toBeLessThan(runs * 0.005)
  // Sentences that come again and again, each of a dozen: who loses one of two alike may find the other.
  const repeating = tally('repeating', kinds, most, base)
  expect(repeating.wrong.slice(0, Math.max(0, repeating.wrong.length - runs * 0.01))).toEqual([])
  expect(shareFound(repeating)).toBeGreaterThan(least - 0.05)
})

/** Of the texts of which something is left, how many are found. */
function shareFound({ exact, near, lost, twin, wrong }: Tally): number {
  return (exact + near) / (exact + near + lost + twin + wrong.length)
}
