import { stem } from '../language/inflection.ts'
import { isHan, type Language } from '../locale.ts'
import { foldText } from './fold.ts'
import { foldNumbers } from './numberForms.ts'
import { eachToken } from './scan.ts'

/** A unit of comparison in a text. `key` is what equal ones share, `stem` what inflected forms share. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  readonly key: string
  readonly stem: string
}

// Numbers in words; `one` is a pronoun too.
const numerals = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen'
  ).split(' '),
)

/**
 * A text without what must not tell two texts apart: script, width, case, the form of numbers, the shape of
 * quotes, dashes and stops, white space (in Chinese all of it) and inline atoms. Equal keys are an exact match.
 */
export function matchKey(text: string, language: Language): string {
  return foldText(foldNumbers(text, language), isHan(language))
}

/** The tokens of a text: words in English, Han characters in Chinese, numbers and marks in both. */
export function tokensOf(text: string, language: Language): Token[] {
  const key = matchKey(text, language)
  const tokens: Token[] = []
  eachToken(key, (from, to, kind) => {
    const part = key.slice(from, to)
    if (kind === 'word')
      tokens.push({ kind: isNumeral(part) ? 'number' : kind, key: part, stem: stemOf(part) })
    else tokens.push({ kind: kind === 'han' ? 'word' : kind, key: part, stem: part })
  })
  return tokens
}

// English has few words: what was stemmed once need not be again. Bounded, since names never end.
const stems = new Map<string, string>()
const mostStems = 50_000

/** The stem of a word of a key. */
export function stemOf(word: string): string {
  const found = stems.get(word)
  if (found !== undefined) return found
  const base = stem(word)
  if (stems.size >= mostStems) stems.clear()
  stems.set(word, base)
  return base
}

/** Whether a word of a key states a number. */
export function isNumeral(word: string): boolean {
  return word.length <= 9 && numerals.has(word)
}
