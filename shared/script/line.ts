import type { Han } from '../locale.ts'
import { Boundaries } from './boundaries.ts'
import type { Chunk } from './chunks.ts'
import type { Dictionary } from './dictionary.ts'
import { codePointShifts, unmapOffset, widthAt } from './mapping.ts'
import type { Matcher } from './matcher.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import { type Doubt, walk } from './walk.ts'

/** What a line is converted by. */
export interface Way {
  readonly to: Han
  readonly dictionary: Dictionary
  /** The weightiest first. */
  readonly matchers: readonly Matcher[]
  readonly house: (text: string) => string
  /** What is decided place by place, in order: no word is looked for there. */
  readonly taken: readonly Chunk[]
  readonly tellsAll: boolean
}

/** What became of a text, in its order. */
export interface Made {
  readonly chunks: Chunk[]
  readonly doubts: Doubt[]
}

/** Converts a line that begins at `offset` of its text: the house's words first, the rest by the dictionaries. */
export function convertLine(line: string, offset: number, way: Way, made: Made): void {
  const words = wordPins(line, offset, way)
  // The script of a line is not told by names that stay as they are.
  const stretches = stretchesOf(blanked(line, words), way.to)
  let next = 0
  let done = 0
  for (const stretch of stretches) {
    let at = Math.max(done, stretch.from)
    for (let word = words[next]; word && word.from < stretch.to; word = words[next]) {
      next++
      if (stretch.kind === 'address') continue
      convertStretch(line, at, word.from, stretch.kind, offset, way, made)
      made.chunks.push({ ...word, from: word.from + offset, to: word.to + offset })
      at = word.to
    }
    done = Math.max(at, stretch.to)
    convertStretch(line, at, done, stretch.kind, offset, way, made)
  }
}

function convertStretch(
  line: string,
  from: number,
  to: number,
  kind: Stretch['kind'],
  offset: number,
  way: Way,
  made: Made,
): void {
  if (from >= to) return
  const raw = line.slice(from, to)
  const base = offset + from
  const put = (start: number, end: number, text: string, pinned: boolean): void => {
    if (end > start) made.chunks.push({ from: base + start, to: base + end, text, pinned })
  }
  if (kind === 'address') {
    put(0, raw.length, raw, true)
    return
  }
  const { dictionary, house } = way
  if (kind === 'there') {
    put(0, raw.length, house(dictionary.after ? dictionary.after.convert(raw) : raw), false)
    return
  }
  const source = dictionary.before ? dictionary.before.convert(raw) : raw
  const shifts = codePointShifts(raw, source, 0, 0)
  const back = (at: number): number => (shifts.length === 0 ? at : unmapOffset(shifts, at))
  let begun = 0
  let plain = ''
  const flush = (until: number): void => {
    put(back(begun), back(until), house(plain), false)
    plain = ''
  }
  walk(dictionary, source, way.to, {
    tellsAll: way.tellsAll,
    plain: (_from, _to, text) => {
      plain += text
    },
    pinned: (start, end, text) => {
      flush(start)
      put(back(start), back(end), text, true)
      begun = end
    },
    single: (character) => {
      for (const matcher of way.matchers) {
        const settled = matcher.single(character)
        if (settled !== undefined) return settled
      }
      return undefined
    },
    doubt: (doubt) => {
      const [start, end, wordFrom, wordTo] = [doubt.from, doubt.to, doubt.wordFrom, doubt.wordTo].map(
        back,
      ) as [number, number, number, number]
      made.doubts.push({
        from: base + start,
        to: base + end,
        wordFrom: base + wordFrom,
        wordTo: base + wordTo,
        isSure: doubt.isSure,
      })
    },
  })
  flush(source.length)
}

/** The house's words in a line: the longest at each place, of equal ones the weightiest; offsets in the line. */
function wordPins(line: string, offset: number, way: Way): Chunk[] {
  const { matchers, taken } = way
  if (matchers.length === 0) return []
  const pins: Chunk[] = []
  const boundaries = new Boundaries(line)
  for (let at = 0; at < line.length; ) {
    let end = at
    let text = ''
    for (const matcher of matchers) {
      const found = matcher.wordAt(line, at)
      if (!found || found.end <= end) continue
      if (matcher.careful && (boundaries.crosses(at, found.end) || isGivenAnyway(line, at, found, way)))
        continue
      ;({ end, value: text } = found)
    }
    const free = end > at && !taken.some((pin) => pin.from < end + offset && at + offset < pin.to)
    if (free) pins.push({ from: at, to: end, text, pinned: true })
    at = free ? end : at + widthAt(line, at)
  }
  return pins
}

/** In UTF-16 units: no phrase of the dictionary that matters begins farther before a word in it. */
const farthestBefore = 6

/** Whether a longer phrase of the dictionary gives a word its form: 教授 must not be taken out of 余教授. */
function isGivenAnyway(
  line: string,
  from: number,
  { end, value: put }: { readonly end: number; readonly value: string },
  { dictionary: { words, firm, after }, house }: Way,
): boolean {
  for (let start = Math.max(0, from - farthestBefore); start <= from; start++) {
    for (const trie of [firm, words]) {
      const phrase = trie?.matchPrefix(line, start)
      if (!phrase || phrase.end < end || phrase.end - start === end - from) continue
      const made = house(after ? after.convert(phrase.value) : phrase.value)
      if (made.length === phrase.end - start && made.slice(from - start, end - start) === put) return true
    }
  }
  return false
}

function blanked(line: string, pins: readonly Chunk[]): string {
  if (pins.length === 0) return line
  let text = ''
  let at = 0
  for (const { from, to } of pins) {
    // No space, so that a name divides no clause and no address.
    text += `${line.slice(at, from)}${'\u4E00'.repeat(to - from)}`
    at = to
  }
  return text + line.slice(at)
}
