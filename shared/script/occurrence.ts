import type { Chunk } from './chunks.ts'
import type { ConversionOptions } from './conversion.ts'
import { type Anchor, formsOf, isUsable } from './exception.ts'

const reach = 8

/** The anchor of a place in a segment's text, to find it again after edits elsewhere. */
export function anchorOf(text: string, from: number, to: number, segment: string): Anchor {
  const { before, after } = neighbours(text, from, to)
  let ordinal = 0
  const source = text.slice(from, to)
  for (let at = text.indexOf(source); at >= 0 && at < from; at = text.indexOf(source, at + 1)) {
    const other = neighbours(text, at, at + source.length)
    if (other.before === before && other.after === after) ordinal++
  }
  return { segment, before, after, ordinal }
}

/**
 * Where an anchored stretch stands now; null where its surroundings are gone. The nearest character on one side
 * at least, and half of the neighbours, have to be there still: a decision never moves to another word.
 */
function placeOf(text: string, source: string, anchor: Anchor): number | null {
  if (source === '') return null
  let best = 0
  let places: number[] = []
  for (let at = text.indexOf(source); at >= 0; at = text.indexOf(source, at + 1)) {
    const likeness = likenessOf(text, at, at + source.length, anchor)
    if (likeness < best || likeness === 0) continue
    if (likeness > best) places = []
    best = likeness
    places.push(at)
  }
  return places[Math.min(anchor.ordinal, places.length - 1)] ?? null
}

/** What was decided for single places of a segment, where they stand now; of two for one place the later holds. */
export function occurrencePins(
  text: string,
  { exceptions, segment, to, region }: ConversionOptions,
): Chunk[] {
  if (segment === undefined || exceptions === undefined) return []
  const pins: Chunk[] = []
  for (const exception of exceptions) {
    const { place } = exception
    if (exception.level !== 'occurrence' || place?.segment !== segment || !isUsable(exception)) continue
    if (exception.region !== undefined && exception.region !== region) continue
    const [source, put] = formsOf(exception, to)
    const from = placeOf(text, source, place)
    if (from === null) continue
    const pin = { from, to: from + source.length, text: put, pinned: true }
    const rivals = pins.filter((other) => other.from < pin.to && pin.from < other.to)
    for (const rival of rivals) pins.splice(pins.indexOf(rival), 1)
    pins.push(pin)
  }
  return pins.sort((a, b) => a.from - b.from)
}

/** How much of an anchor's neighbours a place has, of 1; 0 where it is too little. */
function likenessOf(text: string, from: number, to: number, anchor: Anchor): number {
  const here = neighbours(text, from, to)
  // The ends of a text are neighbours too.
  const wanted = { before: ended(anchor.before, 'start'), after: ended(anchor.after, 'end') }
  const found = { before: ended(here.before, 'start'), after: ended(here.after, 'end') }
  const touches = wanted.before.at(-1) === found.before.at(-1) || wanted.after[0] === found.after[0]
  if (!touches) return 0
  const all = wanted.before.length + wanted.after.length
  const common = commonLength(wanted.before, found.before) + commonLength(wanted.after, found.after)
  const share = common / all
  return share >= 0.5 ? share : 0
}

function neighbours(text: string, from: number, to: number): { before: string; after: string } {
  const before = [...text.slice(Math.max(0, from - 2 * reach), from)].slice(-reach).join('')
  const after = [...text.slice(to, to + 2 * reach)].slice(0, reach).join('')
  return { before, after }
}

function ended(neighbour: string, side: 'start' | 'end'): string[] {
  const characters = [...neighbour]
  if (characters.length >= reach) return characters
  return side === 'start' ? ['\n', ...characters] : [...characters, '\n']
}

/** The length of the longest common subsequence of two short lists. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const one of a) {
    const next = [0]
    for (let at = 0; at < b.length; at++) {
      next.push(one === b[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    }
    row = next
  }
  return row[b.length] ?? 0
}
