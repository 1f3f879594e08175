import { eachToken } from '../../../shared/matching/scan.ts'
import { foldText } from './foldText.ts'
import { termOf } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A token of what is searched for: one, or any of those that hold a piece of a word. */
export interface Slot {
  /** Null where only `any` counts. */
  readonly one: number | null
  readonly any: ReadonlySet<number>
  /** What its sides are filed under; empty for a mark, which is filed under nothing. */
  readonly terms: readonly number[]
  /** Whether a side that has one of the terms has one of the tokens: no other form of a word shares a term. */
  readonly exact: boolean
}

/** What is searched for: parts in order with anything between them, each of tokens that follow one another. */
export interface Pattern {
  readonly parts: readonly (readonly Slot[])[]
  /** Finds it in a folded text. */
  readonly text: RegExp
  /** Whether tokens alone cannot decide: the search begins or ends with a mark that may stand inside a word. */
  readonly loose: boolean
}

/** How many characters a `*` may stand for. */
const mostBetween = 60
/** Characters that are looked for; what comes after is left out. */
const longest = 500

const links = /^['.,-]+|['.,-]+$/gu

/** Makes out what a search is for; null where it asks for nothing, or for what no text has. */
export function patternOf(vocabulary: Vocabulary, search: string): Pattern | null {
  const wanted = foldText(search.slice(0, longest))
    .split('*')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (wanted.length === 0) return null
  const text = new RegExp(wanted.map(expressionOf).join(`[^]{0,${mostBetween}}?`), 'gu')
  const bare = wanted.map((part) => part.replace(links, '').trim())
  const parts = bare.map((part) => slotsOf(vocabulary, part))
  const isHopeless = parts.some((slots) => slots.some(({ any, one }) => any.size === 0 && one === null))
  return isHopeless
    ? null
    : { parts: parts.filter((slots) => slots.length > 0), text, loose: bare.join() !== wanted.join() }
}

function slotsOf(vocabulary: Vocabulary, part: string): Slot[] {
  const tokens: { text: string; whole: boolean }[] = []
  eachToken(part, (from, to, kind) =>
    tokens.push({ text: part.slice(from, to), whole: kind === 'han' || kind === 'mark' }),
  )
  const last = tokens.length - 1
  return tokens.map(({ text, whole }, at): Slot => {
    if (whole || (at > 0 && at < last)) return slotFor(vocabulary, text)
    const where = at === 0 && at === last ? 'anywhere' : at === 0 ? 'end' : 'beginning'
    const any = new Set(vocabulary.holding(text, where))
    const terms = [...new Set([...any].map((id) => termOf(vocabulary, id)))]
    return { one: null, any, terms, exact: false }
  })
}

function slotFor(vocabulary: Vocabulary, text: string): Slot {
  const id = vocabulary.find(text)
  const isHan = /^\p{Script=Han}$/u.test(text)
  const isMark = /^[^\p{L}\p{N}\p{M}]/u.test(text)
  return {
    one: id < 0 ? null : id,
    any: new Set(),
    terms: id < 0 || isMark ? [] : [termOf(vocabulary, id)],
    exact: isHan,
  }
}

/** Finds a part in a folded text: white space is any white space, and in Chinese may be missing. */
function expressionOf(part: string): string {
  return Array.from(part.replace(/\s+/gu, ' '), (character, at) => {
    if (character === ' ') return '\\s*'
    const escaped = character.replace(/[\\^$.|?*+()[\]{}]/u, '\\$&')
    return at > 0 && /\p{Script=Han}/u.test(character) ? `\\s*${escaped}` : escaped
  }).join('')
}
