import type { Speller } from '../spec.ts'
import { oftenCapital } from './oftenCapital.ts'
import { slips } from './slips.ts'

/**
 * What is to be thought of a word: `known`; `name`, where it is none but looks like a name, foreign or coined
 * word; `case`, where it is one with a capital; `likely` misspelt, since a right word is one slip away; `unsure`.
 */
export type Verdict = 'known' | 'name' | 'case' | 'likely' | 'unsure'

// Beginnings and ends with which words are freely made. The firm ones make words even where a slip would as well
// (reinjected, reinfected); short ones do so only before long words.
const firmBeginnings =
  /^(?:(?:counter|electro|pseudo|hyper|inter|intra|micro|macro|multi|super|supra|trans|under|ultra|cyber|ethno|extra|quasi|socio|techno|agri|anti|euro|mega|mini|nano|narco|over|petro|poly|post|semi)(?=\p{Ll}{5})|(?:co|de|re|un|mis|non|out|pre|sub)(?=\p{Ll}{8}))/u
const beginnings =
  /^(?:para|proto|afro|sino|bio|eco|geo|mid|mis|neo|non|out|pan|pre|pro|sub|co|de|re|un)(?=\p{Ll}{4})/u
const endings =
  /(?<=\p{Ll}{3})(?:fold|free|friendly|goers?|going|less|like|maker|makers|making|ness|proof|ware|wear|wide|wise)$/u
// What comes before or after a hyphen and is no word by itself.
const affixes = new Set(
  (
    'afro agri anglo anti arch astro austro auto bi bio centi co counter cross crypto cyber de demi di eco electro en euro ex ' +
    'extra franco geo hydro hyper indo infra inter intra ism ish ist kilo macro mega meta micro mid mini mis mono ' +
    'multi nano narco neo non para petro photo poly post pre pro proto pseudo psycho quasi re russo semi sino socio ' +
    'sub super supra techno tele trans tri turco ultra un uni vice'
  ).split(' '),
)
const longest = 40
const shortestCapital = 9
const shortestOften = 6

const remembered = new WeakMap<Speller, Map<string, Verdict>>()
const mostRemembered = 20_000

/** Judges an English word, or a part of a hyphenated one, by itself; `isPart` tells which. */
export function verdict(word: string, isPart: boolean, speller: Speller): Verdict {
  const known = remembered.get(speller) ?? new Map<string, Verdict>()
  remembered.set(speller, known)
  const key = isPart ? `-${word}` : word
  const found = known.get(key)
  if (found !== undefined) return found
  if (known.size >= mostRemembered) known.clear()
  const made = judge(word, isPart, speller)
  known.set(key, made)
  return made
}

function judge(word: string, isPart: boolean, speller: Speller): Verdict {
  if (word.length < 3 || speller.isKnown(word)) return 'known'
  if (isPart && isKnownPart(word.toLowerCase(), speller)) return 'known'
  // A letter that English does not have, a capital inside, or more letters than words have: no word of English.
  if (/[^A-Za-z']/u.test(word) || /\p{Ll}\p{Lu}/u.test(word) || word.length > longest) return 'name'
  const [, base, ending] = /^(.+)'(d|ll|ve|re|s|t)$/u.exec(word) ?? []
  if (base !== undefined && ending !== undefined && speller.isKnown(base)) return 'known'
  if (word === word.toUpperCase()) return capital(word.toLowerCase(), speller)
  if (/^\p{Lu}/u.test(word)) return capital(word.toLowerCase(), speller)
  if (/\p{Lu}/u.test(word)) return 'name'
  return small(word, speller)
}

/**
 * A name, unless a slip away from a word that often has a capital, or, where it is long, from any word in small
 * letters: few names are.
 */
function capital(lower: string, speller: Speller): Verdict {
  if (isMade(lower, firmBeginnings, speller)) return 'known'
  for (const slip of slips(lower)) {
    if (!oftenCapital.has(slip)) continue
    if (isInflection(lower, slip)) return 'name'
    if (lower.length >= shortestOften || isExchanged(lower, slip)) return 'likely'
  }
  if (lower.length < shortestCapital) return 'name'
  return isNearKnown(lower, speller) ? 'likely' : 'name'
}

/** Parts take ends that words alone do not: 15-year-olds, left-handers, far-flung. */
function isKnownPart(lower: string, speller: Speller): boolean {
  if (lower.length < 4 || affixes.has(lower)) return true
  const stem = lower.replace(/(?<=\p{Ll}{3})(?:e?rs?|e?d|s|y|ing)$/u, '')
  return stem !== lower && (speller.isKnown(stem) || speller.isKnown(`${stem}e`))
}

function small(word: string, speller: Speller): Verdict {
  if (isMade(word, firmBeginnings, speller)) return 'known'
  if (oftenCapital.has(word) && speller.isKnown(capitalised(word))) return 'case'
  if (
    /(?:topia|fascis|marxis|nazif|oedip|spart|draconi|byzant|plato|quixot|gargantu|bohemi|hercul|orwelli|machiavelli)/u.test(
      word,
    ) &&
    speller.isKnown(capitalised(word))
  )
    return 'known'
  // Of others many may be written either way (utopian, platonic), and some are a slip that makes a name.
  if (speller.isKnown(capitalised(word))) return isNearKnown(word, speller) ? 'unsure' : 'known'
  if (isNearKnown(word, speller)) return 'likely'
  return isMade(word, beginnings, speller) ? 'known' : 'unsure'
}

function isNearKnown(word: string, speller: Speller): boolean {
  for (const slip of slips(word)) if (!isInflection(word, slip) && speller.isKnown(slip)) return true
  return false
}

/** Whether two words have the same letters: of short words another letter makes a name too soon. */
function isExchanged(word: string, other: string): boolean {
  return [...word].sort().join('') === [...other].sort().join('')
}

/** One more or less -s at the end makes another form, no misspelling. */
function isInflection(word: string, other: string): boolean {
  return word === `${other}s` || other === `${word}s`
}

/** Whether a word is made of a known one and a beginning or end that are freely added. */
function isMade(word: string, begins: RegExp, speller: Speller): boolean {
  const rest = word.replace(begins, '')
  const stem = word.replace(endings, '')
  return (
    (rest !== word && (speller.isKnown(rest) || stemKnown(rest, speller))) ||
    (stem !== word && speller.isKnown(stem))
  )
}

function stemKnown(word: string, speller: Speller): boolean {
  return word.length > 5 && word.endsWith('s') && speller.isKnown(word.slice(0, -1))
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
