import { stem } from '../language/inflection.ts'
import type { Word } from './englishWords.ts'
import type { Term } from './entry.ts'

/** A word of a text as the recogniser reads it: alone, or as one with the word behind its hyphen. */
export type Reading = Pick<Word, 'text' | 'from' | 'to'>

/** How a word of a term has to be written: in any form and case, as a name, or in these very letters. */
export interface WordRule {
  readonly text: string
  readonly lower: string
  readonly written: 'any' | 'name' | 'exact'
}

/** The rules for a term's words: what the term says of its case, else what its capitals tell. */
export function wordRules(words: readonly Word[], { exactCase }: Term): readonly WordRule[] {
  const heading = exactCase === undefined && isHeading(words)
  return words.map(({ text }, at) => {
    const isName = /^\p{Lu}/u.test(text) && !(heading && at === 0)
    const isShort = /^[\p{Lu}\p{N}]{2,}$/u.test(text)
    const byLetters = isName ? (isShort ? 'exact' : 'name') : 'any'
    const written = exactCase === undefined ? byLetters : exactCase ? 'exact' : 'any'
    return { text, lower: text.toLowerCase(), written }
  })
}

/** Whether a word of a text, whose stem is the rule's, is written as the rule wants. */
export function fitsWord({ text, lower, written }: WordRule, word: string): boolean {
  if (written === 'any') return lower === word.toLowerCase() || stem(text) === stem(word)
  if (written === 'exact') return isInflected(text, word)
  return /^\p{Lu}/u.test(word) && isInflected(lower, word.toLowerCase(), 'es')
}

/** Whether a term begins with a capital as a heading does, while the rest of it has none. */
function isHeading(words: readonly Word[]): boolean {
  return words.length > 1 && words.slice(1).every(({ text }) => !/\p{Lu}/u.test(text))
}

/** Whether a word is the other with nothing, an s or a possessive behind it. */
function isInflected(head: string, word: string, more = ''): boolean {
  if (head === word) return true
  if (!word.startsWith(head)) return false
  const tail = word.slice(head.length).replaceAll('’', "'")
  return tail === 's' || tail === "'s" || tail === "'" || (more !== '' && tail === more)
}
