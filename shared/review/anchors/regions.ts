import type { Reading } from './reading.ts'

/** A stretch of a text. */
export interface Region {
  readonly from: number
  readonly to: number
}

const length = 3
const bucket = 32
const margin = 64
const mostRegions = 3
/** A piece that stands in the text this often tells nothing of the place. */
const mostRepeats = 40

const indexes = new WeakMap<Reading, ReadonlyMap<string, readonly number[]>>()

/** Where each piece of three units stands in a text; made once for each reading. */
function indexOf(reading: Reading): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(reading)
  if (known) return known
  const index = new Map<string, number[]>()
  const { text } = reading
  for (let at = 0; at + length <= text.length; at++) {
    const piece = text.slice(at, at + length)
    const places = index.get(piece)
    if (places === undefined) index.set(piece, [at])
    else if (places.length <= mostRepeats) places.push(at)
  }
  indexes.set(reading, index)
  return index
}

/** The stretches of a text in which a pattern may stand, changed: where most of its pieces of three units are. */
export function regionsFor(pattern: string, reading: Reading): Region[] {
  const index = indexOf(reading)
  const votes = new Map<number, number>()
  for (let at = 0; at + length <= pattern.length; at++) {
    const places = index.get(pattern.slice(at, at + length)) ?? []
    if (places.length > mostRepeats) continue
    for (const place of places) {
      const key = Math.floor((place - at) / bucket)
      votes.set(key, (votes.get(key) ?? 0) + 1)
    }
  }
  const scored = [...votes.keys()]
    .map((key) => ({ key, score: (votes.get(key) ?? 0) + (votes.get(key + 1) ?? 0) }))
    .sort((a, b) => b.score - a.score || a.key - b.key)
  const least = (scored[0]?.score ?? 0) / 3
  const chosen: number[] = []
  for (const { key, score } of scored) {
    if (chosen.length >= mostRegions || score < least) break
    if (chosen.every((other) => Math.abs(other - key) > 2)) chosen.push(key)
  }
  return chosen.map((key) => ({
    from: Math.max(0, key * bucket - margin),
    to: Math.min(reading.text.length, (key + 2) * bucket + pattern.length + margin),
  }))
}
