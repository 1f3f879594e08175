import {
  afterTime,
  beforeNumber,
  closingName,
  either,
  leading,
  months,
  partOfName,
  speech,
  starters,
  states,
} from './abbreviations.ts'

// A run of marks, or dots set apart by spaces, with whatever closes after it: quotes, brackets, notes.
const stops = /(?:\.(?:\s\.)+|[.!?…]+)(?:[”’"'»)\]}\uFFFC]|\[\d{1,3}\]|[⁰¹²³⁴-⁹*†‡]| [”»])*/gu
const opening = /^(?:[“‘"'([{«]|’(?=[\p{L}\p{Nd}]))*/u
const prepositionAndThe =
  /\b(?:in|into|of|from|to|by|for|with|across|throughout|outside|inside|within|against|leave|left|enter|entered) the\s$/iu
const listMark = /^\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s+\p{Lu}/u
const heading =
  /^(?:Chapter|Part|Book|Section|Act|Scene|Volume|Lesson|Appendix|Article|Figure|Table|Step|Note|Question) (?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]{1,6}|[A-Z])$/u
// The slogan “Jobs! Peace! Land!” was everywhere: short cries quoted within a clause.
const insideSlogan = /\p{L} “[^“”]{1,30}$/u
const closesSoon = /^[^“”]{1,30}[!?]”(?:[,;]| \p{Ll})/u
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
  // A closing mark that stands apart at the very end: raised me. "
  end += text.slice(end, end + 8).match(/^\s{1,3}["'”’](?=\s*$)/u)?.[0].length ?? 0
  const next = skipSpace(text, end)
  if (next === text.length) return end
  if (next === end && !'“‘('.includes(text.charAt(next))) return null
  const after = text.slice(next, next + lookAhead)
  const closers = run.slice(marks.length)
  const before: Before = {
    token,
    sentence: text.slice(start, Math.min(index, start + longestToken)).trimStart(),
    lead: text.slice(Math.max(start, index - token.length - longestToken), index - token.length),
  }
  return goesOn(marks, closers, before, after) ? null : afterCitation(after, next, end)
}

/** What stands before the marks: the last token, the beginning of the sentence, and what is before the token. */
interface Before {
  readonly token: string
  readonly sentence: string
  readonly lead: string
}

function goesOn(marks: string, closers: string, before: Before, after: string): boolean {
  const { token, sentence } = before
  const bare = after.replace(opening, '')
  // … I have a dream: an ellipsis with nothing before it begins a sentence.
  if (sentence === '' && marks !== '.') return true
  if (listMark.test(after)) return false
  if (/^\p{Ll}(?!\p{Lu})/u.test(bare)) return true
  if (/^[—–-]/u.test(bare)) return !/^[—–-]/u.test(sentence)
  if (/^[,;:.?!%)\]}”’»]/u.test(bare)) return true
  const quoted = /[”"’']/.test(closers)
  if (marks === '!' && !quoted && token !== '' && bare.startsWith(`${token}!`)) return true
  if (/[?!]/.test(marks) && insideSlogan.test(before.lead + token + marks) && closesSoon.test(after))
    return true
  if (/[?!]/.test(marks)) return (quoted && speech.test(after)) || (token === 'Yahoo' && !quoted)
  if (marks !== '.') return stutters(token, bare)
  return !quoted && isAbbreviation(before, bare)
}

/** Whether the full stop belongs to the token before it and `after` does not look like a new sentence. */
function isAbbreviation(before: Before, after: string): boolean {
  const { token, sentence } = before
  const word = after.match(/^[\p{L}\p{N}’'-]+/u)?.[0] ?? ''
  const number = /^[\p{Nd}$£€(]|^[IVXLC]+\b/u.test(after)
  const starts = starters.has(word) && !after.startsWith(`${word}.`)
  if (
    sentence.length <= 8 &&
    /^[“"‘(]?(?:\d{1,3}|\d{1,2}(?:\.\d{1,2})+|\p{L}|[ivx]{1,5}|[IVX]{1,5})$/u.test(sentence)
  )
    return true
  if (heading.test(sentence)) return true
  if (/^\d{1,2}$/u.test(token)) return /[:;]\s$/u.test(before.lead)
  if (token === 'no') return number && /[\d,:;(]\s$/u.test(before.lead)
  if (leading.has(token) || /^(?:e\.g|i\.e|c\.f|a\.k\.a)$/iu.test(token)) return true
  if (token === 'v') return !starts || /\p{Lu}[\p{L}.’']*\s$/u.test(before.lead)
  if (/^[ap]\.m$/iu.test(token)) return afterTime.has(word) || /^\d/.test(after)
  if (/^\p{L}$/u.test(token)) return !starts && ((number && word !== 'I') || /^\p{Lu}|[a-z]/u.test(token))
  if (closesName(before) && beginsClause(after)) return false
  if (/^(?:\p{L}{1,2}\.&?)+\p{L}{1,2}$/u.test(token)) return !starts
  if (months.has(token)) return /^\d/.test(after)
  if (beforeNumber.has(token)) return number || (/^\p{Lu}/u.test(token) && token !== 'No' && !starts)
  return either.has(token) && !starts
}

/** Whether a name ends with the token, so that a capital behind it is no part of it: in the U.S., Flint, Mich. */
function closesName({ token, lead }: Before): boolean {
  if (closingName.has(token) || /^(?:Ph\.D|M\.D|[BM]\.[AS]|A\.D|B\.C|B?\.?C\.E)$/u.test(token)) return true
  if (states.has(token) && /,\s$/u.test(lead)) return true
  return /^(?:\p{Lu}\.)+\p{Lu}$/u.test(token) && prepositionAndThe.test(lead)
}

/** A word with a capital and then a small one, as sentences begin, if the first does not go on with a name. */
function beginsClause(after: string): boolean {
  const words = after.match(/^(\p{Lu}[\p{Ll}’'-]+)\s+\p{Ll}/u)
  return words !== null && !partOfName.has(words[1] ?? '')
}

/** `I… I do not know`: the same word before and after an ellipsis is one sentence. */
function stutters(token: string, after: string): boolean {
  const word = after.match(/^\p{L}+/u)?.[0] ?? ''
  return word !== '' && word.toLowerCase() === token.replace(/^'/u, '').toLowerCase()
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
