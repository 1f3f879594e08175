import { replaceAddresses } from '../../language/addresses.ts'
import { ContentCache } from '../contentCache.ts'
import type { MarkSpan } from '../spec.ts'

/** An English word as spelling sees it: a part of a hyphenated one by itself, without a possessive's ending. */
export interface SpelledWord {
  readonly from: number
  readonly to: number
  readonly text: string
  /** The hyphenated word that it is a part of; the word itself where it is none. */
  readonly whole: string
  /** The text of the parts before and after it in the hyphenated word. */
  readonly beside: readonly string[]
  /** Whether it stands in emphasis, as foreign words and titles do, or alone within quotation marks. */
  readonly isMarked: boolean
  /** Where it stands among the text's words. */
  readonly place: number
}

const hyphenated = /[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M}'’\-‐‑]*/gu
const parts = /[\p{Script=Latin}\p{M}]+(?:['’][\p{Script=Latin}\p{M}]+)*/gu
// Codes, handles, tags, paths, file names and initials: C919, @name, #tag, a/b, name.com, e.g.
const codeBefore = /[\p{Nd}@#/\\_]$|\p{L}\.$/u
const codeAfter = /^(?:[\p{Nd}@/\\_]|\.\p{L})/u

interface Known {
  readonly marks: readonly MarkSpan[]
  readonly words: readonly SpelledWord[]
}

// Several checks ask for the words of one text.
const known = new ContentCache<Known>(2000)

/** The words of an English text that are to be spelled: no addresses, codes, handles or abbreviations with stops. */
export function spelledWords(text: string, marks: readonly MarkSpan[]): readonly SpelledWord[] {
  const old = known.find(text)
  if (old?.marks === marks) return old.words
  const words = findWords(text, marks)
  known.keep(text, { marks, words })
  return words
}

function findWords(text: string, marks: readonly MarkSpan[]): SpelledWord[] {
  const masked = replaceAddresses(text, (address) => '_'.repeat(address.length))
  const words: SpelledWord[] = []
  let place = 0
  for (const { index, 0: whole } of masked.matchAll(hyphenated)) {
    const end = index + whole.length
    place++
    if (codeBefore.test(masked.slice(Math.max(0, index - 3), index))) continue
    if (codeAfter.test(masked.slice(end, end + 3))) continue
    const found = [...whole.matchAll(parts)]
    for (const [number, match] of found.entries()) {
      const from = index + match.index
      const bare = match[0].replace(/['’]s$/iu, '')
      const to = from + bare.length
      words.push({
        from,
        to,
        text: bare.replaceAll('’', "'"),
        whole,
        beside: [found[number - 1]?.[0], found[number + 1]?.[0]].filter((part) => part !== undefined),
        isMarked: isSetApart(text, from, from + match[0].length) || isEmphasised(marks, from, to),
        place,
      })
    }
  }
  return words
}

function isSetApart(text: string, from: number, to: number): boolean {
  return /[“‘"']/u.test(text.charAt(from - 1)) && /[”’"']/u.test(text.charAt(to))
}

function isEmphasised(marks: readonly MarkSpan[], from: number, to: number): boolean {
  return marks.some((mark) => mark.kind === 'emphasis' && mark.from <= from && mark.to >= to)
}
