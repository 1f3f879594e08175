import { Trie } from 'opencc-js/core'
import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import hkVariants from 'opencc-js/dict/HKVariants'
import hkVariantsPhrases from 'opencc-js/dict/HKVariantsPhrases'
import hkVariantsRev from 'opencc-js/dict/HKVariantsRev'
import hkVariantsRevPhrases from 'opencc-js/dict/HKVariantsRevPhrases'
import stCharacters from 'opencc-js/dict/STCharacters'
import stPhrases from 'opencc-js/dict/STPhrases'
import stRegional from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases'
import tsCharacters from 'opencc-js/dict/TSCharacters'
import tsPhrases from 'opencc-js/dict/TSPhrases'
import twVariants from 'opencc-js/dict/TWVariants'
import twVariantsPhrases from 'opencc-js/dict/TWVariantsPhrases'
import twVariantsRev from 'opencc-js/dict/TWVariantsRev'
import twVariantsRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases'
import type { Han } from '../locale.ts'
import { houseVariants, houseWords } from './houseWords.ts'

/** Where the readers of the Traditional edition are: it decides between variants of a character. */
export type Region = 'tw' | 'hk'

/** A pair of spellings that conversion shall hold to, before the dictionary. */
export type Spelling = readonly [from: string, to: string]

/**
 * The dictionaries of one direction. `words` finds the longest phrase, `characters` is for what is no phrase;
 * `before` and `after` turn one region's variants into OpenCC's own orthography and back.
 */
export interface Dictionary {
  readonly before: Trie | null
  readonly words: Trie
  /** Words that hold against a phrase that would cut them in two; null where there are none. */
  readonly firm: Trie | null
  readonly characters: Trie
  readonly after: Trie | null
}

const built = new Map<string, Dictionary>()

/** The dictionaries of a direction with a library's own spellings; the plain ones are built once (some 150 ms). */
export function dictionaryFor(to: Han, region: Region, spellings: readonly Spelling[] = []): Dictionary {
  const key = `${to} ${region}`
  const known = spellings.length === 0 ? built.get(key) : undefined
  if (known) return known
  const dictionary = to === 'zh-Hant' ? toTraditional(region, spellings) : toSimplified(region, spellings)
  if (spellings.length === 0) built.set(key, dictionary)
  return dictionary
}

function toTraditional(region: Region, spellings: readonly Spelling[]): Dictionary {
  const variants = region === 'tw' ? [twVariantsPhrases, twVariants] : [hkVariantsPhrases, hkVariants]
  return {
    before: trie([compatibility]),
    words: trie([spellings, houseWords(), stPhrases, stRegional]),
    firm: trie([spellings, houseWords()]),
    characters: trie([stCharacters]),
    after: trie([houseVariants[region], ...variants]),
  }
}

function toSimplified(region: Region, spellings: readonly Spelling[]): Dictionary {
  const variants =
    region === 'tw' ? [twVariantsRevPhrases, twVariantsRev] : [hkVariantsRevPhrases, hkVariantsRev]
  return {
    before: trie(variants),
    words: trie([spellings, tsPhrases]),
    firm: spellings.length > 0 ? trie([spellings]) : null,
    characters: trie([tsCharacters]),
    after: null,
  }
}

/** Earlier dictionaries win. */
function trie(dictionaries: readonly (string | readonly Spelling[])[]): Trie {
  const made = new Trie()
  for (const dictionary of [...dictionaries].reverse()) if (dictionary.length > 0) made.loadDict(dictionary)
  return made
}
