import type { ReadArticle, ReadSegment } from '../shared/checks/reading.ts'
import type { CheckGroup } from '../shared/checks/spec.ts'
import type { Language } from '../shared/locale.ts'
import type { TermEntry } from '../shared/termbase/entry.ts'
import type { Random } from './prose.ts'

/** What an error is put into: a pair with what stands around it. */
export interface Place {
  readonly article: ReadArticle
  readonly language: Language
  readonly source: ReadSegment
  readonly target: ReadSegment
  readonly at: number
  readonly terms: readonly TermEntry[]
  isWord(english: string): boolean
}

/** A kind of error: where it goes, which families of checks (or which checks) are there to find it, how it is made. */
export interface ErrorKind {
  readonly name: string
  readonly languages: readonly Language[]
  readonly families: readonly (CheckGroup | `id:${string}`)[]
  /** The segments with the error in them, in this language; null where this place has no room for it. */
  /** Whether it needs segments of several sentences. */
  readonly needsSentences?: boolean
  make(place: Place, random: Random): readonly ReadSegment[] | null
}

export const chinese: readonly Language[] = ['zh-Hans', 'zh-Hant']

/** A segment with a stretch written anew; its formatting moves along. */
export function rewritten(read: ReadSegment, from: number, to: number, text: string): ReadSegment {
  const shift = text.length - (to - from)
  const place = (at: number, isEnd: boolean) => {
    if (at < from || (at === from && !isEnd)) return at
    return at >= to ? at + shift : Math.min(at, from + text.length)
  }
  const marks = read.marks
    .map((mark) => ({ ...mark, from: place(mark.from, false), to: place(mark.to, true) }))
    .filter((mark) => mark.to > mark.from)
  return { ...read, text: read.text.slice(0, from) + text + read.text.slice(to), marks }
}

/** One of the places at which a pattern matches, written anew; `write` may refuse one. */
export function replaceOne(
  read: ReadSegment,
  pattern: RegExp,
  random: Random,
  write: (match: RegExpExecArray) => string | null,
): ReadSegment | null {
  const found = [...read.text.matchAll(pattern)].filter(({ index }) => !inAddress(read.text, index))
  while (found.length > 0) {
    const [match] = found.splice(Math.floor(random() * found.length), 1)
    const text = match ? write(match) : null
    if (!match || text === null || text === match[0]) continue
    return rewritten(read, match.index, match.index + match[0].length, text)
  }
  return null
}

/** A kind that rewrites one stretch of one segment. */
export function rewriting(
  name: string,
  languages: readonly Language[],
  families: ErrorKind['families'],
  pattern: RegExp,
  write: (match: RegExpExecArray, random: Random, place: Place) => string | null,
): ErrorKind {
  return {
    name,
    languages,
    families,
    make(place, random) {
      const wrong = replaceOne(place.target, pattern, random, (match) => write(match, random, place))
      return wrong && [wrong]
    },
  }
}

/** Another one of some things. */
export function another<T>(all: readonly T[], one: T, random: Random): T {
  const rest = all.filter((each) => each !== one)
  return rest[Math.floor(random() * rest.length)] ?? one
}

/** The edition in a language. */
export function segmentsIn(article: ReadArticle, language: Language): readonly ReadSegment[] {
  return article.editions.find((edition) => edition.language === language)?.segments ?? []
}

function inAddress(text: string, at: number): boolean {
  return /(?:https?:\/\/|www\.)\S*$/u.test(text.slice(Math.max(0, at - 80), at))
}
