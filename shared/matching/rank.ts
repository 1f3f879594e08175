import type { Language } from '../locale.ts'
import type { Match, TranslationUnit } from './match.ts'
import { scoreTokens } from './score.ts'
import { matchKey, tokensOf } from './tokens.ts'

/** A text to look up with the source texts of its neighbours, '' where there is none. */
export interface Query {
  readonly text: string
  readonly language: Language
  readonly before: string
  readonly after: string
}

/** How alike a unit must be at least, in per cent, and how many matches are wanted. */
export interface RankOptions {
  readonly threshold?: number
  readonly limit?: number
}

/**
 * The matches among candidate units, best first: same text with the same neighbours (101), same text (100),
 * alike; newer before older. Of units with equal source and target the best one stands for all. Context wants
 * both neighbours to be the same: one that is missing on both sides is (a title has none before it), but where
 * both are missing nothing is known of the context, and the match is exact.
 */
export function rank(
  query: Query,
  candidates: readonly TranslationUnit[],
  { threshold = 60, limit = 9 }: RankOptions = {},
): Match[] {
  const { language } = query
  const key = matchKey(query.text, language)
  const tokens = tokensOf(query.text, language)
  const hasContext = matchKey(query.before, language) !== '' || matchKey(query.after, language) !== ''
  const same = (a: string, b: string): boolean => matchKey(a, language) === matchKey(b, language)
  const matches = candidates.flatMap((unit): Match[] => {
    if (matchKey(unit.source, language) === key) {
      const context = hasContext && same(unit.before, query.before) && same(unit.after, query.after)
      return [context ? { kind: 'context', score: 101, unit } : { kind: 'exact', score: 100, unit }]
    }
    const score = scoreTokens(tokens, tokensOf(unit.source, language), threshold)
    return score >= threshold ? [{ kind: 'fuzzy', score, unit }] : []
  })
  matches.sort((a, b) => b.score - a.score || (a.unit.at < b.unit.at ? 1 : a.unit.at > b.unit.at ? -1 : 0))
  return unlike(matches, language).slice(0, limit)
}

function unlike(matches: readonly Match[], language: Language): Match[] {
  const seen = new Set<string>()
  return matches.filter(({ unit }) => {
    const pair = `${matchKey(unit.source, language)}\n${unit.target}`
    if (seen.has(pair)) return false
    seen.add(pair)
    return true
  })
}
