import { isHan, type Language } from '../locale.ts'
import { figuresIn } from './figures.ts'

/** How a sentence ends, as far as both languages show it. */
type Ending = 'question' | 'exclamation' | 'colon' | 'plain'

/** What the aligner knows of a unit of text: a sentence, or a paragraph in the first pass. */
export interface Features {
  /** In letters of its own script; a Latin letter inside Chinese counts less. */
  readonly length: number
  readonly ending: Ending
  readonly quotes: number
  readonly kind: string
  /** Whether a paragraph begins here. */
  readonly opens: boolean
  /** What the other language writes the same way: values of figures, Latin words. */
  readonly tokens: readonly string[]
  /** For two Chinese sides: overlapping pairs of characters, folded. */
  readonly pairs: readonly string[]
}

const marks: readonly (readonly [RegExp, Ending])[] = [
  [/[?？][”"’'」』）)\]\s]*$/, 'question'],
  [/[!！][”"’'」』）)\]\s]*$/, 'exclamation'],
  [/[:：]\s*$/, 'colon'],
]

/** Reads the features of a text; `fold` gives it as it is compared with another one in the same script. */
export function featuresOf(
  text: string,
  language: Language,
  place: { readonly kind: string; readonly opens: boolean },
  fold: ((text: string) => string) | null,
): Features {
  return {
    length: lengthOf(text, language),
    ending: marks.find(([mark]) => mark.test(text))?.[1] ?? 'plain',
    quotes: (text.match(/[“”"「」『』«»]/g) ?? []).length,
    tokens: fold ? [] : tokensOf(text),
    pairs: fold ? pairsOf(fold(text)) : [],
    ...place,
  }
}

function lengthOf(text: string, language: Language): number {
  const letters = (text.match(/[\p{L}\p{N}]/gu) ?? []).length
  if (!isHan(language)) return letters
  const han = (text.match(/\p{Script=Han}/gu) ?? []).length
  return han + (letters - han) * 0.4
}

function tokensOf(text: string): string[] {
  const figures = figuresIn(text).map((value) => `#${value}`)
  const words = (text.match(/[A-Za-z][A-Za-z]+/g) ?? []).map((word) => word.toLowerCase())
  return [...figures, ...words]
}

function pairsOf(text: string): string[] {
  const letters = [...text.toLowerCase().matchAll(/[\p{L}\p{N}]/gu)].map(([letter]) => letter)
  return letters.length === 1 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
}
