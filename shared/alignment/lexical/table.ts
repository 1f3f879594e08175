import type { Bag } from './bag.ts'

/** What each word of one side may become on the other, and how likely: a row of two equal arrays for each word. */
export interface Table {
  readonly words: readonly Int32Array[]
  readonly shares: readonly Float64Array[]
}

/** Sentences of two sides that belong together, and how sure that is (0 to 1). */
export interface Pair {
  readonly from: readonly Bag[]
  readonly to: readonly Bag[]
  readonly sure: number
}

/** A table of its rows, each from a word to its share. */
export function tableOf(rows: readonly ReadonlyMap<number, number>[]): Table {
  return {
    words: rows.map((row) => Int32Array.from(row.keys())),
    shares: rows.map((row) => Float64Array.from(row.values())),
  }
}

/** How many sightings the prior of a word is worth; a word without one learns more easily. */
const priorWorth = 8
const nothingWorth = 2
/** How likely a rendering is that the table does not have, in times of its frequency. */
const fresh = 0.02
/** The share of words that come from nowhere. */
const fromNowhere = 0.5
const leastCount = 1e-4

/**
 * A round of expectation–maximisation of IBM's first model (Brown et al. 1993) with `prior` as Dirichlet prior.
 * Of each two words the pair that speaks most for them is left out, for the same pairs are then judged by what
 * was learned from them: what a text says but once is no evidence.
 */
export function learn(table: Table, prior: Table, pairs: readonly Pair[], frequency: Float64Array): Table {
  const given = new Shares(frequency.length)
  const sightings = sightingsOf(table, pairs, frequency)
  const sums = new Float64Array(frequency.length)
  const largest = new Float64Array(frequency.length)
  const words: Int32Array[] = []
  const shares: Float64Array[] = []
  for (const [source, seen] of sightings.entries()) {
    const touched: number[] = []
    given.load(table, source)
    for (const { weight, wanted, times, explained } of seen) {
      for (let at = 0; at < wanted.length; at++) {
        const word = wanted[at] ?? 0
        const share = (1 - fresh) * given.of(word) + fresh * (frequency[word] ?? 0)
        const count = ((times[at] ?? 0) * weight * share) / (explained[at] ?? 1)
        if (sums[word] === 0) touched.push(word)
        sums[word] = (sums[word] ?? 0) + count
        if (count > (largest[word] ?? 0)) largest[word] = count
      }
    }
    given.load(prior, source)
    let all = given.words.length > 0 ? priorWorth : nothingWorth
    const row = new Map<number, number>()
    for (const word of given.words) row.set(word, priorWorth * given.of(word))
    for (const word of touched) {
      const count = (sums[word] ?? 0) - (largest[word] ?? 0)
      sums[word] = 0
      largest[word] = 0
      if (count <= leastCount) continue
      row.set(word, (row.get(word) ?? 0) + count)
      all += count
    }
    words.push(Int32Array.from(row.keys()))
    shares.push(Float64Array.from(row.values(), (count) => count / all))
  }
  return { words, shares }
}

/** A pair in which a word stands: its weight there, and of each word of the other side how often it stands and how well all explain it. */
interface Sighting {
  readonly weight: number
  readonly wanted: Int32Array
  readonly times: Float64Array
  readonly explained: Float64Array
}

/** For each word the pairs in which it stands. */
function sightingsOf(table: Table, pairs: readonly Pair[], frequency: Float64Array): Sighting[][] {
  const sightings = table.words.map((): Sighting[] => [])
  const explainedBy = new Float64Array(frequency.length)
  for (const { from, to, sure } of pairs) {
    const size = from.reduce((sum, bag) => sum + bag.size, 0)
    if (size === 0 || to.length === 0) continue
    const sources = countsOf(from)
    for (const [source, weight] of sources) {
      const [row, shares] = [table.words[source], table.shares[source]]
      if (!row || !shares) continue
      for (let at = 0; at < row.length; at++) {
        const word = row[at] ?? 0
        explainedBy[word] = (explainedBy[word] ?? 0) + weight * (shares[at] ?? 0)
      }
    }
    const counts = countsOf(to)
    const wanted = Int32Array.from(counts.keys())
    const times = Float64Array.from(counts.values(), (count) => count * sure)
    const fromElsewhere = size * (fromNowhere / (1 - fromNowhere) + fresh)
    const explained = Float64Array.from(
      wanted,
      (word) => fromElsewhere * (frequency[word] ?? 0) + (1 - fresh) * (explainedBy[word] ?? 0),
    )
    for (const [source, weight] of sources) {
      sightings[source]?.push({ weight, wanted, times, explained })
      for (const word of table.words[source] ?? []) explainedBy[word] = 0
    }
  }
  return sightings
}

function countsOf(bags: readonly Bag[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { words, weights } of bags) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? 0
      counts.set(word, (counts.get(word) ?? 0) + (weights[at] ?? 0))
    }
  }
  return counts
}

/** One row of a table at a time, to be asked by word. */
class Shares {
  words: Int32Array = new Int32Array()
  readonly #shares: Float64Array

  constructor(vocabulary: number) {
    this.#shares = new Float64Array(vocabulary)
  }

  load(table: Table, row: number): void {
    for (const word of this.words) this.#shares[word] = 0
    this.words = table.words[row] ?? new Int32Array()
    const shares = table.shares[row]
    for (let at = 0; at < this.words.length; at++) this.#shares[this.words[at] ?? 0] = shares?.[at] ?? 0
  }

  of(word: number): number {
    return this.#shares[word] ?? 0
  }
}
