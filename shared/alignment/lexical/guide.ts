import type { Bag, Bags } from './bag.ts'
import type { Ranges } from './band.ts'
import type { Table } from './table.ts'

/** A pair of sentences that probably belong together. */
interface Anchor {
  readonly row: number
  readonly column: number
  readonly weight: number
}

/** A rare word stands in so many sentences, or a fiftieth of all up to the second figure. */
const rareRows = 8
const mostRows = 40
/** How many candidates a sentence has. */
const kept = 3
/** Between two anchors so many cells are all looked at; beyond it, those near the straight line. */
const wholeCells = 2500
const nearLine = 40

/**
 * Pairs of sentences that share rare words by the dictionary: the heaviest chain that rises on both sides.
 * `toRows` says what words of the columns may become in the rows.
 */
export function anchorsOf(rows: Bags, columns: Bags, toRows: Table): Anchor[] {
  const postings = rows.keys.map((): number[] => [])
  for (const [row, { words }] of rows.sentences.entries()) for (const word of words) postings[word]?.push(row)
  const count = rows.sentences.length
  const common = Math.max(rareRows, Math.min(mostRows, count / 50))
  const rareness = postings.map((list) =>
    list.length > common ? 0 : Math.log((count + 1) / list.length) ** 2,
  )
  const norms = rows.sentences.map(({ words }) =>
    Math.sqrt(words.reduce((sum, word) => sum + (rareness[word] ?? 0), 1)),
  )
  const sums = new Float64Array(count)
  const candidates = columns.sentences.flatMap((bag, column) => {
    const met: number[] = []
    for (const [word, share] of renderings(bag, toRows)) {
      const value = Math.min(1, share) * (rareness[word] ?? 0)
      if (value <= 0) continue
      for (const row of postings[word] ?? []) {
        if (sums[row] === 0) met.push(row)
        sums[row] = (sums[row] ?? 0) + value
      }
    }
    const size = Math.sqrt(bag.size + 1)
    const found: Anchor[] = []
    for (const row of met) {
      const weight = (sums[row] ?? 0) / ((norms[row] ?? 1) * size)
      sums[row] = 0
      if (found.length > kept && weight <= (found[kept]?.weight ?? 0)) continue
      const at = found.findIndex((other) => other.weight < weight)
      found.splice(at < 0 ? found.length : at, 0, { row, column, weight })
      found.length = Math.min(found.length, kept + 1)
    }
    // What fits several places nearly as well says little for any.
    const next = found[kept]?.weight ?? 0
    return found.slice(0, kept).map((each) => ({ ...each, weight: each.weight - 0.8 * next }))
  })
  return heaviestChain(candidates, count)
}

function renderings({ words, weights }: Bag, table: Table): Map<number, number> {
  const found = new Map<number, number>()
  words.forEach((word, at) => {
    table.words[word]?.forEach((to, each) => {
      found.set(to, (found.get(to) ?? 0) + (weights[at] ?? 0) * (table.shares[word]?.[each] ?? 0))
    })
  })
  return found
}

/** Candidates come by column; a Fenwick tree holds the heaviest chain that ends at or before each row. */
function heaviestChain(candidates: readonly Anchor[], rows: number): Anchor[] {
  const heaviest = new Int32Array(rows + 1).fill(-1)
  const before = new Int32Array(candidates.length).fill(-1)
  const totals = new Float64Array(candidates.length)
  const total = (at: number) => (at < 0 ? 0 : (totals[at] ?? 0))
  let last = -1
  for (let from = 0; from < candidates.length; ) {
    let to = from
    // All of one column ask before any of them is put in: a chain rises strictly.
    for (; to < candidates.length && candidates[to]?.column === candidates[from]?.column; to++) {
      for (let node = candidates[to]?.row ?? 0; node > 0; node -= node & -node) {
        const other = heaviest[node] ?? -1
        if (total(other) > total(before[to] ?? -1)) before[to] = other
      }
      totals[to] = total(before[to] ?? -1) + (candidates[to]?.weight ?? 0)
      if (last < 0 || total(to) > total(last)) last = to
    }
    for (let at = from; at < to; at++) {
      for (let node = (candidates[at]?.row ?? 0) + 1; node <= rows; node += node & -node) {
        if (total(at) > total(heaviest[node] ?? -1)) heaviest[node] = at
      }
    }
    from = to
  }
  const chain: Anchor[] = []
  for (; last >= 0; last = before[last] ?? -1) {
    const own = candidates[last]
    if (own) chain.push(own)
  }
  return chain.reverse()
}

/** For each row the columns between the anchors before and after it. */
export function rangesBetween(anchors: readonly Anchor[], rows: number, columns: number): Ranges {
  const lows = new Float64Array(rows + 1).fill(columns)
  const highs = new Float64Array(rows + 1)
  let [row, column] = [0, 0]
  for (const next of [...anchors, { row: rows, column: columns }]) {
    const [tall, wide] = [next.row - row, next.column - column]
    const slack = tall * wide <= wholeCells ? wide : nearLine
    for (let at = row; at <= next.row; at++) {
      const line = column + (wide * (at - row)) / Math.max(1, tall)
      lows[at] = Math.min(lows[at] ?? 0, Math.max(column, line - slack))
      highs[at] = Math.max(highs[at] ?? 0, Math.min(next.column, line + slack))
    }
    ;({ row, column } = next)
  }
  return (at) => [lows[at] ?? 0, highs[at] ?? 0]
}
