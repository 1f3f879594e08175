import type { Language } from '../locale.ts'
import { matchKey, type Token, tokensOf } from './tokens.ts'

const markWeight = 0.25
const longest = 1000

/**
 * How alike two texts are, 0 to 100, and 100 only for texts with equal keys. The edit distance of their
 * tokens (V. Levenshtein 1966) is weighed and taken against the weight of the longer one, as OmegaT and memoQ
 * do: a word, or in Chinese a Han character, weighs 1 and a punctuation mark a quarter; another form of the
 * same word (`strike`, `strikes`) and another number cost half of a replacement. Only the first 1,000 tokens
 * of a text count. Below `atLeast` the answer may be any number below it.
 */
export function score(query: string, candidate: string, language: Language, atLeast = 0): number {
  if (matchKey(query, language) === matchKey(candidate, language)) return 100
  return scoreTokens(tokensOf(query, language), tokensOf(candidate, language), atLeast)
}

/** The score of two texts with different keys by their tokens, for whoever has these already: 0 to 99. */
export function scoreTokens(query: readonly Token[], candidate: readonly Token[], atLeast = 0): number {
  const a = query.slice(0, longest)
  const b = candidate.slice(0, longest)
  const whole = Math.max(weightOf(a), weightOf(b))
  if (whole === 0) return 0
  const most = (whole * (100 - atLeast)) / 100
  if (Math.abs(weightOf(a) - weightOf(b)) > most) return 0
  return Math.max(0, Math.min(99, Math.floor(100 * (1 - distance(a, b) / whole))))
}

const weight = (token: Token | undefined): number => (token?.kind === 'mark' ? markWeight : 1)

const weightOf = (tokens: readonly Token[]): number => tokens.reduce((sum, token) => sum + weight(token), 0)

/** Weighed edit distance in two rows. */
function distance(a: readonly Token[], b: readonly Token[]): number {
  let above = new Float64Array(b.length + 1)
  let row = new Float64Array(b.length + 1)
  b.forEach((token, at) => {
    above[at + 1] = (above[at] ?? 0) + weight(token)
  })
  for (const one of a) {
    const remove = weight(one)
    row[0] = (above[0] ?? 0) + remove
    for (let at = 0; at < b.length; at++) {
      const other = b[at]
      const replaced = (above[at] ?? 0) + (other ? replacement(one, other) : 0)
      row[at + 1] = Math.min((above[at + 1] ?? 0) + remove, (row[at] ?? 0) + weight(other), replaced)
    }
    const done = above
    above = row
    row = done
  }
  return above[b.length] ?? 0
}

function replacement(a: Token, b: Token): number {
  if (a.key === b.key) return 0
  if (a.kind === 'mark' && b.kind === 'mark') return markWeight
  if (a.kind !== b.kind) return weight(a) + weight(b)
  return a.kind === 'number' || a.stem === b.stem ? 0.5 : 1
}
