import { isHan, type Language } from '../../locale.ts'
import { foldHan } from '../../script/fold.ts'
import type { TranslationUnit } from '../match.ts'
import { breaks, isTelling, type Placed, placedTokens, plausible, wordBorders } from './words.ts'

const mostLooked = 12
const longestPart = 24

/** A stretch of a unit's target. */
export interface Part {
  readonly text: string
  readonly unit: TranslationUnit
}

/** A target ready to be searched. */
export interface Target {
  readonly unit: TranslationUnit
  readonly folded: string
}

/** Makes a unit's target ready to be searched. */
export function targetOf(unit: TranslationUnit): Target {
  return { unit, folded: foldHan(unit.target) }
}

/**
 * What a stretch of `size` tokens was most likely translated as: the stretch of the targets that stands in most of the
 * units which have it and in few of the others (L. R. Dice's coefficient, 1945), of equals the longest that is
 * not too long; cut at the borders of words. null where fewer than two different targets agree on one, or where
 * another stretch elsewhere in the target fits as well.
 */
export function likelyTranslation(
  size: number,
  from: Language,
  having: readonly Target[],
  others: readonly Target[],
): Part | null {
  const distinct = [...new Map(having.map((target) => [target.folded, target])).values()]
  const [first] = distinct
  if (first === undefined || distinct.length < 2) return null
  const [least, most] = plausible(size, from, first.unit.targetLanguage)
  const likely: Likely[] = []
  for (const [key, { count, part, tokens, at }] of partsOf(distinct.slice(0, mostLooked), most)) {
    if (tokens < least || count < 2) continue
    const inHaving = distinct.length > mostLooked ? holding(distinct, key) : count
    const dice = (2 * inHaving) / (distinct.length + inHaving + holding(others, key))
    if (dice >= sureOf(distinct.length) - margin) likely.push({ key, part, tokens, at, dice })
  }
  const top = Math.max(0, ...likely.map(({ dice }) => dice))
  if (top < sureOf(distinct.length)) return null
  const near = likely.filter(({ dice }) => dice >= top - margin)
  const [best] = near.toSorted((a, b) => b.tokens - a.tokens || b.dice - a.dice)
  return best === undefined || near.some((other) => isApart(best, other)) ? null : best.part
}

interface Likely {
  readonly key: string
  readonly part: Part
  readonly tokens: number
  readonly at: number
  readonly dice: number
}

const margin = 0.04

/** Two targets may agree by chance, ten hardly. */
const sureOf = (count: number): number => (count < 3 ? 1 : count < 5 ? 0.8 : 0.66)

function isApart(a: Likely, b: Likely): boolean {
  if (a.key.includes(b.key) || b.key.includes(a.key)) return false
  if (a.part.unit !== b.part.unit) return true
  return a.at + a.key.length <= b.at || b.at + b.key.length <= a.at
}

const holding = (targets: readonly Target[], key: string): number =>
  targets.reduce((sum, { folded }) => sum + (folded.includes(key) ? 1 : 0), 0)

type Counted = { count: number; readonly part: Part; readonly tokens: number; readonly at: number }

/** The stretches of targets by their folded text, each counted once a target. */
function partsOf(targets: readonly Target[], most: number): Map<string, Counted> {
  const parts = new Map<string, Counted>()
  for (const { unit, folded } of targets) {
    const tokens = placedTokens(unit.target)
    const borders = isHan(unit.targetLanguage) ? wordBorders(unit.target, unit.targetLanguage) : null
    const seen = new Set<string>()
    for (let first = 0; first < tokens.length; first++) {
      for (const { from, to, count } of runsFrom(tokens, first, Math.min(most, longestPart), borders)) {
        const key = folded.slice(from, to)
        if (seen.has(key)) continue
        seen.add(key)
        const known = parts.get(key)
        if (known) known.count++
        else
          parts.set(key, {
            count: 1,
            part: { text: unit.target.slice(from, to), unit },
            tokens: count,
            at: from,
          })
      }
    }
  }
  return parts
}

function* runsFrom(
  tokens: readonly Placed[],
  first: number,
  most: number,
  borders: ReadonlySet<number> | null,
): Generator<{ from: number; to: number; count: number }> {
  const start = tokens[first]
  if (start === undefined || !isTelling(start) || (borders && !borders.has(start.from))) return
  for (let last = first; last < tokens.length && last - first < most; last++) {
    const token = tokens[last]
    if (token === undefined || breaks(token)) return
    if (isTelling(token) && (borders === null || borders.has(token.to))) {
      yield { from: start.from, to: token.to, count: last - first + 1 }
    }
  }
}
