import type { Segment } from './segment.ts'

/** Terms that are put together between two looks at the clock. */
const portion = 256

/** A merge on its way: `step` goes on for about so many milliseconds and gives the segment when it is done. */
export interface Merge {
  step(milliseconds: number): Segment | null
}

/** Puts segments that follow one another together: each term's lists one behind the other. */
export function mergeSegments(parts: readonly Segment[]): Merge {
  const most = parts.reduce((sum, { terms }) => sum + terms.length, 0)
  const size = parts.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const terms = new Int32Array(most)
  const starts = new Uint32Array(most + 1)
  const counts = new Uint32Array(most)
  const lasts = new Uint32Array(most)
  const bytes = new Uint8Array(size)
  const places = parts.map(() => 0)
  let made = 0
  let length = 0

  const append = (part: Segment, at: number, last: number): void => {
    let from = part.starts[at] ?? 0
    const end = part.starts[at + 1] ?? 0
    let first = 0
    for (let shift = 0; ; shift += 7) {
      const byte = part.bytes[from++] ?? 0
      first += (byte & 127) * 2 ** shift
      if (byte < 128) break
    }
    // A list's first side stands in full; behind another list it is a difference too.
    for (let rest = first - last; ; ) {
      bytes[length++] = rest > 127 ? (rest & 127) | 128 : rest
      if (rest <= 127) break
      rest >>>= 7
    }
    if (end - from < 32) while (from < end) bytes[length++] = part.bytes[from++] ?? 0
    else {
      bytes.set(part.bytes.subarray(from, end), length)
      length += end - from
    }
  }

  const next = (): boolean => {
    let term = Number.POSITIVE_INFINITY
    for (let at = 0; at < parts.length; at++) {
      const first = parts[at]?.terms[places[at] ?? 0]
      if (first !== undefined && first < term) term = first
    }
    if (term === Number.POSITIVE_INFINITY) return false
    let count = 0
    let last = 0
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at]
      const place = places[at] ?? 0
      if (part === undefined || part.terms[place] !== term) continue
      append(part, place, last)
      count += part.counts[place] ?? 0
      last = part.lasts[place] ?? 0
      places[at] = place + 1
    }
    terms[made] = term
    counts[made] = count
    lasts[made] = last
    made += 1
    starts[made] = length
    return true
  }

  return {
    step: (milliseconds) => {
      const began = performance.now()
      do {
        for (let each = 0; each < portion; each++) {
          if (next()) continue
          return {
            terms: terms.slice(0, made),
            starts: starts.slice(0, made + 1),
            counts: counts.slice(0, made),
            lasts: lasts.slice(0, made),
            bytes: length < size * 0.95 ? bytes.slice(0, length) : bytes.subarray(0, length),
          }
        }
      } while (performance.now() - began < milliseconds)
      return null
    },
  }
}
