import type { Language } from '../locale.ts'
import { eachToken } from './scan.ts'
import { isNumeral, matchKey, stemOf, type Token } from './tokens.ts'

/** In quarters: what a word, a Han character or a number weighs, and what a punctuation mark does. */
export const wordWeight = 4
export const markWeight = 1

/** The stem that all numbers share, and the one that all marks share; Han characters lie below, words above. */
export const numberStem = 0x40000000
export const markStem = 0x20000000
const wordBit = 0x80000000

/** How many tokens of a text count. */
const longest = 1000

/**
 * A text's tokens as numbers, ready to be compared: equal tokens have equal `forms`, inflected forms of a word
 * and all numbers equal `stems`. `weight` is their sum in quarters. They do not depend on the process and may
 * be kept in a file as long as `matchKey` and `stem` stay as they are.
 */
export interface Codes {
  readonly forms: Uint32Array
  readonly stems: Uint32Array
  readonly weight: number
}

/** A text made ready to be scored against many others. */
export interface Prepared extends Codes {
  readonly key: string
}

const forms = new Uint32Array(longest)
const stems = new Uint32Array(longest)

// Bounded like the stems that it hashes.
const codes = new Map<string, number>()
const mostCodes = 50_000

/** Makes a text ready to be scored. */
export function prepare(text: string, language: Language): Prepared {
  const key = matchKey(text, language)
  return { key, ...codesOfKey(key) }
}

/** The codes of a text by its key, for whoever has this already. */
export function codesOfKey(key: string): Codes {
  let count = 0
  let weight = 0
  eachToken(key, (from, to, kind) => {
    if (count === longest) return
    if (kind === 'han') {
      const code = key.codePointAt(from) ?? 0
      forms[count] = code
      stems[count] = code
    } else if (kind === 'mark') {
      forms[count] = (markStem | (key.codePointAt(from) ?? 0)) >>> 0
      stems[count] = markStem
    } else if (kind === 'number') {
      forms[count] = numberForm(key, from, to)
      stems[count] = numberStem
    } else {
      forms[count] = (hash(key, from, to) | wordBit) >>> 0
      stems[count] = stemCode(key.slice(from, to))
    }
    weight += kind === 'mark' ? markWeight : wordWeight
    count++
  })
  return { forms: forms.slice(0, count), stems: stems.slice(0, count), weight }
}

/** The codes of tokens that were made before. */
export function codesOf(tokens: readonly Token[]): Codes {
  const counted = tokens.slice(0, longest)
  return {
    forms: Uint32Array.from(counted, formOf),
    stems: Uint32Array.from(counted, stemCodeOf),
    weight: counted.reduce((sum, { kind }) => sum + (kind === 'mark' ? markWeight : wordWeight), 0),
  }
}

// A token's key is one token again.
const formOf = ({ key }: Token): number => codesOfKey(key).forms[0] ?? 0

function stemCodeOf({ kind, key }: Token): number {
  if (kind === 'number') return numberStem
  return kind === 'mark' ? markStem : (codesOfKey(key).stems[0] ?? 0)
}

function stemCode(word: string): number {
  const found = codes.get(word)
  if (found !== undefined) return found
  const base = stemOf(word)
  const code = isNumeral(word) ? numberStem : (hash(base, 0, base.length) | wordBit) >>> 0
  if (codes.size >= mostCodes) codes.clear()
  codes.set(word, code)
  return code
}

const numberForm = (key: string, from: number, to: number): number =>
  (numberStem | (hash(key, from, to) & 0x3fffffff)) >>> 0

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units. */
function hash(text: string, from: number, to: number): number {
  let value = 0x811c9dc5
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value ^ (value >>> 15)
}
