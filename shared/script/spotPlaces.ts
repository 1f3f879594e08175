import type { Fragment } from 'prosemirror-model'
import { tokensOf } from './content.ts'
import type { Spot } from './conversion.ts'
import { correspondence } from './merge.ts'

/** A place of doubt and where its conversion stands in a text that may have been edited since (UTF-16 offsets). */
export interface PlacedSpot {
  readonly spot: Spot
  readonly from: number
  readonly to: number
}

/** The places of doubt that stand in a text as conversion gave them; what a hand changed is decided. */
export function placeSpots(spots: readonly Spot[], gave: Fragment, hand: Fragment): PlacedSpot[] {
  if (spots.length === 0) return []
  if (gave.eq(hand)) return spots.map((spot) => ({ spot, from: spot.start, to: spot.end }))
  const [base, text] = [tokensOf(gave), tokensOf(hand)]
  const there = correspondence(base, text, ({ key }) => key)
  const starts = offsets(text)
  const at = new Map(offsets(base).map((offset, index) => [offset, index]))
  return spots.flatMap((spot) => {
    const [first, after] = [at.get(spot.start), at.get(spot.end)]
    if (first === undefined || after === undefined) return []
    const places = there.slice(first, after)
    const start = places[0]
    if (start === undefined || places.some((place, no) => place !== start + no)) return []
    return [{ spot, from: starts[start] ?? 0, to: starts[start + places.length] ?? 0 }]
  })
}

/** Where each token begins, and where the last one ends. */
function offsets(tokens: ReturnType<typeof tokensOf>): number[] {
  const starts = [0]
  for (const { key, leaf } of tokens) starts.push((starts.at(-1) ?? 0) + (leaf ? 1 : key.length))
  return starts
}
