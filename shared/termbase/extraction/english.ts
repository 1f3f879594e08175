import { stem } from '../../language/inflection.ts'
import { wordsOf } from '../englishWords.ts'
import type { SideCandidate } from './candidate.ts'
import { emptyHash, hashOn, roughCounts } from './counts.ts'
import { connectors, isEdge, plainNames } from './stopWords.ts'

interface Token {
  readonly text: string
  readonly lower: string
  readonly capital: boolean
  /** Whether a sentence, or a text in quotation marks, begins with it. */
  readonly first: boolean
  /** Whether only white space or a hyphen parts it from the token before. */
  readonly joined: boolean
}

interface Gram {
  readonly kind: 'name' | 'term'
  readonly length: number
  readonly written: Map<string, number>
  readonly pairs: number[]
  count: number
}

/** Counts the possible terms of one side in two readings of all texts, and then tells which are terms, by and by. */
export interface SideCounter {
  first(text: string): void
  second(text: string, pair: number): void
  candidates(): Generator<void, SideCandidate[]>
}

const longestName = 6
const longestTerm = 4

/**
 * English candidates: sequences of capitalised words, and runs of up to four plain words with no function word
 * at their ends, by C-value (Frantzi, Ananiadou and Mima 2000), with log2(n + 1) so that single words count.
 */
export function englishCounter(least: number): SideCounter {
  const rough = roughCounts(21)
  const capitals = new Map<string, number>()
  const smalls = new Map<string, number>()
  const grams = new Map<string, Gram>()
  const stems = new Map<string, string>()
  const add = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1)

  function stemOf(word: string): string {
    const known = stems.get(word) ?? stem(word)
    stems.set(word, known)
    return known
  }

  function keyOf(words: readonly string[]): string {
    return [...words.slice(0, -1), stemOf(words.at(-1) ?? '')].join(' ')
  }

  function note(kind: Gram['kind'], key: string, written: string, length: number, pair: number): void {
    const gram: Gram = grams.get(key) ?? { kind, length, written: new Map(), pairs: [], count: 0 }
    if (gram.count === 0) grams.set(key, gram)
    gram.count++
    if (gram.written.size < 12 || gram.written.has(written)) add(gram.written, written)
    if (gram.pairs.at(-1) !== pair) gram.pairs.push(pair)
  }

  /** Whether a word that begins a sentence is a name all the same: it has its capital elsewhere too. */
  const isNameWord = (token: Token): boolean =>
    token.capital &&
    (!token.first ||
      /\p{Lu}.*\p{Lu}/u.test(token.text) ||
      (capitals.get(token.lower) ?? 0) > (smalls.get(token.lower) ?? 0))

  return {
    first: (text) => {
      const tokens = tokensOf(text)
      for (const { lower, capital, first } of tokens) {
        if (!first) add(capital ? capitals : smalls, lower)
      }
      for (const [from, to] of plainRuns(tokens)) {
        for (let start = from; start < to; start++) {
          let hash = emptyHash
          for (let end = start; end < Math.min(to, start + longestTerm); end++) {
            hash = hashWord(hash, stemOf(tokens[end]?.lower ?? ''))
            rough.add(hash)
          }
        }
      }
    },
    second: (text, pair) => {
      const tokens = tokensOf(text)
      if (!isHeadline(tokens)) {
        for (const name of namesIn(tokens, isNameWord)) {
          note('name', `N ${name.join(' ')}`, name.join(' '), name.length, pair)
        }
      }
      for (const [from, to] of plainRuns(tokens)) {
        for (let start = from; start < to; start++) {
          let hash = emptyHash
          for (let end = start; end < Math.min(to, start + longestTerm); end++) {
            hash = hashWord(hash, stemOf(tokens[end]?.lower ?? ''))
            if (end > start && rough.count(hash) < least) break
            const words = tokens.slice(start, end + 1).map(({ lower }) => lower)
            if (!isTermLike(words)) continue
            note('term', keyOf(words), words.join(' '), words.length, pair)
          }
        }
      }
    },
    candidates: () => candidatesOf(grams, least),
  }
}

function tokensOf(text: string): Token[] {
  return wordsOf(text).map(({ text: word, gap }, at) => {
    const plain = word.replace(/['’]s?$/u, '')
    return {
      text: plain,
      lower: plain.toLowerCase(),
      capital: /^\p{Lu}/u.test(plain),
      first: at === 0 || /[.!?:;“”"‘(—]/u.test(gap),
      joined: at > 0 && /^[\s\u00AD‐‑-]+$/u.test(gap),
    }
  })
}

/** Runs of words without capitals and figures, of which only the first of a sentence may have one. */
function plainRuns(tokens: readonly Token[]): [from: number, to: number][] {
  const runs: [number, number][] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    const plain = token !== undefined && /^[\p{L}'’]+$/u.test(token.text) && (!token.capital || token.first)
    if (plain && (token.joined || at === from)) continue
    if (at > from) runs.push([from, at])
    from = plain ? at : at + 1
  }
  return runs
}

function isTermLike(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (isEdge(first) || isEdge(last) || last.endsWith('ly')) return false
  // Alone, verbs in these forms are hardly ever terms.
  if (words.length === 1) return first.length >= 5 && !/(?:ed|ing)$/u.test(first)
  return words.slice(1, -1).every((word) => !isEdge(word) || word === 'of')
}

/** A heading in which all weighty words have capitals: they say nothing of names. */
function isHeadline(tokens: readonly Token[]): boolean {
  const weighty = tokens.filter(({ lower }) => lower.length > 3)
  return weighty.length > 2 && weighty.every(({ capital }) => capital)
}

/** Longest sequences of words with capitals, bound by of, for, de …; at most six words. */
function namesIn(tokens: readonly Token[], isName: (token: Token) => boolean): string[][] {
  const names: string[][] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined || !isName(token) || isEdge(token.lower)) {
      at++
      continue
    }
    const words = [token.text]
    let end = at + 1
    for (let next = end; next < tokens.length && words.length < longestName; next++) {
      const other = tokens[next]
      if (other === undefined || !other.joined) break
      if (other.capital && !other.first) {
        words.push(...tokens.slice(end, next + 1).map(({ text }) => text))
        end = next + 1
      } else if (!connectors.has(other.lower) || next > end) break
    }
    const isPlain = words.length === 1 && plainNames.has(token.lower)
    if (!isPlain && words.join('').length > 1) names.push(words)
    at = end
  }
  return names
}

function* candidatesOf(grams: ReadonlyMap<string, Gram>, least: number): Generator<void, SideCandidate[]> {
  const frequent: [string, Gram][] = []
  for (const [key, gram] of grams) {
    if (gram.pairs.length >= least) frequent.push([key, gram])
    yield
  }
  const longer = new Map<string, { count: number; kinds: number }>()
  for (const [key, { kind, length, count }] of frequent) {
    yield
    if (kind === 'name' || length < 2) continue
    const words = key.split(' ')
    for (let from = 0; from < length; from++) {
      for (let to = from + 1; to <= length; to++) {
        if (to - from === length) continue
        const part = words.slice(from, to).join(' ')
        const known = longer.get(part)
        if (known) {
          known.count += count
          known.kinds++
        } else longer.set(part, { count, kinds: 1 })
      }
    }
  }
  const found: SideCandidate[] = []
  for (const [key, { kind, length, count, pairs, written }] of frequent) {
    yield
    const nested = kind === 'name' ? undefined : longer.get(key)
    const own = nested ? count - nested.count / nested.kinds : count
    // What hardly ever stands outside longer terms is none of its own.
    if (own < least) continue
    const [text = key] = [...written].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0] ?? []
    found.push({ text, kind, pairs, termhood: Math.log2(length + 1) * own })
  }
  return found
}

function hashWord(hash: number, word: string): number {
  let next = hashOn(hash, 32)
  for (let at = 0; at < word.length; at++) next = hashOn(next, word.charCodeAt(at))
  return next
}
