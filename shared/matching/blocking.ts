import { isHan, type Language } from '../locale.ts'
import { matchKey, tokensOf } from './tokens.ts'

/** Words so common that sharing them says nothing. */
export const common: ReadonlySet<string> = new Set(
  'the a an of to in and that for is on with as at by be it its this from or not are have has was were will which but they their he his'.split(
    ' ',
  ),
)

const astral = /[\u{10000}-\u{10FFFF}]/u

/**
 * The keys under which a text is filed to find candidates for a fuzzy match: overlapping pairs of characters
 * in Chinese (single ones for a text of up to two; each number counts as `0`, so that `2019年` finds `2021年`),
 * stems in English. Texts that share many are worth scoring.
 * No key comes twice.
 */
export function bigrams(text: string, language: Language): string[] {
  return isHan(language) ? pairsOf(text, language) : stemsOf(text, language)
}

function pairsOf(text: string, language: Language): string[] {
  const keys = new Set<string>()
  for (const run of matchKey(text, language)
    .replace(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu, '0')
    .split(/[^\p{L}\p{N}]+/u)) {
    const size = run.length
    if (astral.test(run)) for (const key of pairsOfPoints([...run])) keys.add(key)
    else for (let at = 0; at + 1 < size; at++) keys.add(run.slice(at, at + 2))
    if (size <= 2) for (const character of run) keys.add(character)
  }
  return [...keys]
}

const pairsOfPoints = (points: readonly string[]): string[] =>
  points.slice(1).map((point, at) => `${points[at]}${point}`)

function stemsOf(text: string, language: Language): string[] {
  const stems = new Set(
    tokensOf(text, language)
      .filter(({ kind }) => kind !== 'mark')
      .map((token) => token.stem),
  )
  const telling = [...stems].filter((stem) => !common.has(stem))
  return telling.length >= 3 ? telling : [...stems]
}
