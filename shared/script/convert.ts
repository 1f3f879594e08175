import type { Trie } from 'opencc-js/core'
import type { Han } from '../locale.ts'
import { readingsOf } from './ambiguous.ts'
import { type Dictionary, dictionaryFor, type Region, type Spelling } from './dictionary.ts'
import { quotesFor } from './quotes.ts'

/** A character that could have become another one: UTF-16 offsets in the text that was converted. */
export interface Spot {
  readonly from: number
  readonly to: number
  readonly source: string
  readonly chosen: string
  readonly alternatives: readonly string[]
}

/** A converted text and the places in it that a person should look at. */
export interface Conversion {
  readonly text: string
  readonly spots: readonly Spot[]
}

/** Into which script and for whom; `spellings` are the library's own, tried before the dictionary. */
export interface ConversionOptions {
  readonly to: Han
  readonly region: Region
  readonly spellings?: readonly Spelling[]
}

type Phrase = { readonly end: number; readonly value: string }

const longestPhrase = 6

/**
 * Converts Chinese text between the scripts, line by line: OpenCC's s2tw, s2hk, tw2s and hk2s (longest phrase
 * first, then the characters, then the region's variants), the house's variants and the quotation marks.
 * Every character becomes one character. Source: opencc-js 1.4.2, whose tables are used one by one here
 * because its converters do not tell which phrase decided.
 */
export function convert(text: string, { to, region, spellings }: ConversionOptions): Conversion {
  const dictionary = dictionaryFor(to, region, spellings)
  const spots: Spot[] = []
  let converted = ''
  let offset = 0
  for (const line of text.split(/(?<=\n)/u)) {
    const made = convertLine(line, dictionary, to, offset)
    converted += quotesFor(made.text, to)
    spots.push(...made.spots)
    offset += line.length
  }
  return { text: converted, spots }
}

function convertLine(line: string, dictionary: Dictionary, to: Han, offset: number): Conversion {
  const { before, words, characters, after } = dictionary
  const source = before ? before.convert(line) : line
  const last = (text: string): string => (after ? after.convert(text) : text)
  const spots: Spot[] = []
  let converted = ''
  let loose = ''
  for (let at = 0; at < source.length; ) {
    const phrase = phraseAt(dictionary, source, at)
    const end = phrase ? phrase.end : at + width(source, at)
    const made = phrase ? phrase.value : characters.convert(source.slice(at, end))
    const places = doubtfulPlaces(source, at, end, phrase !== null, words, to)
    for (const place of places) {
      const chosen = last([...made][[...source.slice(at, place)].length] ?? '')
      const character = String.fromCodePoint(source.codePointAt(place) ?? 0)
      const alternatives = choices(character, chosen, to, last)
      if (alternatives.length > 0) {
        const from = offset + place
        spots.push({ from, to: from + character.length, source: character, chosen, alternatives })
      }
    }
    if (phrase) {
      converted += last(loose) + last(made)
      loose = ''
    } else loose += made
    at = end
  }
  return { text: converted + last(loose), spots }
}

/** The longest phrase at a place that cuts no firm word in two: not 被发|明者, since 发明 begins inside it. */
function phraseAt({ words, firm }: Dictionary, text: string, at: number): Phrase | null {
  const phrase = words.matchPrefix(text, at)
  if (!phrase || !firm || firm.matchPrefix(text, at)?.end === phrase.end) return phrase
  for (let inside = at + 1; inside < phrase.end; inside++) {
    const other = firm.matchPrefix(text, inside)
    if (other && other.end > phrase.end) {
      const shorter = words.matchPrefix(text.slice(at, inside), 0)
      return shorter && { end: at + shorter.end, value: shorter.value }
    }
  }
  return phrase
}

/**
 * The places of a piece whose character has several readings and is not settled: no phrase decided, or a
 * phrase that overlaps this one reads it otherwise.
 */
function doubtfulPlaces(
  text: string,
  from: number,
  end: number,
  isPhrase: boolean,
  words: Trie,
  to: Han,
): number[] {
  const places: number[] = []
  for (let at = from; at < end; at += width(text, at)) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    if (!readingsOf(character, to)) continue
    if (!isPhrase || disputed(text, from, at, words)) places.push(at)
  }
  return places
}

/** Whether a phrase that begins elsewhere covers the character and reads it in another way. */
function disputed(text: string, from: number, at: number, words: Trie): boolean {
  const decided = readingAt(words, text, from, at)
  for (let start = Math.max(0, at - longestPhrase); start <= at; start++) {
    const other = start === from ? undefined : readingAt(words, text, start, at)
    if (other !== undefined && other !== decided) return true
  }
  return false
}

function readingAt(words: Trie, text: string, start: number, at: number): string | undefined {
  const found = words.matchPrefix(text, start)
  return found && found.end > at ? [...found.value][[...text.slice(start, at)].length] : undefined
}

function choices(character: string, chosen: string, to: Han, last: (text: string) => string): string[] {
  const readings = (readingsOf(character, to) ?? []).map(last)
  return [...new Set(readings)].filter((reading) => reading !== chosen)
}

const width = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
