import type { Band } from './band.ts'
import { shapes } from './shapes.ts'

/** A step of a path: where it starts, its shape, and how probable it is among all paths. */
export interface PathStep {
  readonly row: number
  readonly column: number
  readonly shape: number
  readonly posterior: number
}

/** The log weight of a step: of the shape (its index) that starts at a row and a column. */
export type Score = (row: number, column: number, shape: number) => number

const never = Number.NEGATIVE_INFINITY

/** The best path through a band, with the posterior of each step by the forward–backward algorithm. */
export function bestPath(band: Band, score: Score): PathStep[] {
  const scores = new Float64Array(band.size * shapes.length).fill(never)
  const best = new Float64Array(band.size).fill(never)
  const forward = new Float64Array(band.size).fill(never)
  const taken = new Int8Array(band.size).fill(-1)
  best[0] = 0
  forward[0] = 0
  eachCell(band, (row, column, here) => {
    const [reached, all] = [best[here] ?? never, forward[here] ?? never]
    if (all === never) return
    for (const [shape, { rows, columns }] of shapes.entries()) {
      const to = band.cell(row + rows, column + columns)
      if (to < 0) continue
      const own = score(row, column, shape)
      scores[here * shapes.length + shape] = own
      forward[to] = addLogs(forward[to] ?? never, all + own)
      if (reached + own <= (best[to] ?? never)) continue
      best[to] = reached + own
      taken[to] = shape
    }
  })
  const backward = backwards(band, scores)
  const path: PathStep[] = []
  for (let [row, column] = [band.rows, band.columns]; row > 0 || column > 0; ) {
    const end = band.cell(row, column)
    const shape = taken[end] ?? -1
    const step = shapes[shape]
    if (!step) throw new Error('the band does not hold together')
    row -= step.rows
    column -= step.columns
    const start = band.cell(row, column)
    const log = (forward[start] ?? 0) + (scores[start * shapes.length + shape] ?? 0) + (backward[end] ?? 0)
    path.push({ row, column, shape, posterior: Math.min(1, Math.exp(log - (backward[0] ?? 0))) })
  }
  return path.reverse()
}

function backwards(band: Band, scores: Float64Array): Float64Array {
  const backward = new Float64Array(band.size).fill(never)
  backward[band.size - 1] = 0
  for (let row = band.rows; row >= 0; row--) {
    for (let column = band.high(row); column >= band.low(row); column--) {
      const here = band.cell(row, column)
      let sum = backward[here] ?? never
      for (let shape = 0; shape < shapes.length; shape++) {
        const own = scores[here * shapes.length + shape] ?? never
        const step = shapes[shape]
        if (own === never || !step) continue
        sum = addLogs(sum, (backward[band.cell(row + step.rows, column + step.columns)] ?? never) + own)
      }
      backward[here] = sum
    }
  }
  return backward
}

function eachCell(band: Band, visit: (row: number, column: number, cell: number) => void): void {
  for (let row = 0; row <= band.rows; row++) {
    for (let column = band.low(row); column <= band.high(row); column++) {
      visit(row, column, band.cell(row, column))
    }
  }
}

function addLogs(a: number, b: number): number {
  const larger = Math.max(a, b)
  const apart = a > b ? b - a : a - b
  // Also where one of them, or both, are no number: what is never is no sum.
  return apart > -40 ? larger + Math.log1p(Math.exp(apart)) : larger
}
