/**
 * Where each unit of `pattern` stands in `text`, -1 where it does not: the best alignment of the whole pattern with
 * some stretch of the text. A gap costs more to begin than to go on, so that one longer change is preferred to chance
 * likenesses inside it (O. Gotoh 1982, free ends in the text).
 */
export function align(pattern: string, text: string): Int32Array {
  const rows = pattern.length + 1
  const columns = text.length + 1
  const cells = rows * columns
  const best = new Float32Array(cells)
  const left = new Float32Array(cells).fill(Number.NEGATIVE_INFINITY)
  const skipped = new Float32Array(cells).fill(Number.NEGATIVE_INFINITY)
  for (let row = 1; row < rows; row++) {
    const first = row * columns
    best[first] = skipped[first] = -open - extend * (row - 1)
    for (let column = 1; column < columns; column++) {
      const at = first + column
      const above = at - columns
      left[at] = Math.max(value(left, at - 1) - extend, value(best, at - 1) - open)
      skipped[at] = Math.max(value(skipped, above) - extend, value(best, above) - open)
      const met = value(best, above - 1) + scoreOf(pattern, row - 1, text, column - 1)
      best[at] = Math.max(met, value(left, at), value(skipped, at))
    }
  }
  return trace(pattern, text, { best, left, skipped })
}

const match = 2
const mismatch = -3
const open = 3
const extend = 0.4

interface Scores {
  /** The best alignment of a pattern's beginning that ends at a place of the text. */
  readonly best: Float32Array
  /** The best that ends with units of the text which the pattern has not. */
  readonly left: Float32Array
  /** The best that ends with units of the pattern which the text has not. */
  readonly skipped: Float32Array
}

function trace(pattern: string, text: string, { best, left, skipped }: Scores): Int32Array {
  const columns = text.length + 1
  const places = new Int32Array(pattern.length).fill(-1)
  let row = pattern.length
  let column = 0
  for (let at = 1; at < columns; at++) {
    if (value(best, row * columns + at) > value(best, row * columns + column)) column = at
  }
  let state: 'best' | 'left' | 'skipped' = 'best'
  while (row > 0) {
    const at = row * columns + column
    if (state === 'best') {
      if (column > 0) {
        const met = value(best, at - columns - 1) + scoreOf(pattern, row - 1, text, column - 1)
        if (same(met, value(best, at))) {
          row--
          column--
          if (pattern.charCodeAt(row) === text.charCodeAt(column)) places[row] = column
          continue
        }
      }
      state = same(value(skipped, at), value(best, at)) ? 'skipped' : 'left'
    }
    if (state === 'skipped') {
      if (same(value(best, at - columns) - open, value(skipped, at)) || row === 1) state = 'best'
      row--
    } else {
      if (same(value(best, at - 1) - open, value(left, at))) state = 'best'
      column--
    }
  }
  return places
}

function scoreOf(pattern: string, at: number, text: string, other: number): number {
  return pattern.charCodeAt(at) === text.charCodeAt(other) ? match : mismatch
}

function value(scores: Float32Array, at: number): number {
  return scores[at] ?? Number.NEGATIVE_INFINITY
}

/** Sums of such numbers are not exact in 32 bits. */
function same(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.01
}
