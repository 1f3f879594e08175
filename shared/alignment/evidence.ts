import type { Features } from './features.ts'

/** What two sequences of units have in common, unit by unit, weighed by how rare it is. */
export interface Evidence {
  /** Weight of what a source and a target unit share. */
  shared(source: number, target: number): number
  /** Weight of everything in a unit that the other side could have shared. */
  readonly sourceWeight: readonly number[]
  readonly targetWeight: readonly number[]
}

/**
 * Weighs what the units hold by how rare it is. Of tokens only those count that both sides have; of character
 * pairs, which compare two texts in one language, all do.
 */
export function evidenceOf(source: readonly Features[], target: readonly Features[]): Evidence {
  const left = source.map((unit) => countsOf([...unit.tokens, ...unit.pairs]))
  const right = target.map((unit) => countsOf([...unit.tokens, ...unit.pairs]))
  const inLeft = unitsWith(left)
  const inRight = unitsWith(right)
  const weights = new Map<string, number>()
  const inOneScript = source.some(({ pairs }) => pairs.length > 0)
  const units = source.length + target.length + 2
  const weightOf = (count: number) => Math.min(4, 0.4 + Math.log(units / count))
  for (const [token, count] of inLeft) {
    const other = inRight.get(token) ?? 0
    if (other === 0 && !inOneScript) continue
    weights.set(token, weightOf(count + other))
  }
  if (inOneScript) {
    for (const [token, count] of inRight) {
      if (!weights.has(token)) weights.set(token, weightOf(count))
    }
  }
  const weighed = (counts: ReadonlyMap<string, number>) =>
    new Map([...counts].filter(([token]) => weights.has(token)))
  const ours = left.map(weighed)
  const theirs = right.map(weighed)
  const total = (counts: ReadonlyMap<string, number>) => {
    let sum = 0
    for (const [token, count] of counts) sum += (weights.get(token) ?? 0) * count
    return sum
  }
  return {
    sourceWeight: ours.map(total),
    targetWeight: theirs.map(total),
    shared: remembered(target.length, (at, other) => {
      const a = ours[at]
      const b = theirs[other]
      if (!a || !b || a.size === 0 || b.size === 0) return 0
      const [few, many] = a.size <= b.size ? [a, b] : [b, a]
      let sum = 0
      for (const [token, count] of few) {
        const also = many.get(token)
        if (also !== undefined) sum += (weights.get(token) ?? 0) * Math.min(count, also)
      }
      return sum
    }),
  }
}

/** The search goes row by row and asks for a pair many times: a few rows are kept. */
function remembered(columns: number, compute: (row: number, column: number) => number): Evidence['shared'] {
  const kept = 8
  const rows = Array.from({ length: kept }, () => ({ row: -1, values: new Float64Array(columns) }))
  return (row, column) => {
    const place = rows[row % kept]
    if (!place) return compute(row, column)
    if (place.row !== row) {
      place.row = row
      place.values.fill(Number.NaN)
    }
    const known = place.values[column] ?? Number.NaN
    if (!Number.isNaN(known)) return known
    const value = compute(row, column)
    place.values[column] = value
    return value
  }
}

function countsOf(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  return counts
}

function unitsWith(units: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const unit of units) for (const token of unit.keys()) found.set(token, (found.get(token) ?? 0) + 1)
  return found
}
