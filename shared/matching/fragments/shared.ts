import { breaks, isTelling, type Placed } from './words.ts'

/** A run of the query's tokens, `first` to before `end`. */
export interface Run {
  readonly first: number
  readonly end: number
}

/** For each token of a query, how long the longest run is that ends with it and stands in another text. */
export function longestRuns(query: readonly number[], other: readonly number[]): Uint16Array {
  const longest = new Uint16Array(query.length)
  let above = new Uint16Array(other.length + 1)
  let row = new Uint16Array(other.length + 1)
  for (let i = 0; i < query.length; i++) {
    const token = query[i]
    let most = 0
    for (let j = 0; j < other.length; j++) {
      const length = token !== 0 && other[j] === token ? (above[j] ?? 0) + 1 : 0
      row[j + 1] = length
      if (length > most) most = length
    }
    longest[i] = most
    const done = above
    above = row
    row = done
  }
  return longest
}

/** Numbers for the tokens of many texts; 0 for those that end a run. */
export function numbering(): (tokens: readonly Placed[]) => number[] {
  const numbers = new Map<string, number>()
  return (tokens) =>
    tokens.map((token) => {
      if (breaks(token)) return 0
      const known = numbers.get(token.key) ?? numbers.size + 1
      numbers.set(token.key, known)
      return known
    })
}

/** The runs that cannot be longer in one of the texts, without weak words at their ends. */
export function maximalRuns(tokens: readonly Placed[], longest: readonly Uint16Array[]): Run[] {
  const runs = new Map<string, Run>()
  for (const lengths of longest) {
    for (let at = 0; at < tokens.length; at++) {
      const length = lengths[at] ?? 0
      if (length === 0 || (lengths[at + 1] ?? 0) > length) continue
      const run = trimmed(tokens, { first: at + 1 - length, end: at + 1 })
      if (run.end > run.first) runs.set(`${run.first} ${run.end}`, run)
    }
  }
  return [...runs.values()]
}

/** A run without the particles and common words at its ends. */
function trimmed(tokens: readonly Placed[], { first, end }: Run): Run {
  const isWeak = (token: Placed | undefined): boolean => token !== undefined && !isTelling(token)
  let [from, to] = [first, end]
  while (from < to && isWeak(tokens[from])) from++
  while (to > from && isWeak(tokens[to - 1])) to--
  return { first: from, end: to }
}

// More come only of texts that repeat themselves.
const mostRuns = 200

/**
 * Runs that do not overlap, the best by `worth` first; what a better one leaves of another is a run of its own,
 * as far as it is worth anything.
 */
export function cover(tokens: readonly Placed[], runs: readonly Run[], worth: (run: Run) => number): Run[] {
  const taken: Run[] = []
  const waiting = runs
    .map((run) => ({ run, value: worth(run) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, mostRuns)
  while (waiting.length > 0) {
    const best = waiting.reduce((a, b) => (b.value > a.value ? b : a))
    taken.push(best.run)
    const left = waiting.splice(0).flatMap(({ run }) => (run === best.run ? [] : without(run, best.run)))
    const seen = new Set<string>()
    for (const part of left) {
      const run = trimmed(tokens, part)
      const name = `${run.first} ${run.end}`
      const value = seen.has(name) || run.end <= run.first ? 0 : worth(run)
      seen.add(name)
      if (value > 0) waiting.push({ run, value })
    }
  }
  return taken
}

function without(run: Run, other: Run): Run[] {
  if (run.end <= other.first || run.first >= other.end) return [run]
  return [
    { first: run.first, end: other.first },
    { first: other.end, end: run.end },
  ].filter(({ first, end }) => end > first)
}
