import { markStem, numberStem } from '../../../shared/matching/prepare.ts'
import type { IndexedText } from './tokenize.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * What sides are filed under: a word by its stem, a number by itself, a Han character by itself, and two
 * tokens that follow one another as a pair, all numbers alike (2019年 finds 2021年). Pairs are far rarer than words, so
 * that few sides have to be looked at. Terms are signed 32-bit codes that depend on
 * nothing but the tokens; pairs may coincide with others in rare cases, so what is found by one is looked at again.
 */
export function termsOf(vocabulary: Vocabulary, text: IndexedText, visit: (term: number) => void): void {
  eachTerm(vocabulary, text.keyed, visit)
  if (text.plain !== null) eachTerm(vocabulary, text.plain, visit)
}

/** The terms of tokens in order; one may come several times. */
function eachTerm(vocabulary: Vocabulary, ids: readonly number[], visit: (term: number) => void): void {
  let before = markStem
  for (const id of ids) {
    const stem = vocabulary.stems[id] ?? 0
    if (stem !== markStem) {
      visit(termOf(vocabulary, id))
      if (before !== markStem) visit(pairTerm(before, stem))
    }
    before = stem
  }
}

/** The term of one token. */
export function termOf(vocabulary: Vocabulary, id: number): number {
  const stem = vocabulary.stems[id] ?? 0
  return (stem === numberStem ? (vocabulary.forms[id] ?? 0) : stem) | 0
}

/** The term of two tokens that follow one another, by their stems. */
export function pairTerm(first: number, second: number): number {
  let mixed = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) + second
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
  return ((mixed ^ (mixed >>> 16)) & 0x3fffffff) | 0x40000000
}
