import type { Features } from './features.ts'

/** What two sequences of units have in common, unit by unit, weighed by how rare it is. */
export interface Evidence {
  /** Weight of what a source and a target unit share. */
  shared(source: number, target: number): number
  /** Weight of everything in a unit that the other side could have shared. */
  readonly sourceWeight: readonly number[]
  readonly targetWeight: readonly number[]
}

/** Weighs the tokens (or, between two Chinese sides, the character pairs) that occur on both sides. */
export function evidenceOf(source: readonly Features[], target: readonly Features[]): Evidence {
  const left = source.map((unit) => countsOf([...unit.tokens, ...unit.pairs]))
  const right = target.map((unit) => countsOf([...unit.tokens, ...unit.pairs]))
  const inLeft = unitsWith(left)
  const inRight = unitsWith(right)
  const weights = new Map<string, number>()
  for (const [token, count] of inLeft) {
    const other = inRight.get(token)
    if (other === undefined) continue
    const rarity = Math.log((source.length + target.length + 2) / (count + other))
    weights.set(token, Math.min(4, 0.4 + rarity))
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
    shared(at, other) {
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
    },
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
