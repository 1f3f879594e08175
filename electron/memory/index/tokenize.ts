import type { Language } from '../../../shared/locale.ts'
import { eachToken } from '../../../shared/matching/scan.ts'
import { matchKey } from '../../../shared/matching/tokens.ts'
import { foldText } from './foldText.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The tokens of a text as the index keeps them, by their numbers. */
export interface IndexedText {
  /** As `shared/matching` compares them. */
  readonly keyed: readonly number[]
  /** As they stand in the text, where folding numbers (35亿, 1,000) makes that another sequence; else null. */
  readonly plain: readonly number[] | null
}

/** Cuts a text into tokens and numbers them. */
export function indexedText(vocabulary: Vocabulary, text: string, language: Language): IndexedText {
  const keyed = numbered(vocabulary, matchKey(text, language))
  const plain = numbered(vocabulary, foldText(text))
  return { keyed, plain: equal(keyed, plain) ? null : plain }
}

function numbered(vocabulary: Vocabulary, key: string): number[] {
  const ids: number[] = []
  eachToken(key, (from, to) => {
    ids.push(vocabulary.intern(key, from, to))
  })
  return ids
}

function equal(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}
