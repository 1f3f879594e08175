import { foldHan } from '../../script/fold.ts'
import type { SideCandidate } from './candidate.ts'
import { emptyHash, hashOn, roughCounts } from './counts.ts'
import type { SideCounter } from './english.ts'
import { hasEdge } from './stopWords.ts'

interface Run {
  readonly key: string
  readonly written: string
  /** Whether a foreign name with a middle dot stands in it. */
  readonly name: boolean
}

interface Gram {
  /** As it first stood in a text. */
  readonly written: string
  readonly pairs: number[]
  count: number
}

/** Entropies of a string's neighbours, in bits. */
interface Freedom {
  left(key: string): number
  right(key: string): number
}

const runs = /[\u3400-\u9FFF〇]+(?:[·•・‧][\u3400-\u9FFF]+)*/gu
const longest = 8
/** The longest foreign name, with its dots. */
const longestName = 16
/** Least entropy of the characters before and after, in bits: a part of one longer word has hardly any. */
const leastFreedom = 0.9
/** Least pointwise mutual information of the weakest joint, in bits. */
const leastCohesion = 3

/**
 * Chinese candidates: strings of two to eight characters that cohere (pointwise mutual information of the
 * weakest joint; Church and Hanks 1990) and whose neighbours on both sides vary (branching entropy; Jin and
 * Tanaka-Ishii 2006), and foreign names with a middle dot. Folded to one script.
 */
export function hanCounter(least: number): SideCounter {
  const rough = roughCounts(22)
  const grams = new Map<string, Gram>()
  let characters = 0

  function note(key: string, written: string, pair: number): void {
    const gram: Gram = grams.get(key) ?? { written, pairs: [], count: 0 }
    if (gram.count === 0) grams.set(key, gram)
    gram.count++
    if (gram.pairs.at(-1) !== pair) gram.pairs.push(pair)
  }

  return {
    first: (text) => {
      for (const run of runsOf(text)) {
        characters += run.key.length
        for (let from = 0; from < run.key.length; from++) {
          let hash = emptyHash
          for (let to = from; to < endOf(run, from); to++) {
            hash = hashOn(hash, run.key.charCodeAt(to))
            rough.add(hash)
          }
        }
      }
    },
    second: (text, pair) => {
      for (const run of runsOf(text)) {
        const { key, written } = run
        for (let from = 0; from < key.length; from++) {
          let hash = emptyHash
          for (let to = from; to < endOf(run, from); to++) {
            hash = hashOn(hash, key.charCodeAt(to))
            if (rough.count(hash) < least) break
            note(key.slice(from, to + 1), written.slice(from, to + 1), pair)
          }
        }
      }
    },
    candidates: () => candidatesOf(grams, characters, least),
  }
}

/** Where the longest string ends that is counted from a place on; one more than a candidate has, for its neighbour. */
function endOf({ key, name }: Run, from: number): number {
  return Math.min(key.length, from + (name ? longestName : longest) + 1)
}

function runsOf(text: string): Run[] {
  return [...text.matchAll(runs)].map(([written]) => {
    const key = foldHan(written).replace(/[•・‧]/gu, '·')
    return { key, written, name: key.includes('·') }
  })
}

function* candidatesOf(
  grams: ReadonlyMap<string, Gram>,
  characters: number,
  least: number,
): Generator<void, SideCandidate[]> {
  const freedom = yield* freedomOf(grams)
  const found: SideCandidate[] = []
  for (const [key, { written, pairs, count }] of grams) {
    yield
    if (key.length < 2 || pairs.length < least) continue
    const isName = key.includes('·')
    if (key.length > (isName ? longestName : longest) || hasEdge(key)) continue
    const free = Math.min(freedom.left(key), freedom.right(key))
    if (free < leastFreedom) continue
    // The dot holds a name together, but belongs to no end of it.
    if (isName ? /^·|·$/u.test(key) : cohesionOf(key, count, grams, characters) < leastCohesion) continue
    const termhood = Math.log2(key.length) * count * Math.min(1, free / 2)
    found.push({ text: written, kind: isName ? 'name' : 'term', pairs, termhood })
  }
  return found
}

/** Pointwise mutual information, in bits, of the two parts of a string where they hold together least. */
function cohesionOf(
  key: string,
  count: number,
  grams: ReadonlyMap<string, Gram>,
  characters: number,
): number {
  let weakest = Number.POSITIVE_INFINITY
  for (let cut = 1; cut < key.length; cut++) {
    const left = grams.get(key.slice(0, cut))?.count ?? count
    const right = grams.get(key.slice(cut))?.count ?? count
    weakest = Math.min(weakest, Math.log2((characters * count) / (left * right)))
  }
  return weakest
}

/**
 * Entropies of what stands before and after each string, from the counts of the strings that are longer by one;
 * neighbours too rare to be counted are each taken for one of a kind, as is the end of a run.
 */
function* freedomOf(grams: ReadonlyMap<string, Gram>): Generator<void, Freedom> {
  const sums = {
    left: new Map<string, [mass: number, sum: number]>(),
    right: new Map<string, [number, number]>(),
  }
  const add = (map: Map<string, [number, number]>, key: string, count: number): void => {
    const known = map.get(key)
    if (known) {
      known[0] += count
      known[1] += count * Math.log2(count)
    } else map.set(key, [count, count * Math.log2(count)])
  }
  for (const [key, { count }] of grams) {
    yield
    if (key.length < 3) continue
    add(sums.left, key.slice(1), count)
    add(sums.right, key.slice(0, -1), count)
  }
  const entropy = (map: Map<string, [number, number]>, key: string): number => {
    const total = grams.get(key)?.count ?? 0
    const [, sum = 0] = map.get(key) ?? []
    // H = log2(n) - sum(c log2 c) / n; what was not counted stands for itself and adds no c log2 c.
    return total === 0 ? 0 : Math.log2(total) - sum / total
  }
  return {
    left: (key) => entropy(sums.left, key),
    right: (key) => entropy(sums.right, key),
  }
}
