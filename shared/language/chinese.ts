import { completeRun } from './chineseRun.ts'
import { endAfter } from './english.ts'
import { speaks, takesQuotation } from './speech.ts'

// A run of marks with whatever closes after it: quotes, brackets, notes; also behind a stray space.
const stops =
  /(?:\.(?:\s\.)+|[。｡！？!?．.]|…{1,})(?:[。｡！？!?．.…]|[”’」』）》〉】〕)\]\uFFFC]|\[\d{1,3}\]|〔\d{1,3}〕|[⁰¹²³⁴-⁹*†‡]|\s{1,3}(?=[。｡！？”」』）》〉】〕]))*/gu
const stop = /[。｡！？!?．.…]/u
const closing = /[”’」』）》〉】〕)\]]/u
const closingQuote = /[”’」』"“]/u
const han = /[\p{Script=Han}]/u
const latin = /[\p{Script=Latin}\p{Nd}]/u
const nameWithOriginal = /^\p{Script=Han}{1,6}(?:\s?[（(]|[.．·‧])/u
const aside =
  /[\d《“「]|[见見第页頁]|掌|笑|[编編]者|[译譯]者|引自|同上|[强強][调調]|原文|作者|[记記]者|[图圖]|摄|攝/u
const lookAhead = 80
const longestLook = 500

/** The offsets at which the sentences of a Chinese paragraph end, each just behind the last closing mark. */
export function chineseEnds(text: string): number[] {
  const ends: number[] = []
  const hasStops = /[。｡]/u.test(text)
  let start = 0
  let counted = 0
  let depth = 0
  for (const match of text.matchAll(stops)) {
    if (match.index < start) continue
    const passed = text.slice(counted, match.index)
    depth = Math.max(0, depth + nesting(passed))
    counted = match.index
    const place = { depth, hasStops }
    const end = endAt(text, Math.max(start, match.index - longestLook), match[0], match.index, place)
    if (end === null) continue
    if (text.charAt(end - 1) === '“') {
      depth = 0
      counted = end
    }
    ends.push(end)
    start = end
  }
  return ends
}

/** How much is open at a place, and whether the paragraph has full stops of full width. */
interface Place {
  readonly depth: number
  readonly hasStops: boolean
}

function endAt(text: string, start: number, found: string, index: number, place: Place): number | null {
  const run = completeRun(text, start, found, index)
  const end = index + run.length
  // “面包！”。: what counts is the last stop.
  // . . . set apart stands for something left out.
  if (/^\.(?:\s\.)+$/u.test(run)) return end === text.length ? end : null
  const [at, marks] = lastMarks(run)
  const closers = run.slice(at + marks.length).replace(/\s/gu, '')
  const sentence = text.slice(start, index + at)
  const before = text.charAt(index + at - 1)
  const next = skipSpace(text, end)
  const after = text.slice(next, next + lookAhead)
  if (/^[！？!?]+$/u.test(marks) && closers === '' && insideSlogan(sentence, after)) return null
  if (next < text.length && insideTitle(sentence, closers + after)) return null
  if (/^[.．!?…]+$/u.test(marks) && latin.test(before)) {
    if (!han.test(after.charAt(0))) return endAfter(text, start, run, index)
    if (/(?:Yahoo|Jeopardy)$/u.test(sentence) && marks === '!') return null
    if (closesForeign(sentence, marks, closers)) return end
  }
  if (/^[.．]+$/u.test(marks) && !isHanStop(marks, before, after, next > end, place.hasStops)) return null
  if (next === text.length) return end
  if (/^[“‘「『]\s*$/u.test(after)) return next + 1
  if (goesOn(sentence, marks, closers, after, place.depth)) return null
  return afterCitation(after, next, end)
}

/** The last stops of a run, and where in it they begin. */
function lastMarks(run: string): [number, string] {
  let to = run.length
  while (to > 0 && !stop.test(run.charAt(to - 1))) to--
  let from = to
  while (from > 0 && stop.test(run.charAt(from - 1))) from--
  return to === 0 ? [0, run] : [from, run.slice(from, to)]
}

/** An exclamation or question mark inside a book title, 《前进！前进！》, ends nothing. */
function insideTitle(sentence: string, after: string): boolean {
  const open = sentence.lastIndexOf('《')
  return open >= 0 && open > sentence.lastIndexOf('》') && /^[^《]{0,40}》/u.test(after)
}

/** Short cries quoted within a clause, 高呼“万岁！万万岁！”, or the same cry again. */
function insideSlogan(sentence: string, after: string): boolean {
  const cry = sentence.match(/[“「『！]([^“”「」『』！？，。]{1,6})$/u)?.[1]
  if (cry !== undefined && /^[！!]/u.test(after.slice(cry.length)) && after.startsWith(cry)) return true
  const open = sentence.match(/\p{Script=Han}([“「])[^“”「」]{1,15}$/u)?.[1]
  return open !== undefined && /^[^“”「」]{1,15}[！？!?][”」]/u.test(after)
}

/** A full stop behind Latin letters ends what is Latin throughout, or is quoted behind a colon. */
function closesForeign(sentence: string, marks: string, closers: string): boolean {
  if (marks !== '.') return false
  if (closers !== '') return beforeOpening(sentence, closers) === '：'
  return /^\s*\p{Script=Latin}/u.test(sentence) && !han.test(sentence) && /\s\p{Ll}{3,}$/u.test(sentence)
}

/** A half-width full stop ends a Chinese sentence only behind a Han character and before another one. */
function isHanStop(
  marks: string,
  before: string,
  after: string,
  spaced: boolean,
  hasStops: boolean,
): boolean {
  if (!han.test(before) && !closing.test(before)) return false
  // 崔西. 烏嫚 (Tracey Ullman): where sentences end with 。, a dot may join the parts of a name.
  if (hasStops && marks.length === 1 && after !== '' && (!spaced || nameWithOriginal.test(after)))
    return false
  return (
    after === '' || marks.length > 1 || spaced || han.test(after.charAt(0)) || /^[“「『（《]/u.test(after)
  )
}

function goesOn(sentence: string, marks: string, closers: string, after: string, depth: number): boolean {
  if (/^[，、；：,;:)”’」』）》〉】〕]/u.test(after)) return true
  if (/^[—–─―]/u.test(after)) return !/^\s*[—–─―]/u.test(sentence)
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
  const opener = beforeOpening(sentence, closers)
  const introduced = opener === '：' || opener === ':'
  if (takesQuotation(after, fullStop || introduced)) return !(introduced && /^[这這那等]/u.test(after))
  if (!introduced && speaks(after, fullStop)) return true
  // 他说“好。”就走了
  if (/\p{Script=Han}/u.test(opener) && /^(?:就|便(?!是))/u.test(after)) return true
  return !fullStop && opener !== '' && !/[：:，,。！？…\s—“‘「『（]/u.test(opener)
}

/** The character before the quotation that ends here; '' where the sentence begins with it. */
function beforeOpening(sentence: string, closers: string): string {
  const close = [...closers].findLast((mark) => closingQuote.test(mark)) ?? '”'
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
  if (
    /、[^，。；：]*$/u.test(sentence) &&
    /^(?:[这這那]些|什么|什麼|样样|樣樣|全都|全部|通通|统统|統統|一应|一應|应有|應有|无不|無不|无一|無一|不一而足|不胜枚举|不勝枚舉|数不胜数|數不勝數)/u.test(
      after,
    )
  )
    return true
  const last = sentence.at(-1) ?? ''
  return sentence.trim().length <= 1 || after.startsWith(last) || after.startsWith(sentence.slice(-2))
}

/** A bracket without a stop of its own, （《消息报》，1914年8月）, belongs to the sentence before it. */
function afterCitation(after: string, next: number, end: number): number | null {
  const bracket = after.match(/^（([^（）]{1,60})）([。，、；：]?)|^\(([^()]{1,60})\)([。，、；：]?)/u)
  const inside = bracket?.[1] ?? bracket?.[3] ?? ''
  if (!bracket || /[。！？…][”’」』]?$|^(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])$/u.test(inside))
    return end
  const mark = bracket[2] ?? bracket[4] ?? ''
  if (/[，、；：]/u.test(mark)) return null
  // （比如）我们曾经见过: what goes on behind the bracket may have begun with it.
  const rest = after.slice(bracket[0].length)
  if (mark === '' && han.test(rest.charAt(0)) && !aside.test(inside)) return end
  return next + bracket[0].length
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
