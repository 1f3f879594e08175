import { endAfter } from './english.ts'
import { namesSpeaker, takesQuotation } from './speech.ts'

const stops =
  /(?:[。｡！？!?．.]|…{1,})(?:[。｡！？!?．.…]|[”’」』）》〉】〕)\]\uFFFC]|\[\d{1,3}\]|〔\d{1,3}〕|[⁰¹²³⁴-⁹])*/gu
const closing = /[”’」』）》〉】〕)\]]/u
const closingQuote = /[”’」』"]/u
const han = /[\p{Script=Han}]/u
const latin = /[\p{Script=Latin}\p{Nd}]/u
const lookAhead = 80
const longestLook = 500

/** The offsets at which the sentences of a Chinese paragraph end, each just behind the last closing mark. */
export function chineseEnds(text: string): number[] {
  const ends: number[] = []
  let start = 0
  let counted = 0
  let depth = 0
  for (const match of text.matchAll(stops)) {
    if (match.index < start) continue
    depth = Math.max(0, depth + nesting(text.slice(counted, match.index)))
    counted = match.index
    const end = endAt(text, Math.max(start, match.index - longestLook), match[0], match.index, depth)
    if (end === null) continue
    ends.push(end)
    start = end
  }
  return ends
}

function endAt(text: string, start: number, found: string, index: number, depth: number): number | null {
  const run = withStraightQuote(text, start, found, index)
  const end = index + run.length
  const marks = run.match(/^[。｡！？!?．.…]+/u)?.[0] ?? run
  const before = text.charAt(index - 1)
  const next = skipSpace(text, end)
  const after = text.slice(next, next + lookAhead)
  if (/^[.．!?…]+$/u.test(marks) && latin.test(before) && !han.test(after.charAt(0))) {
    return endAfter(text, start, run, index)
  }
  if (/^[.．]+$/u.test(marks) && !isHanStop(marks, before, after, next > end)) return null
  if (next === text.length) return end
  if (/^[“‘「『]$/u.test(after)) return next + after.length
  if (goesOn(text.slice(start, index), marks, run, after, depth)) return null
  return afterCitation(after, next, end)
}

/** A half-width full stop ends a Chinese sentence only behind a Han character and before another one. */
function isHanStop(marks: string, before: string, after: string, spaced: boolean): boolean {
  if (!han.test(before) && !closing.test(before)) return false
  return (
    after === '' || marks.length > 1 || spaced || han.test(after.charAt(0)) || /^[“「『（《]/u.test(after)
  )
}

function goesOn(sentence: string, marks: string, run: string, after: string, depth: number): boolean {
  const closers = run.slice(marks.length)
  if (/^[，、；：,;:)”’」』）》〉】〕]/u.test(after)) return true
  if (/^[—–]/u.test(after)) return !/^\s*[—–]/u.test(sentence)
  if (/[》〉]/u.test(closers) && !closingQuote.test(closers)) return true
  const fullStop = /[。｡]/u.test(marks)
  if (closingQuote.test(closers)) return afterQuotation(fullStop, sentence, closers, after)
  if (/[）)】]/u.test(closers))
    return closesInside(sentence, closers) && (!fullStop || takesQuotation(after, true))
  if (/^(?:…+|[.．]{3,})$/u.test(marks)) return depth > 0 || ellipsisGoesOn(sentence, after)
  return false
}

/** Behind a closing quotation mark: the speaker, or a word that takes the quotation as part of its clause. */
function afterQuotation(fullStop: boolean, sentence: string, closers: string, after: string): boolean {
  if (takesQuotation(after, fullStop)) return true
  const opener = beforeOpening(sentence, closers)
  const clause = after.match(/^([^，。：；！？“「『…,:;!?]{1,40})([，。：；！？“「『…,:;!?]|$)/u)
  if (opener !== '：' && clause?.[1] && namesSpeaker(clause[1]) && !/[：:“「『]/u.test(clause[2] ?? ''))
    return true
  return !fullStop && opener !== '' && !/[：:，,。！？…\s—“‘「『（]/u.test(opener)
}

/** The character before the quotation that ends here; '' where the sentence begins with it. */
function beforeOpening(sentence: string, closers: string): string {
  const close = [...closers].find((mark) => closingQuote.test(mark)) ?? '”'
  const open = { '”': '“', '’': '‘', '」': '「', '』': '『' }[close] ?? '"'
  const at = sentence.lastIndexOf(open)
  return at > 0 ? sentence.charAt(at - 1) : ''
}

/** Whether a bracket that closes here was opened behind other text of the same sentence. */
function closesInside(sentence: string, closers: string): boolean {
  const open = /）/u.test(closers) ? '（' : /\)/u.test(closers) ? '(' : '【'
  return sentence.trimStart().indexOf(open) !== 0
}

function ellipsisGoesOn(sentence: string, after: string): boolean {
  if (/^(?:的|地|等|都|均|也|吧|吗|嗎|呢|了|之)/u.test(after)) return true
  const last = [...sentence].at(-1)
  return last === undefined || sentence.trim().length <= 1 || after.startsWith(last)
}

/** A bracket without a stop of its own, （《消息报》，1914年8月）, belongs to the sentence before it. */
function afterCitation(after: string, next: number, end: number): number | null {
  const bracket = after.match(/^（([^（）]{1,60})）([。，、；：]?)|^\(([^()]{1,60})\)([。，、；：]?)/u)
  const inside = bracket?.[1] ?? bracket?.[3] ?? ''
  if (!bracket || /[。！？…][”’」』]?$|^(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])$/u.test(inside))
    return end
  return /[，、；：]/u.test(bracket[2] ?? bracket[4] ?? '') ? null : next + bracket[0].length
}

/** A straight quotation mark closes here if the sentence has an odd number of them so far. */
function withStraightQuote(text: string, start: number, run: string, index: number): string {
  const at = index + run.length
  if (text.charAt(at) !== '"') return run
  return text.slice(start, index).split('"').length % 2 === 0 ? `${run}"` : run
}

/** How many quotes and brackets more are opened than closed. */
function nesting(text: string): number {
  return (text.match(/[“「『‘（(]/gu)?.length ?? 0) - (text.match(/[”」』’）)]/gu)?.length ?? 0)
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/u.test(text.charAt(at))) at++
  return at
}
