import { isHan, type Language } from '../locale.ts'
import { matchKey, tokensOf } from './tokens.ts'

// Words so common that sharing them says nothing.
const common = new Set(
  'the a an of to in and that for is on with as at by be it its this from or not are have has was were will which but they their he his'.split(
    ' ',
  ),
)

/**
 * The keys under which a text is filed to find candidates for a fuzzy match: overlapping pairs of characters
 * in Chinese (single ones for a text of up to two), stems in English. Texts that share many are worth scoring.
 * No key comes twice.
 */
export function bigrams(text: string, language: Language): string[] {
  return isHan(language) ? pairsOf(text, language) : stemsOf(text, language)
}

function pairsOf(text: string, language: Language): string[] {
  const keys = new Set<string>()
  for (const run of matchKey(text, language).split(/[^\p{L}\p{N}]+/u)) {
    const characters = [...run]
    for (let at = 0; at + 1 < characters.length; at++) keys.add(`${characters[at]}${characters[at + 1]}`)
    if (characters.length <= 2) for (const character of characters) keys.add(character)
  }
  return [...keys]
}

function stemsOf(text: string, language: Language): string[] {
  const stems = new Set(
    tokensOf(text, language)
      .filter(({ kind }) => kind !== 'mark')
      .map((token) => token.stem),
  )
  const telling = [...stems].filter((stem) => !common.has(stem))
  return telling.length >= 3 ? telling : [...stems]
}
