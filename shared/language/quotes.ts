/** A mark that opens or closes, and what it belongs with. */
export interface Pair {
  readonly open: string
  readonly close: string
  readonly kind: 'quote' | 'bracket'
}

/** Every pair of quotation marks and brackets that the three editions use. */
export const pairs: readonly Pair[] = [
  { open: '“', close: '”', kind: 'quote' },
  { open: '‘', close: '’', kind: 'quote' },
  { open: '「', close: '」', kind: 'quote' },
  { open: '『', close: '』', kind: 'quote' },
  { open: '《', close: '》', kind: 'bracket' },
  { open: '〈', close: '〉', kind: 'bracket' },
  { open: '（', close: '）', kind: 'bracket' },
  { open: '(', close: ')', kind: 'bracket' },
  { open: '[', close: ']', kind: 'bracket' },
  { open: '【', close: '】', kind: 'bracket' },
  { open: '〔', close: '〕', kind: 'bracket' },
  { open: '{', close: '}', kind: 'bracket' },
]

const opening = new Map(pairs.map((pair) => [pair.open, pair]))
const closing = new Map(pairs.map((pair) => [pair.close, pair]))
// （ and ( may close each other: mixed widths are another check's business.
const sameBracket = new Map([
  ['（', '('],
  ['）', ')'],
])

const anyMark = /[“”‘’「」『』《》〈〉（）()[\]【】〔〕{}"]/u
const deepest = 100

/** A mark without its partner. `side` says whether it opens, closes or, a straight mark, could do either. */
export interface Lone {
  readonly at: number
  readonly mark: string
  readonly kind: Pair['kind']
  readonly side: 'open' | 'close' | 'straight'
}

/**
 * The quotation marks and brackets of a text that have no partner in it. Apostrophes, the foot and inch marks
 * behind digits and the bracket of a list mark such as `a)` are none.
 */
export function loneMarks(text: string): Lone[] {
  if (!anyMark.test(text)) return []
  const open: { at: number; pair: Pair }[] = []
  const lone: Lone[] = []
  const straight: number[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    if (mark === '"' && !/\d/.test(text.charAt(at - 1))) straight.push(at)
    else if (mark === '"') straight.push(...inchOrClose(straight, at))
    const opens = opening.get(mark)
    if (opens && !isElision(text, at)) open.push({ at, pair: opens })
    // So deep no text nests: what opened first is lone, and the search for a partner stays short.
    if (open.length > deepest) lone.push(...open.splice(0, 1).map(unclosed))
    const closes = closing.get(mark)
    if (!closes || isApostrophe(text, at, open)) continue
    const partner = open.findLastIndex(({ pair }) => width(pair.close) === width(mark))
    if (partner < 0) {
      if (!isListMark(text, at)) lone.push({ at, mark, kind: closes.kind, side: 'close' })
    } else lone.push(...open.splice(partner).slice(1).map(unclosed))
  }
  lone.push(...open.map(unclosed))
  const last = straight.at(-1)
  if (straight.length % 2 === 1 && last !== undefined) {
    lone.push({ at: last, mark: '"', kind: 'quote', side: 'straight' })
  }
  return lone.sort((a, b) => a.at - b.at)
}

/** Whether the ’ or ' at an offset is an apostrophe: don’t, workers’, ’90s. */
export function isApostrophe(text: string, at: number, open: readonly { readonly pair: Pair }[]): boolean {
  if (text.charAt(at) !== '’') return false
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  const latin = /[\p{Script=Latin}\p{Nd}]/u
  if (latin.test(before) && /\p{Script=Latin}/u.test(after)) return true
  if (open.some(({ pair }) => pair.open === '‘')) return false
  return latin.test(before) || /\p{Nd}/u.test(after) || /\p{Script=Latin}/u.test(after)
}

const width = (mark: string): string => sameBracket.get(mark) ?? mark

const unclosed = ({ at, pair }: { at: number; pair: Pair }): Lone => ({
  at,
  mark: pair.open,
  kind: pair.kind,
  side: 'open',
})

/** A ‘ typed where an apostrophe belongs: ‘90s, ‘em. */
function isElision(text: string, at: number): boolean {
  return text.charAt(at) === '‘' && /^‘(?:\d\ds|(?:em|tis|twas|til|cause)\b)/iu.test(text.slice(at, at + 7))
}

/** A straight mark behind a digit closes if one is open, and is an inch mark otherwise. */
function inchOrClose(straight: readonly number[], at: number): number[] {
  return straight.length % 2 === 1 ? [at] : []
}

/** The bracket behind the number or letter of a list: a) jobs; 2）工资. */
function isListMark(text: string, at: number): boolean {
  if (!/[)）]/u.test(text.charAt(at))) return false
  return /(?:^|[^\p{Script=Latin}\p{Nd}])(?:\d{1,2}|[a-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,2})$/u.test(
    text.slice(Math.max(0, at - 5), at),
  )
}
