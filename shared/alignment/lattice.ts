/** How many source and target units a bead takes. */
export type Step = readonly [source: number, target: number]

/** Part of a path: where a bead starts on both sides, what it takes, and its posterior probability. */
export interface PathBead {
  readonly source: number
  readonly target: number
  readonly step: Step
  readonly posterior: number
}

/** The cost (negative log probability) of a bead of kind `step` (its index) that starts at (source, target). */
export type Cost = (source: number, target: number, step: number) => number

/** At most so many cells are looked at; beyond it the search keeps to a band about the diagonal. */
const mostCells = 800_000
const narrowest = 24

/**
 * The cheapest monotonic path over all units of both sides, and how probable each of its beads is among all
 * paths (forward-backward). Dynamic programming as in Gale and Church (1993), kept to a band where large.
 */
export function cheapestPath(
  sources: number,
  targets: number,
  steps: readonly Step[],
  cost: Cost,
): PathBead[] {
  const band = bandOf(sources, targets)
  const size = band.starts.at(-1) ?? 0
  const best = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const forward = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  const taken = new Int8Array(size).fill(-1)
  best[0] = 0
  forward[0] = 0
  for (let i = 0; i <= sources; i++) {
    for (let j = band.low(i); j <= band.high(i); j++) {
      const here = band.cell(i, j)
      for (const [at, [di, dj]] of steps.entries()) {
        const from = band.cell(i - di, j - dj)
        if (from < 0 || best[from] === Number.POSITIVE_INFINITY) continue
        const own = cost(i - di, j - dj, at)
        const sum = (best[from] ?? 0) + own
        if (sum < (best[here] ?? 0)) {
          best[here] = sum
          taken[here] = at
        }
        forward[here] = addLogs(forward[here] ?? 0, (forward[from] ?? 0) - own)
      }
    }
  }
  const backward = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  backward[size - 1] = 0
  for (let i = sources; i >= 0; i--) {
    for (let j = band.high(i); j >= band.low(i); j--) {
      const here = band.cell(i, j)
      for (const [at, [di, dj]] of steps.entries()) {
        const to = band.cell(i + di, j + dj)
        if (to < 0) continue
        backward[here] = addLogs(backward[here] ?? 0, (backward[to] ?? 0) - cost(i, j, at))
      }
    }
  }
  const all = forward[size - 1] ?? 0
  const path: PathBead[] = []
  let i = sources
  let j = targets
  while (i > 0 || j > 0) {
    const at = taken[band.cell(i, j)] ?? -1
    const step = steps[at]
    if (!step) throw new Error('the band is broken')
    const to = backward[band.cell(i, j)] ?? 0
    i -= step[0]
    j -= step[1]
    const from = forward[band.cell(i, j)] ?? 0
    const posterior = Math.exp(from - cost(i, j, at) + to - all)
    path.push({ source: i, target: j, step, posterior: Math.min(1, posterior) })
  }
  return path.reverse()
}

interface Band {
  low(row: number): number
  high(row: number): number
  /** The index of a cell, or -1 outside the band. */
  cell(row: number, column: number): number
  readonly starts: readonly number[]
}

function bandOf(rows: number, columns: number): Band {
  const slope = columns / Math.max(1, rows)
  const whole = (rows + 1) * (columns + 1) <= mostCells
  const width = whole ? columns : Math.max(narrowest, Math.floor(mostCells / (2 * (rows + 1)) - slope))
  // Neighbouring rows overlap by more than any step, so that the band holds together on steep diagonals.
  const lowest = (row: number) => Math.max(0, Math.floor((row - 1) * slope) - width)
  const highest = (row: number) => Math.min(columns, Math.ceil((row + 1) * slope) + width)
  const starts = [0]
  for (let row = 0; row <= rows; row++) starts.push((starts[row] ?? 0) + highest(row) - lowest(row) + 1)
  return {
    low: lowest,
    high: highest,
    starts,
    cell(row, column) {
      if (row < 0 || row > rows || column < lowest(row) || column > highest(row)) return -1
      return (starts[row] ?? 0) + column - lowest(row)
    },
  }
}

function addLogs(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b
  if (b === Number.NEGATIVE_INFINITY) return a
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}
