import nspell from 'nspell'
import type { Speller } from '../spec.ts'
import { fieldWords } from './fieldWords.ts'

/** The two files of a Hunspell dictionary, as text. */
export interface DictionaryFiles {
  readonly aff: string
  readonly dic: string
}

/** A loaded dictionary; loading takes some 200 ms, so load it once. */
export interface Dictionary {
  readonly english: 'us' | 'uk'
  isKnown(word: string): boolean
  suggest(word: string): readonly string[]
}

/** As many suggestions as a menu shows. */
const mostSuggestions = 7
/** Of longer words nobody wants to hear what was likely meant, and finding out takes long. */
const longestSuggested = 40

/** Loads a dictionary of one English from its files. */
export function loadDictionary({ aff, dic }: DictionaryFiles, english: 'us' | 'uk'): Dictionary {
  const spelling = nspell(aff, dic)
  return {
    english,
    isKnown: (word) => spelling.correct(word),
    suggest: (word) => (word.length > longestSuggested ? [] : spelling.suggest(word)),
  }
}

/**
 * A dictionary with the words that a library added and those of the journal's field. A word in small letters is
 * known with a capital too, and in the plural; one with capitals (a name) only so, or all in capitals.
 */
export function makeSpeller(dictionary: Dictionary, added: readonly string[] = []): Speller {
  const own = new Set(added.map((word) => word.normalize('NFC').replaceAll('’', "'")))
  const capitals = new Set([...own].map((word) => word.toUpperCase()))
  const isOwn = (word: string): boolean =>
    own.has(word) ||
    own.has(word.toLowerCase()) ||
    (word.length > 1 && word === word.toUpperCase() && capitals.has(word))
  const isAdded = (word: string): boolean => {
    if (isOwn(word)) return true
    return word.endsWith('s') && word.length > 3 && (isOwn(word.slice(0, -1)) || isOwn(word.slice(0, -2)))
  }
  return {
    isKnown: (word) => isAdded(word) || isFieldWord(word, dictionary.english) || dictionary.isKnown(word),
    suggest(word) {
      const found = [...dictionary.suggest(word)]
      const near = [...own].filter((each) => isNear(each, word))
      return [...new Set([...near, ...found])].slice(0, mostSuggestions)
    },
  }
}

const field = new Set(fieldWords)

function isFieldWord(word: string, english: 'us' | 'uk'): boolean {
  const lower = word.toLowerCase()
  const american = english === 'uk' ? lower.replace(/is(?=(?:e|ed|es|er|ing|ation|ations)$)/u, 'iz') : lower
  if (american !== lower && field.has(american)) return true
  // Of words in -ize British dictionaries know the other spelling.
  if (english === 'uk' && /iz(?:e|ed|es|er|ing|ations?)$/u.test(lower)) return false
  return field.has(lower) || (lower.endsWith('s') && field.has(lower.slice(0, -1)))
}

/** Whether two words differ by one letter, or by two that are exchanged. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let from = 0
  while (from < a.length && a.charAt(from) === b.charAt(from)) from++
  let end = 0
  const shorter = Math.min(a.length, b.length)
  while (end < shorter - from && a.charAt(a.length - 1 - end) === b.charAt(b.length - 1 - end)) end++
  const [left, right] = [a.slice(from, a.length - end), b.slice(from, b.length - end)]
  return left.length <= 1 && right.length <= 1
    ? true
    : left.length === 2 && right.length === 2 && left === right.charAt(1) + right.charAt(0)
}
