import { isHan, type Language } from '../locale.ts'

// Letters and digits with what joins them inside a word: don't, state-of-the-art, 3.5, U.S, AT&T.
const word =
  /(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:[’'.,:&@/_-](?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)*/gu
const han = /\p{Script=Han}/gu

/** The size of a text in the unit that its language is counted in. */
export interface Measure {
  readonly unit: 'words' | 'characters'
  readonly count: number
}

/** How many words a text has that are not written in Han characters; a hyphenated word or a number is one. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}

/** How many Han characters a text has, without punctuation. */
export function countHan(text: string): number {
  return text.match(han)?.length ?? 0
}

/** English in words; Chinese in Han characters, each foreign word or number between them as one more. */
export function measure(text: string, language: Language): Measure {
  const words = countWords(text)
  return isHan(language)
    ? { unit: 'characters', count: countHan(text) + words }
    : { unit: 'words', count: words }
}
