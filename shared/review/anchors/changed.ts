import { align } from './align.ts'
import type { Anchor } from './anchor.ts'
import type { Reading } from './reading.ts'
import { type Region, regionsFor } from './regions.ts'
import { weightAt, weightOf } from './weight.ts'

/** Of the text itself so much has to be left, and so much of it with what stood around it. */
const keptOfQuote = 0.6
const keptOfAll = 0.55
/** So much has to be left on each side of a text that may stand elsewhere too, as far as there was anything. */
const keptBeside = 6
/** Fewer units in a row are alike by chance. */
const leastRun = 5
/** A stretch that is longer than this is not the text any more, whatever is left of it at its ends. */
const longestOf = (length: number) => 1.6 * length + 8
/** Of what stood around a text that is gone so much has to be left to tell where it was. */
const keptAround = 0.6
/** Another place that is nearly as good makes both doubtful. */
const doubtful = 0.9
/** Of a longer text only its beginning and its end are looked for. */
const longest = 320
const piece = 140

/** A stretch of the text that is an anchor's changed text, or the point where its text was deleted. */
export type ChangedPlace =
  | { readonly kind: 'there'; readonly from: number; readonly to: number }
  | { readonly kind: 'gone'; readonly at: number }

/** Where an anchor's text stands that was changed since; null where that cannot be told. */
export function changedPlace(reading: Reading, anchor: Anchor): ChangedPlace | null {
  const { quote, before, after } = anchor
  if (quote.length > longest) return longPlace(reading, anchor)
  const found = best(reading, anchor, before, quote, after)
  if (found === 'several') return null
  if (found) return { kind: 'there', from: found.from, to: found.to }
  const at = gap(reading, anchor)
  return at === null ? null : { kind: 'gone', at }
}

/** Where an anchor's text was, by what stood around it; null where that cannot be told. */
export function gap(reading: Reading, anchor: Anchor): number | null {
  const { before, after } = anchor
  const scored = regionsFor(before + after, reading).map((region) => {
    const places = placesIn(reading, before + after, region)
    const kept = keptWeight(before + after, places, 0, places.length)
    const behind = places.findLast((place, at) => at < before.length && place >= 0)
    const ahead = places.find((place, at) => at >= before.length && place >= 0)
    return { kept, at: behind === undefined ? ahead : behind + 1 }
  })
  const [first] = pickBest(scored)
  return first?.at === undefined || first.kept < keptAround * weightOf(before + after) ? null : first.at
}

interface Found {
  readonly from: number
  readonly to: number
  readonly kept: number
}

function longPlace(reading: Reading, anchor: Anchor): ChangedPlace | null {
  const { quote, before, after } = anchor
  const head = best(reading, anchor, before, quote.slice(0, piece), '')
  const tail = best(reading, anchor, '', quote.slice(-piece), after)
  if (!head || !tail || head === 'several' || tail === 'several') return null
  const length = tail.to - head.from
  if (length < quote.length / 3 || length > quote.length * 3) return null
  return { kind: 'there', from: head.from, to: tail.to }
}

/** The best place of a text between its surroundings; 'several' where two are nearly as good. */
function best(
  reading: Reading,
  anchor: Anchor,
  before: string,
  quote: string,
  after: string,
): Found | 'several' | null {
  const pattern = before + quote + after
  const start = before.length
  const end = start + quote.length
  const found: Found[] = []
  for (const region of regionsFor(pattern, reading)) {
    const places = placesIn(reading, pattern, region)
    const kept = keptWeight(pattern, places, 0, pattern.length)
    if (kept < keptOfAll * weightOf(pattern)) continue
    if (keptWeight(pattern, places, start, end) < keptOfQuote * weightOf(quote)) continue
    if (keptWeight(pattern, places, 0, start) < Math.min(keptBeside, weightOf(before) / 2)) continue
    if (keptWeight(pattern, places, end, pattern.length) < Math.min(keptBeside, weightOf(after) / 2)) continue
    const inside = places.subarray(start, end).filter((place) => place >= 0)
    const [from, to] = [inside[0] ?? 0, (inside.at(-1) ?? -1) + 1]
    if (from < to && to - from <= longestOf(quote.length)) found.push({ from, to, kept })
  }
  const [first, second] = pickBest(found)
  if (first === undefined) return null
  if (second === undefined || second.kept < doubtful * first.kept || second.from === first.from) return first
  const own = [first, second].filter((each) => isInOwn(reading, anchor, each))
  return own.length === 1 && own[0] ? own[0] : 'several'
}

function pickBest<T extends { readonly kept: number }>(found: readonly T[]): T[] {
  return [...found].sort((a, b) => b.kept - a.kept)
}

/** Where each unit of a pattern stands in the whole text, as far as it stands in a region of it. */
function placesIn(reading: Reading, pattern: string, { from, to }: Region): Int32Array {
  const places = align(pattern, reading.text.slice(from, to))
  for (let start = 0; start < places.length; ) {
    let end = start + 1
    while (end < places.length && places[end] === (places[end - 1] ?? -1) + 1) end++
    const isChance = weightOf(pattern.slice(start, end)) < leastRun
    for (let at = start; at < end; at++) {
      const place = places[at] ?? -1
      places[at] = place < 0 || isChance ? -1 : place + from
    }
    start = end
  }
  return places
}

function keptWeight(pattern: string, places: Int32Array, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at++) if ((places[at] ?? -1) >= 0) sum += weightAt(pattern, at)
  return sum
}

function isInOwn({ segments }: Reading, { segment }: Anchor, { from, to }: Found): boolean {
  const own = segments.find(({ id }) => id === segment)
  return own !== undefined && from >= own.start && to <= own.start + own.text.length
}
