import type { Language } from '../locale.ts'
import { distance } from './distance.ts'
import { type Codes, codesOf, markStem, markWeight, type Prepared, prepare, wordWeight } from './prepare.ts'
import type { Token } from './tokens.ts'

/**
 * How alike two texts are, 0 to 100, and 100 only for texts with equal keys (`matchKey`). This is the one
 * definition of our per cent: 100 × (1 − d / w), rounded down and 99 at most, where w is the weight of the
 * heavier text and d the edit distance of the tokens (V. Levenshtein 1966; taken against the longer text as by
 * OmegaT and memoQ). Tokens are words in English, characters in Chinese, numbers and marks in both. A word, a
 * Han character or a number weighs 1 and a punctuation mark a quarter; to put one in place of another costs 1,
 * but a half for another form of the same word (`strike`, `strikes`) or another number, and a quarter for
 * another mark. Only the first 1,000 tokens of a text count. Below `atLeast` the answer may be any number
 * below it.
 */
export function score(query: string, candidate: string, language: Language, atLeast = 0): number {
  return scorePrepared(prepare(query, language), prepare(candidate, language), atLeast)
}

/** The score of two prepared texts. */
export function scorePrepared(query: Prepared, candidate: Prepared, atLeast = 0): number {
  return query.key === candidate.key ? 100 : scoreCodes(query, candidate, atLeast)
}

/** The score of two texts with different keys by their tokens, for whoever has these already: 0 to 99. */
export function scoreTokens(query: readonly Token[], candidate: readonly Token[], atLeast = 0): number {
  return scoreCodes(codesOf(query), codesOf(candidate), atLeast)
}

/** The score of two texts with different keys by their codes: 0 to 99. */
function scoreCodes(query: Codes, candidate: Codes, atLeast = 0): number {
  const whole = Math.max(query.weight, candidate.weight)
  if (whole === 0) return 0
  const most = Math.floor((whole * (100 - atLeast)) / 100)
  if (Math.abs(query.weight - candidate.weight) > most) return 0
  const cost = distance(query, candidate, most)
  return cost > most ? 0 : Math.min(99, Math.floor((100 * (whole - cost)) / whole))
}

/**
 * Scores many candidates against one text. What two texts have in common, counted without order, bounds their
 * score; where even that is too little, the distance is not computed.
 */
export function scorerOf(query: Prepared): (candidate: Prepared, atLeast?: number) => number {
  const common = commonWeight(query)
  return (candidate, atLeast = 0) => {
    if (query.key === candidate.key) return 100
    const whole = Math.max(query.weight, candidate.weight)
    if (atLeast > 0 && 100 * common(candidate) < atLeast * whole) return 0
    return scoreCodes(query, candidate, atLeast)
  }
}

/** The weight of the tokens that another text shares with this one: an open hash table of counts by stem. */
function commonWeight({ stems }: Codes): (other: Codes) => number {
  let size = 16
  while (size < stems.length * 4) size *= 2
  const keys = new Uint32Array(size)
  const counts = new Int32Array(size)
  const slotOf = (stem: number): number => {
    let slot = (Math.imul(stem, 0x9e3779b1) >>> 8) & (size - 1)
    while (keys[slot] !== 0 && keys[slot] !== stem) slot = (slot + 1) & (size - 1)
    return slot
  }
  for (const stem of stems) {
    const slot = slotOf(stem)
    keys[slot] = stem
    counts[slot] = (counts[slot] ?? 0) + 1
  }
  return (other) => {
    let weight = 0
    for (const stem of other.stems) {
      const slot = slotOf(stem)
      if ((counts[slot] ?? 0) > 0) weight += stem === markStem ? markWeight : wordWeight
      counts[slot] = (counts[slot] ?? 0) - 1
    }
    for (const stem of other.stems) {
      const slot = slotOf(stem)
      counts[slot] = (counts[slot] ?? 0) + 1
    }
    return weight
  }
}
