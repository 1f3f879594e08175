import type { Trie } from 'opencc-js/core'
import type { Han } from '../locale.ts'
import { readingsOf, wordReadingsOf } from './ambiguous.ts'
import { Boundaries } from './boundaries.ts'
import type { Dictionary } from './dictionary.ts'
import { widthAt } from './mapping.ts'

/** A place that the dictionaries do not settle; `wordFrom`–`wordTo` is what they disagree about. */
export interface Doubt {
  readonly from: number
  readonly to: number
  readonly wordFrom: number
  readonly wordTo: number
  /** A phrase decided it, and no other one disputes that. */
  readonly isSure: boolean
}

/** What walking a stretch of text brings forth, in its order. */
export interface Sink {
  /** Converted text, code point for code point; offsets are those of the stretch. */
  plain(from: number, to: number, text: string): void
  doubt(doubt: Doubt): void
  /** Whether to tell of what phrases decide beyond doubt, too. */
  readonly tellsAll: boolean
  /** What a character becomes where no phrase covers it and somebody has settled it. */
  single(character: string): string | undefined
  pinned(from: number, to: number, text: string): void
}

/** No phrase that decides a character is longer, in UTF-16 units. */
const longestPhrase = 6

/** Converts a stretch by the dictionaries: the longest phrase first, then the characters, then the variants. */
export function walk(dictionary: Dictionary, text: string, to: Han, sink: Sink): void {
  const { words, characters, after } = dictionary
  const last = (made: string): string => (after ? after.convert(made) : made)
  const boundaries = new Boundaries(text)
  let loose = 0
  const flush = (until: number) => {
    if (until > loose) sink.plain(loose, until, last(characters.convert(text.slice(loose, until))))
  }
  for (let at = 0; at < text.length; ) {
    const phrase = phraseAt(dictionary, text, at, boundaries)
    if (phrase) {
      flush(at)
      sink.plain(at, phrase.end, last(phrase.value))
      doubtsIn(dictionary, text, at, phrase.end, to, sink)
      at = loose = phrase.end
      continue
    }
    const end = at + widthAt(text, at)
    const character = text.slice(at, end)
    const settled = sink.single(character)
    if (settled !== undefined) {
      flush(at)
      sink.pinned(at, end, settled)
      loose = end
    } else if (readingsOf(character, to)) sink.doubt(looseDoubt(text, at, end, words))
    at = end
  }
  flush(text.length)
}

/** What ICU takes for the end of any verb or noun: 走了 is no word that 卷走 would cut. */
const particles = new Set('了着过的地得们里上中下')

type Phrase = { readonly end: number; readonly value: string }

/** The longest phrase at a place, unless a word that begins inside it and ends behind it is the better one. */
function phraseAt(dictionary: Dictionary, text: string, at: number, boundaries: Boundaries): Phrase | null {
  const { words, characters } = dictionary
  const phrase = words.matchPrefix(text, at)
  if (!phrase || !varies(dictionary, text, at, phrase.end + overhang)) return phrase
  for (let inside = at + widthAt(text, at); inside < phrase.end; inside += widthAt(text, inside)) {
    const other = words.matchPrefix(text, inside)
    if (!other || other.end <= phrase.end) continue
    if (isBetter(dictionary, text, at, phrase, inside, other, boundaries))
      return shorter(words, text, at, inside)
  }
  // 并成|功: 成功 has no character in doubt, so the dictionary does not have it.
  if (phrase.value === characters.convert(text.slice(at, phrase.end))) return phrase
  const inside = particles.has(text.charAt(phrase.end)) ? null : boundaries.cut(at, phrase.end)
  return inside === null || dictionary.firm?.matchPrefix(text, at)?.end === phrase.end
    ? phrase
    : shorter(words, text, at, inside)
}

/** So far behind the end of a phrase another one may end that overlaps it. */
const overhang = 6

/** Whether a stretch has any character that words turn into several forms; most have none. */
function varies({ varying }: Dictionary, text: string, from: number, to: number): boolean {
  const end = Math.min(to, text.length)
  for (let at = from; at < end; at++) if (varying[text.charCodeAt(at)] === 1) return true
  return false
}

/**
 * Whether of two phrases that overlap the second is the better word: not 被发|明者 but 被|发明者. Where both ways
 * give the same text the first stays; else the word boundaries of ICU decide, and where they do not, firm words.
 */
function isBetter(
  { words, firm, characters }: Dictionary,
  text: string,
  at: number,
  phrase: Phrase,
  inside: number,
  other: Phrase,
  boundaries: Boundaries,
): boolean {
  const rest = (from: number, to: number): string => {
    const part = text.slice(from, to)
    const found = words.matchPrefix(part, 0)
    return found ? found.value + characters.convert(part.slice(found.end)) : characters.convert(part)
  }
  const first = phrase.value + rest(phrase.end, other.end)
  const second = rest(at, inside) + other.value
  if (first === second) return false
  const [startsWord, endsWord] = [boundaries.has(inside), boundaries.has(phrase.end)]
  if (startsWord !== endsWord) return startsWord
  if (!firm || firm.matchPrefix(text, at)?.end === phrase.end) return false
  return (firm.matchPrefix(text, inside)?.end ?? 0) > phrase.end
}

function shorter(words: Trie, text: string, at: number, until: number): Phrase | null {
  const found = words.matchPrefix(text.slice(at, until), 0)
  return found && { end: at + found.end, value: found.value }
}

/** A character that no phrase covers: a decision holds for it alone, unless a phrase would come in between. */
function looseDoubt(text: string, from: number, to: number, words: Trie): Doubt {
  const cut = disputing(text, from, from, undefined, words)
  return { from, to, wordFrom: cut?.from ?? from, wordTo: cut?.to ?? to, isSure: false }
}

/** The doubts about a phrase: it is a word with several forms, or one that overlaps it reads a character otherwise. */
function doubtsIn(
  { words, firm }: Dictionary,
  text: string,
  from: number,
  end: number,
  to: Han,
  sink: Sink,
): void {
  if (to === 'zh-Hant' && wordReadingsOf(text.slice(from, end))) {
    sink.doubt({ from, to: end, wordFrom: from, wordTo: end, isSure: false })
    return
  }
  // A firm word is disputed by firm words alone.
  const rivals = firm?.matchPrefix(text, from)?.end === end ? firm : words
  for (let at = from; at < end; at += widthAt(text, at)) {
    if (!readingsOf(characterAt(text, at), to)) continue
    const other = disputing(text, from, at, readingAt(words, text, from, at), rivals)
    if (!other && !sink.tellsAll) continue
    const wordFrom = Math.min(from, other?.from ?? from)
    const wordTo = Math.max(end, other?.to ?? end)
    sink.doubt({ from: at, to: at + widthAt(text, at), wordFrom, wordTo, isSure: !other })
  }
}

/** The phrase that begins elsewhere, covers the character and reads it in another way; null where there is none. */
function disputing(
  text: string,
  from: number,
  at: number,
  decided: string | undefined,
  words: Trie,
): { readonly from: number; readonly to: number } | null {
  for (let start = Math.max(0, at - longestPhrase); start <= at; start++) {
    if (start === from) continue
    const found = words.matchPrefix(text, start)
    if (!found || found.end <= at) continue
    const reading = [...found.value][codePoints(text, start, at)]
    if (reading !== decided) return { from: start, to: found.end }
  }
  return null
}

function readingAt(words: Trie, text: string, start: number, at: number): string | undefined {
  const found = words.matchPrefix(text, start)
  return found && found.end > at ? [...found.value][codePoints(text, start, at)] : undefined
}

function codePoints(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += widthAt(text, at)) count++
  return count
}

const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0)
