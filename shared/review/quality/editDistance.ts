import type { Node } from 'prosemirror-model'
import { plainText, segmentsOf } from '../../document/segment.ts'
import { isHan, type Language } from '../../locale.ts'
import { piecesOf } from '../../matching/diff/pieces.ts'

/** How many insertions, deletions and replacements lead from one text to another, of how much text. */
export interface EditDistance {
  readonly unit: 'words' | 'characters'
  readonly edits: number
  /** The length of the longer text, so that `edits / length` lies between 0 and 1; segment by segment. */
  readonly length: number
}

/** What is counted in a language: words and marks in English, characters in Chinese; no white space. */
function countedIn(text: string, language: Language): string[] {
  if (isHan(language)) return [...text].filter((character) => character.trim() !== '')
  return piecesOf(text, language).texts.filter((piece) => piece.trim() !== '')
}

/**
 * The distance of two versions of an edition, segment by segment, so that a long text costs no more than its
 * sentences. Segments that were split or joined are held together against what they were; a sentence that moved counts
 * as taken out and put in.
 */
export function editionDistance(before: Node, after: Node, language: Language): EditDistance {
  let edits = 0
  let length = 0
  for (const [one, other] of alignedTexts(before, after)) {
    const [a, b] = [countedIn(one, language), countedIn(other, language)]
    edits += levenshtein(a, b)
    length += Math.max(a.length, b.length)
  }
  return { unit: isHan(language) ? 'characters' : 'words', edits, length }
}

const most = 400_000_000

/** The texts of two versions in pairs: from each segment that both have, in one order, up to the next such. */
function alignedTexts(before: Node, after: Node): (readonly [string, string])[] {
  const ones = segmentsOf(before)
  const others = segmentsOf(after)
  const places = new Map(others.map(({ id }, at) => [id, at]))
  const common = ascending(
    ones.flatMap(({ id }, at) => {
      const there = places.get(id)
      return there === undefined ? [] : [{ at, there }]
    }),
  )
  const joined = (segments: typeof ones) => segments.map(({ text }) => plainText(text)).join(' ')
  return [...common, { at: ones.length, there: others.length }].map((end, no) => {
    const start = common[no - 1] ?? { at: 0, there: 0 }
    return [joined(ones.slice(start.at, end.at)), joined(others.slice(start.there, end.there))] as const
  })
}

interface Place {
  readonly at: number
  readonly there: number
}

/** The longest row of places that ascends on both sides (patience sorting; C. Schensted 1961). */
function ascending(places: readonly Place[]): Place[] {
  const tops: number[] = []
  const back: number[] = []
  for (const [no, { there }] of places.entries()) {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[tops[middle] ?? 0]?.there ?? 0) < there) low = middle + 1
      else high = middle
    }
    back[no] = low > 0 ? (tops[low - 1] ?? -1) : -1
    tops[low] = no
  }
  const found: Place[] = []
  for (let no = tops.at(-1) ?? -1; no >= 0; no = back[no] ?? -1) {
    const place = places[no]
    if (place) found.push(place)
  }
  return found.reverse()
}

/**
 * The edit distance of two rows of tokens (V. Levenshtein 1966), in time that grows with the distance: only a band
 * around the diagonal is visited, and it is doubled until the answer lies within (E. Ukkonen 1985). Two texts of more than
 * 20,000 tokens in one segment that differ all through count as wholly replaced.
 */
export function levenshtein(a: readonly string[], b: readonly string[]): number {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  const rest = Math.min(a.length, b.length) - start
  while (end < rest && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [short, long] = [a.slice(start, a.length - end), b.slice(start, b.length - end)].sort(
    (one, other) => one.length - other.length,
  )
  if (!short || !long || short.length === 0) return long?.length ?? 0
  const numbers = new Map<string, number>()
  const numbered = (tokens: readonly string[]) =>
    Int32Array.from(tokens, (token) => {
      const known = numbers.get(token) ?? numbers.size
      numbers.set(token, known)
      return known
    })
  const [one, other] = [numbered(short), numbered(long)]
  for (let band = Math.max(8, long.length - short.length); ; band *= 2) {
    const found = within(one, other, band)
    if (found <= band || band >= long.length) return found
    if (band * long.length > most) return long.length
  }
}

/** The distance, where it is at most `band`; else some greater number. */
function within(short: Int32Array, long: Int32Array, band: number): number {
  const out = 0x3fffffff
  const width = short.length
  let above = Int32Array.from({ length: width + 1 }, (_, at) => (at <= band ? at : out))
  let row = new Int32Array(width + 1)
  for (let i = 1; i <= long.length; i++) {
    const from = Math.max(1, i - band)
    const to = Math.min(width, i + band)
    row[from - 1] = from === 1 && i <= band ? i : out
    for (let j = from; j <= to; j++) {
      const replaced = (above[j - 1] ?? out) + (long[i - 1] === short[j - 1] ? 0 : 1)
      const deleted = (j < i + band ? (above[j] ?? out) : out) + 1
      row[j] = Math.min(replaced, deleted, (row[j - 1] ?? out) + 1)
    }
    if (to < width) row[to + 1] = out
    const done = above
    above = row
    row = done
  }
  return above[width] ?? out
}
