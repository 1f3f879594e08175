import { stem } from '../../language/inflection.ts'
import { remembering } from '../remembering.ts'

/** A word of an English text, for phrases to be found by. */
interface Word {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly lower: string
  readonly stem: string
}

/** Where words were found; `isExact` where they stand as the rule writes them, not in another form. */
export interface WordsFound {
  readonly from: number
  readonly to: number
  readonly isExact: boolean
}

const word = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
const between = /^[\s\u00A0]+$|^[-‐‑]$/u
const mostFound = 100

/** Whether a phrase is nothing but words, and can be found by them; else it is found letter by letter. */
function isPlain(phrase: string): boolean {
  return /^[\p{L}\p{N}\p{M}'’\s-]+$/u.test(phrase)
}

/** What finds English words, in any form where they are inflected, and with the capitals that the rule writes. */
export function englishWordsFinder(phrase: string, inflect: boolean): (text: string) => WordsFound[] {
  if (!isPlain(phrase)) return lettersFinder(phrase)
  const wanted = wordsOf(phrase)
  const first = wanted[0]
  if (first === undefined) return () => []
  return (text) => {
    const { words, places } = indexOf(text, 'en')
    const found: WordsFound[] = []
    for (const at of places.get(first.stem) ?? []) {
      const here = words.slice(at, at + wanted.length)
      const [head, tail] = [here[0], here.at(-1)]
      if (head === undefined || tail === undefined || here.length < wanted.length) continue
      if (!here.every((each, number) => fits(wanted[number], each, inflect))) continue
      if (!here.every((each, number) => number === 0 || joins(text, here[number - 1], each))) continue
      const isExact = here.every((each, number) => each.lower === wanted[number]?.lower)
      found.push({ from: head.from, to: tail.to, isExact })
      if (found.length === mostFound) break
    }
    return found
  }
}

/** What finds a text wherever it stands, as Chinese words are. */
export function stretchFinder(stretch: string): (text: string) => WordsFound[] {
  return (text) => {
    const found: WordsFound[] = []
    for (let at = text.indexOf(stretch); at >= 0 && found.length < mostFound; ) {
      found.push({ from: at, to: at + stretch.length, isExact: true })
      at = text.indexOf(stretch, at + stretch.length)
    }
    return found
  }
}

/** Text with marks in it (e.g., R&D), not inside of longer words; small letters also fit capitals. */
function lettersFinder(phrase: string): (text: string) => WordsFound[] {
  const ignoresCase = phrase === phrase.toLowerCase()
  const find = stretchFinder(phrase)
  return (text) => {
    const lower = text.toLowerCase()
    const searched = ignoresCase && lower.length === text.length ? lower : text
    return find(searched).filter(
      ({ from, to }) => !isInWord(text, from, phrase) && !isInWord(text, to, phrase),
    )
  }
}

function isInWord(text: string, at: number, phrase: string): boolean {
  const letter = /[\p{L}\p{N}]/u
  const edge = text.charAt(at - 1)
  return phrase !== '' && letter.test(edge) && letter.test(text.charAt(at))
}

function fits(wanted: Word | undefined, found: Word, inflect: boolean): boolean {
  if (wanted === undefined) return false
  if (/\p{Lu}/u.test(wanted.text)) return found.text === wanted.text
  return found.lower === wanted.lower || (inflect && found.stem === wanted.stem)
}

function joins(text: string, before: Word | undefined, after: Word): boolean {
  return before !== undefined && between.test(text.slice(before.to, after.from))
}

interface Indexed {
  readonly words: readonly Word[]
  /** Where words of a stem stand among the words. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** All rules look into one text. */
const indexOf = remembering((text): Indexed => {
  const words = wordsOf(text)
  const places = new Map<string, number[]>()
  for (const [at, { stem: key }] of words.entries()) {
    const known = places.get(key)
    if (known) known.push(at)
    else places.set(key, [at])
  }
  return { words, places }
})

function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
    text: found,
    lower: found.toLowerCase().replaceAll('’', "'"),
    stem: stemOf(found),
  }))
}

const stems = new Map<string, string>()
/** More different words are not remembered, so that no text can fill the memory. */
const mostStems = 50_000

function stemOf(text: string): string {
  const known = stems.get(text)
  if (known !== undefined) return known
  if (stems.size >= mostStems) stems.clear()
  const found = stem(text)
  stems.set(text, found)
  return found
}
