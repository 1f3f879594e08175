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
import { wordDefaults } from './ambiguous.ts'
import { houseCharacters, houseWords } from './houseWords.ts'

/** Where the readers of the Traditional edition are: it decides between variants of a character. */
export type Region = 'tw' | 'hk'

/** A pair of spellings: what is found, and what is put for it. */
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
  /** By UTF-16 unit, 1 for each that is in a character which some word turns into another form than it has alone. */
  readonly varying: Uint8Array
  readonly after: Trie | null
}

const built = new Map<string, Dictionary>()

/** The dictionaries of a direction; built once (some 150 ms). */
export function dictionaryFor(to: Han, region: Region): Dictionary {
  const key = `${to} ${region}`
  const dictionary = built.get(key) ?? (to === 'zh-Hant' ? toTraditional(region) : toSimplified(region))
  built.set(key, dictionary)
  return dictionary
}

function toTraditional(region: Region): Dictionary {
  const variants = region === 'tw' ? [twVariantsPhrases, twVariants] : [hkVariantsPhrases, hkVariants]
  const lists = [wordDefaults(), houseWords(), stPhrases, stRegional]
  const characters = trie([houseCharacters, stCharacters])
  return {
    before: trie([compatibility]),
    words: trie(lists),
    firm: trie([houseWords()]),
    characters,
    varying: varyingIn(lists, characters),
    after: trie(variants),
  }
}

function toSimplified(region: Region): Dictionary {
  const variants =
    region === 'tw' ? [twVariantsRevPhrases, twVariantsRev] : [hkVariantsRevPhrases, hkVariantsRev]
  const characters = trie([tsCharacters])
  return {
    before: trie(variants),
    words: trie([tsPhrases]),
    firm: null,
    characters,
    varying: varyingIn([tsPhrases], characters),
    after: null,
  }
}

function varyingIn(lists: readonly (string | readonly Spelling[])[], characters: Trie): Uint8Array {
  const varying = new Uint8Array(0x10000)
  const alone = new Map<string, string>()
  for (const list of lists) {
    const pairs = typeof list === 'string' ? list.split('|').map((entry) => entry.split(' ')) : list
    for (const [from = '', to = ''] of pairs) {
      const made = [...to]
      let at = 0
      for (const character of from) {
        const form = alone.get(character) ?? characters.convert(character)
        alone.set(character, form)
        if (made[at++] === form) continue
        for (let unit = 0; unit < character.length; unit++) varying[character.charCodeAt(unit)] = 1
      }
    }
  }
  return varying
}

/** Earlier dictionaries win. */
function trie(dictionaries: readonly (string | readonly Spelling[])[]): Trie {
  const made = new Trie()
  for (const dictionary of [...dictionaries].reverse()) if (dictionary.length > 0) made.loadDict(dictionary)
  return made
}
