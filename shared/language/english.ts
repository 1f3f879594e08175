import { afterTime, beforeNumber, either, leading, months, speech, starters } from './abbreviations.ts'

// A run of marks, or dots set apart by spaces, with whatever closes after it: quotes, brackets, notes.
const stops = /(?:\.(?:\s\.)+|[.!?…]+)(?:[”’"'»)\]}\uFFFC]|\[\d{1,3}\]|[⁰¹²³⁴-⁹]| [”»])*/gu
const opening = /^[“‘"'([{«]*/u
const longestToken = 40
const lookAhead = 240

/** The offsets at which the sentences of an English paragraph end, each just behind the last closing mark. */
export function englishEnds(text: string): number[] {
  const ends: number[] = []
  let start = 0
  for (const match of text.matchAll(stops)) {
    if (match.index < start) continue
    const end = endAfter(text, start, match[0], match.index)
    if (end === null) continue
    ends.push(end)
    start = end
  }
  return ends
}

/**
 * Where the sentence that began at `start` ends if it does so at the marks `run` found at `index`; null where
 * it goes on. Own rules: an end needs white space and a capital, digit or opening mark behind it, and no
 * abbreviation, initial, list number or speaker that says otherwise.
 */
export function endAfter(text: string, start: number, run: string, index: number): number | null {
  const marks = run.match(/^[.!?…\s]+/u)?.[0].trimEnd() ?? run
  let end = index + run.length
  const token = tokenBefore(text, start, index)
  const noted = /[”"’)]$/u.test(run) || (run === '.' && /\p{Ll}{3}$/u.test(token))
  const note = noted ? noteNumber(text, end) : 0
  end += note
  const next = skipSpace(text, end)
  if (next === text.length) return end
  if (next === end && !'“‘('.includes(text.charAt(next))) return null
  const after = text.slice(next, next + lookAhead)
  const closers = run.slice(marks.length)
  if (
    !goesOn(
      marks,
      closers,
      token,
      after,
      text.slice(start, Math.min(index, start + longestToken)).trimStart(),
    )
  ) {
    return afterCitation(after, next, end)
  }
  return null
}

function goesOn(marks: string, closers: string, token: string, after: string, sentence: string): boolean {
  const bare = after.replace(opening, '')
  if (/^\p{Ll}(?!\p{Lu})/u.test(bare)) return true
  if (/^[—–-]/u.test(bare)) return !/^[—–-]/u.test(sentence)
  if (/^[,;:.?!%)\]}”’»]/u.test(bare)) return true
  const quoted = /[”"’']/.test(closers)
  if (/[?!]/.test(marks)) return (quoted && speech.test(after)) || (token === 'Yahoo' && !quoted)
  if (marks !== '.') return stutters(token, bare)
  return !quoted && isAbbreviation(token, bare, sentence)
}

/** Whether the full stop belongs to the token before it and `after` does not look like a new sentence. */
function isAbbreviation(token: string, after: string, sentence: string): boolean {
  const word = after.match(/^[\p{L}\p{N}’'-]+/u)?.[0] ?? ''
  const number = /^[\p{Nd}$£€(]|^[IVXLC]+\b/u.test(after)
  const starts = starters.has(word) && !after.startsWith(`${word}.`)
  if (sentence.length <= 8 && /^[“"‘(]?(?:\d{1,3}|\p{L}|[ivx]{1,5}|[IVX]{1,5})$/u.test(sentence)) return true
  if (leading.has(token) || /^(?:e\.g|i\.e|c\.f|a\.k\.a|v)$/iu.test(token)) return true
  if (/^[ap]\.m$/iu.test(token)) return afterTime.has(word) || /^\d/.test(after)
  if (/^\p{L}$/u.test(token)) return !starts && ((number && word !== 'I') || /^\p{Lu}|[a-z]/u.test(token))
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(token)) return !starts
  if (months.has(token)) return /^\d/.test(after) || !starts
  if (beforeNumber.has(token)) return number || (/^\p{Lu}/u.test(token) && token !== 'No' && !starts)
  return either.has(token) && !starts
}

/** `I… I do not know`: the same word before and after an ellipsis is one sentence. */
function stutters(token: string, after: string): boolean {
  const word = after.match(/^[\p{L}’']+/u)?.[0] ?? ''
  return word !== '' && word.toLowerCase() === token.toLowerCase()
}

/** A bracket without a stop of its own, `(Vol. 38, p. 361)`, belongs to the sentence before it. */
function afterCitation(after: string, next: number, end: number): number | null {
  const bracket = after.match(/^\(([^()]{1,200})\)([.,;:]?)(?=$|\s)/u)
  if (!bracket || /[.!?…][”"’']?$|^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/u.test(bracket[1] ?? '')) return end
  const rest = after.slice(bracket[0].length).trimStart()
  if (/[,;:]/.test(bracket[2] ?? '') || /^\p{Ll}/u.test(rest)) return null
  return next + bracket[0].length
}

function tokenBefore(text: string, start: number, index: number): string {
  const from = Math.max(start, index - longestToken)
  return (
    text
      .slice(from, index)
      .match(/[^\s“”"‘([/—–\p{Script=Han}\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF20]*$/u)?.[0] ?? ''
  )
}

function noteNumber(text: string, end: number): number {
  return text.slice(end, end + 4).match(/^\d{1,3}(?=\s|$)/u)?.[0].length ?? 0
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/u.test(text.charAt(at))) at++
  return at
}
