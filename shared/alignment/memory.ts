import { bagsOf } from './lexical/bag.ts'
import { priorTables } from './lexical/prior.ts'
import { learn, type Pair } from './lexical/table.ts'
import { chineseTokens, englishTokens } from './lexical/tokens.ts'
import type { Lexicon, Renderings } from './lexicon.ts'

/** Two sentences that say the same, such as a unit of the memory. */
export interface TranslatedPair {
  readonly english: string
  readonly chinese: string
}

const rounds = 3
/** What is rarer is chance. */
const leastShare = 0.01
/** What the dictionary's words that the memory never used keep of their share. */
const unusedKeep = 0.5

/**
 * A lexicon that also knows what a memory has taught: the dictionary's words as prior, and what the pairs make
 * likely (names above all). Takes about a second for 2,000 pairs, in proportion: of a large memory, give it the newest.
 */
export function withMemory(lexicon: Lexicon, pairs: readonly TranslatedPair[]): Lexicon {
  const english = bagsOf(pairs.map((pair) => englishTokens(pair.english)))
  const chinese = bagsOf(pairs.map((pair) => chineseTokens(pair.chinese, lexicon)))
  const prior = priorTables(english, chinese, lexicon).toEnglish
  const sides = pairs.flatMap((_, at): Pair[] => {
    const [from, to] = [chinese.sentences[at], english.sentences[at]]
    return from && to ? [{ from: [from], to: [to], sure: 1 }] : []
  })
  let table = prior
  for (let round = 0; round < rounds; round++) table = learn(table, prior, sides, english.frequency)

  const learned = new Map<string, Renderings>()
  for (const [id, form] of chinese.keys.entries()) {
    const shares = new Map<string, number>()
    table.words[id]?.forEach((word, at) => {
      const share = table.shares[id]?.[at] ?? 0
      const key = english.keys[word]
      if (share >= leastShare && key !== undefined && key !== form) shares.set(key, share)
    })
    for (const [word, share] of lexicon.renderings(form)) {
      if (!english.ids.has(word)) shares.set(word, share * unusedKeep)
    }
    learned.set(form, [...shares])
  }
  return { ...lexicon, renderings: (form) => learned.get(form) ?? lexicon.renderings(form) }
}
