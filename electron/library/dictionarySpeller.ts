import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Speller } from '../../shared/checks/spec.ts'
import { type Dictionary, loadDictionary, makeSpeller } from '../../shared/checks/spelling/speller.ts'
import { wordsOf } from './dictionary.ts'
import type { Library } from './library.ts'

const packages = { us: 'dictionary-en', uk: 'dictionary-en-gb' } as const

const loaded = new Map<'us' | 'uk', Dictionary>()
const spellers = new WeakMap<readonly { readonly word: string }[], Map<'us' | 'uk', Speller>>()
const noWords: readonly { readonly word: string }[] = []

/**
 * The speller of an English with a library's own words, or with none. It loads its dictionary (200 ms) when it is
 * first asked for a word, so that who checks no English never waits for it.
 */
export function spellerFor(library: Library | null, english: 'us' | 'uk'): Speller {
  const words = library === null ? noWords : wordsOf(library)
  const byEnglish = spellers.get(words) ?? new Map<'us' | 'uk', Speller>()
  spellers.set(words, byEnglish)
  const known = byEnglish.get(english)
  if (known !== undefined) return known
  let made: Speller | null = null
  const speller = (): Speller => {
    made ??= makeSpeller(
      dictionaryOf(english),
      words.map(({ word }) => word),
    )
    return made
  }
  const lazy: Speller = {
    isKnown: (word) => speller().isKnown(word),
    suggest: (word) => speller().suggest(word),
  }
  byEnglish.set(english, lazy)
  return lazy
}

function dictionaryOf(english: 'us' | 'uk'): Dictionary {
  const known = loaded.get(english)
  if (known !== undefined) return known
  const folder = dirname(createRequire(import.meta.url).resolve(packages[english]))
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const made = loadDictionary({ aff: read('index.aff'), dic: read('index.dic') }, english)
  loaded.set(english, made)
  return made
}
