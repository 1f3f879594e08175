import { isHan, type Language } from '../locale.ts'
import { foldHan } from '../script/fold.ts'
import type { Match, TranslationUnit } from './match.ts'
import { otherScript, penaltyOf } from './penalties.ts'
import { prepare } from './prepare.ts'
import { scorerOf } from './score.ts'
import { matchKey } from './tokens.ts'

/** A text to look up with the source texts of its neighbours, '' where there is none. */
export interface Query {
  readonly text: string
  readonly language: Language
  readonly before: string
  readonly after: string
}

/**
 * How alike a unit must be at least, in per cent, how many matches are wanted, and the language to translate
 * into: a target in the other script of Chinese costs a point and comes after one in the right script.
 */
export interface RankOptions {
  readonly threshold?: number
  readonly limit?: number
  readonly target?: Language
}

/**
 * The matches among candidate units, best first: same text with the same neighbours (101), same text (100),
 * alike; each less its penalty; of equals the better kind, the right script, the newer, the more used one. All
 * different targets of a text are kept; of units with equal source and target the best one stands for all and
 * counts all their uses. Context wants both neighbours to be the same: one that is missing on both sides is (a
 * title has none before it), but where both are missing nothing is known of the context, and the match is exact.
 */
export function rank(
  query: Query,
  candidates: readonly TranslationUnit[],
  { threshold = 60, limit = 9, target }: RankOptions = {},
): Match[] {
  const { language } = query
  const prepared = prepare(query.text, language)
  const scoreOf = scorerOf(prepared)
  const before = matchKey(query.before, language)
  const after = matchKey(query.after, language)
  const isContext = (unit: TranslationUnit): boolean =>
    (before !== '' || after !== '') &&
    matchKey(unit.before, language) === before &&
    matchKey(unit.after, language) === after
  const matches = candidates.flatMap((unit): Ranked[] => {
    const candidate = prepare(unit.source, language)
    const score = scoreOf(candidate, threshold)
    if (score < threshold && score < 100) return []
    const penalty = penaltyOf(unit.origin) + (isOtherScript(unit, target) ? otherScript : 0)
    const offer = { unit, penalty, repaired: null, converted: null }
    const match: Match =
      score < 100
        ? { ...offer, kind: 'fuzzy', score }
        : isContext(unit)
          ? { ...offer, kind: 'context', score: 101 }
          : { ...offer, kind: 'exact', score: 100 }
    return [{ match, key: candidate.key }]
  })
  matches.sort((a, b) => order(a.match, b.match, target))
  return unlike(matches).slice(0, limit)
}

type Ranked = { readonly match: Match; readonly key: string }

function order(a: Match, b: Match, target: Language | undefined): number {
  return (
    b.score - b.penalty - (a.score - a.penalty) ||
    b.score - a.score ||
    Number(isOtherScript(a.unit, target)) - Number(isOtherScript(b.unit, target)) ||
    (a.unit.at < b.unit.at ? 1 : a.unit.at > b.unit.at ? -1 : 0) ||
    b.unit.uses - a.unit.uses
  )
}

function isOtherScript({ targetLanguage }: TranslationUnit, wanted: Language | undefined): boolean {
  return wanted !== undefined && isHan(wanted) && targetLanguage !== wanted
}

/** Of matches with equal source and target the first, with the uses of all; a target in both scripts is equal. */
function unlike(matches: readonly Ranked[]): Match[] {
  const groups: { readonly match: Match; uses: number }[] = []
  const sameText = new Map<string, number>()
  const sameHan = new Map<string, number>()
  for (const { match, key } of matches) {
    const { target, targetLanguage, uses } = match.unit
    const text = `${key}\n${target}`
    const han = `${key}\n${foldHan(target)}`
    const alike = sameHan.get(han)
    const inOtherScript = alike !== undefined && groups[alike]?.match.unit.targetLanguage !== targetLanguage
    const group = groups[sameText.get(text) ?? (inOtherScript ? alike : -1)]
    if (group) group.uses += uses
    else {
      sameText.set(text, groups.length)
      if (alike === undefined) sameHan.set(han, groups.length)
      groups.push({ match, uses })
    }
  }
  return groups.map(({ match, uses }) => ({ ...match, unit: { ...match.unit, uses } }))
}
