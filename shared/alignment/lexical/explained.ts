import type { Bag } from './bag.ts'
import { longestSide } from './shapes.ts'
import type { Table } from './table.ts'
import type { TokenKind } from './tokens.ts'

/** How well windows of the other side explain the sentences of one side. */
export interface Explained {
  /** The log-likelihood ratio of a sentence, given `count` sentences of the other side from `from` on. */
  of(sentence: number, from: number, count: number): number
}

/** What `explain` needs to know of one direction. */
export interface Explaining {
  readonly sentences: readonly Bag[]
  readonly others: readonly Bag[]
  /** From words of the others to words of the sentences. */
  readonly table: Table
  readonly frequency: Float64Array
  readonly worth: Readonly<Record<TokenKind, number>>
  /** The sentences of the other side that may belong to a sentence; both ends never fall. */
  range(sentence: number): readonly [low: number, high: number]
}

/** How much of each word's probability is its frequency in the text, whatever stands on the other side. */
const unexplained = 0.5
const nothing = Math.log(unexplained)

/**
 * IBM's first model as a log-likelihood ratio against each word's frequency in the text, which weighs rare words
 * up. The mean over the window thins out with its length, so that what a bead has too much of costs.
 */
export function explain(given: Explaining): Explained {
  const { sentences, others, frequency, worth } = given
  const ranges = sentences.map((_, at) => given.range(at))
  const sums = alone(given, ranges)
  const values = sentences.map(({ words, weights, kinds }, sentence) => {
    const [low, high] = ranges[sentence] ?? [0, 0]
    const own = sums[sentence] ?? new Float32Array()
    const factors = kinds.map((kind, at) => worth[kind] * (weights[at] ?? 0))
    const all = factors.reduce((sum, factor) => sum + factor, 0)
    const made = new Float32Array(Math.max(0, high - low) * longestSide)
    const reached = new Float64Array(words.length)
    for (let from = low; from < high; from++) {
      reached.fill(0)
      let size = 0
      for (let count = 1; count <= longestSide && from + count <= high; count++) {
        size += others[from + count - 1]?.size ?? 0
        const start = (from + count - 1 - low) * words.length
        let sum = all * nothing
        for (let at = 0; at < words.length; at++) {
          const here = (reached[at] ?? 0) + (own[start + at] ?? 0)
          reached[at] = here
          if (here === 0) continue
          const ratio = here / (size * (frequency[words[at] ?? 0] ?? 1))
          sum += (factors[at] ?? 0) * (Math.log(unexplained + (1 - unexplained) * ratio) - nothing)
        }
        made[(from - low) * longestSide + count - 1] = sum
      }
    }
    return made
  })
  return {
    of: (sentence, from, count) =>
      values[sentence]?.[(from - (ranges[sentence]?.[0] ?? 0)) * longestSide + count - 1] ?? 0,
  }
}

/** For each sentence, each other in its range and each word: how much that other alone explains it. */
function alone(given: Explaining, ranges: readonly (readonly [number, number])[]): Float32Array[] {
  const { sentences, others, table, frequency } = given
  const sums = sentences.map(({ words }, at) => {
    const [low, high] = ranges[at] ?? [0, 0]
    return new Float32Array(words.length * Math.max(0, high - low))
  })
  const shares = new Float64Array(frequency.length)
  let first = 0
  for (const [other, { words: sources, weights }] of others.entries()) {
    addRows(shares, table, sources, weights)
    while (first < sentences.length && (ranges[first]?.[1] ?? 0) <= other) first++
    for (let sentence = first; sentence < sentences.length; sentence++) {
      const [low, high] = ranges[sentence] ?? [0, 0]
      if (low > other) break
      const words = sentences[sentence]?.words
      const own = sums[sentence]
      if (!words || !own || other >= high) continue
      const start = (other - low) * words.length
      for (let at = 0; at < words.length; at++) own[start + at] = shares[words[at] ?? 0] ?? 0
    }
    for (const source of sources) {
      for (const word of table.words[source] ?? []) shares[word] = 0
    }
  }
  return sums
}

function addRows(shares: Float64Array, table: Table, sources: Int32Array, weights: Float64Array): void {
  for (let at = 0; at < sources.length; at++) {
    const words = table.words[sources[at] ?? 0]
    const own = table.shares[sources[at] ?? 0]
    if (!words || !own) continue
    const weight = weights[at] ?? 0
    for (let each = 0; each < words.length; each++) {
      const word = words[each] ?? 0
      shares[word] = (shares[word] ?? 0) + weight * (own[each] ?? 0)
    }
  }
}
