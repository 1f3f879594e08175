import type { FoundTerm } from '../../shared/ipc/answers.ts'
import { offeredText } from '../../shared/matching/match.ts'
import type { Found } from './offers.ts'

/** Words that may be what someone is about to type, and where they come from. */
export interface Candidate {
  readonly text: string
  readonly from: 'term' | 'fragment' | 'match'
}

/** A candidate that begins with what stands before the caret; `typed` UTF-16 units of it stand there. */
export interface Suggestion extends Candidate {
  readonly typed: number
}

const most = 5
/** So many letters must be typed before anything is suggested. */
const leastLetters = 2
/** So many Han characters, for words of the memory; of a term that is due in this very sentence one will do. */
const leastHan = 2
const goodMatch = 60
const order = ['term', 'fragment', 'match'] as const

/** What the terms and the memory's offers have for a sentence: terms to use, stretches, clauses of what is alike. */
export function candidatesOf(
  terms: readonly FoundTerm[],
  { matches, fragments }: Found,
  region: 'tw' | 'hk',
): Candidate[] {
  const all: Candidate[] = []
  for (const { targets } of terms) {
    for (const { text, status, region: theirs } of targets) {
      if (status !== 'forbidden' && (theirs === null || theirs === region)) all.push({ text, from: 'term' })
    }
  }
  for (const { translation } of fragments) if (translation) all.push({ text: translation, from: 'fragment' })
  for (const match of matches) {
    if (match.score < goodMatch) continue
    for (const text of clauses(offeredText(match))) all.push({ text, from: 'match' })
  }
  const seen = new Set<string>()
  return all.filter(({ text }) => text.length > 1 && !seen.has(text) && seen.add(text))
}

/** The candidates that go on from what stands before the caret, the likeliest first. */
export function suggest(before: string, after: string, candidates: readonly Candidate[]): Suggestion[] {
  const found = candidates.flatMap((candidate) => {
    const typed = typedOf(before, candidate)
    const rest = candidate.text.slice(typed)
    const stands = after.startsWith(rest)
    const repeats = candidate.from !== 'term' && (before + after).includes(candidate.text)
    return typed === 0 || stands || repeats ? [] : [{ ...candidate, typed }]
  })
  found.sort(
    (a, b) =>
      order.indexOf(a.from) - order.indexOf(b.from) || b.typed - a.typed || a.text.length - b.text.length,
  )
  return found.slice(0, most)
}

/** What to put in place of the typed beginning: the candidate, with the capitals that were typed. */
export function completed({ text, typed }: Suggestion, before: string): string {
  const stands = [...before.slice(before.length - typed)]
  const whole = [...text]
  return whole
    .map((letter, at) => {
      const there = stands[at]
      return there && there !== letter && there.toLowerCase() === letter ? there : letter
    })
    .join('')
}

/** How much of a candidate stands before the caret; 0 where it is too little, or does not begin a word. */
function typedOf(before: string, { text, from }: Candidate): number {
  const isHan = /^\p{Script=Han}/u.test(text)
  const least = isHan ? (from === 'term' ? 1 : leastHan) : leastLetters
  for (let typed = Math.min(before.length, text.length - 1); typed >= least; typed--) {
    const start = before.length - typed
    if (before.slice(start).toLowerCase() !== text.slice(0, typed).toLowerCase()) continue
    const inWord =
      !isHan &&
      /[\p{L}\p{N}]$/u.test(before.slice(0, start)) &&
      !/\p{Script=Han}$/u.test(before.slice(0, start))
    if (!inWord) return typed
  }
  return 0
}

/** The clauses of a text that are long enough to be worth a key. */
function clauses(text: string): string[] {
  return text
    .split(/[，。；：！？、“”「」『』（）《》,.;:!?"()]+\s*/u)
    .map((clause) => clause.trim())
    .filter((clause) => (/\p{Script=Han}/u.test(clause) ? clause.length >= 4 : /\S\s+\S/.test(clause)))
}
