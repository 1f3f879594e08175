import { isApostrophe, type Pair, pairs } from '../language/quotes.ts'
import type { Han } from '../locale.ts'

/** How an edition quotes: 「『』」, “‘’”, or as it is written. */
export type QuoteStyle = 'corner' | 'curly' | 'kept'

/** The quotations that a segment stands in and that end in a later one, the outermost first. */
export type QuoteState = readonly { readonly close: string; readonly rank: number }[]

/** How quotation marks are to be turned. */
interface QuoteOptions {
  /** The edition's own style; what goes without saying is “‘’” in Simplified, 「『』」 in Traditional. */
  readonly style?: QuoteStyle | undefined
  readonly state?: QuoteState | undefined
  /** Whether the mark at an offset is to stay as it is. */
  readonly keeps?: (at: number) => boolean
}

const styles: Readonly<Record<Exclude<QuoteStyle, 'kept'>, readonly [outer: string, inner: string]>> = {
  corner: ['「」', '『』'],
  curly: ['“”', '‘’'],
}
const titles = ['《》', '〈〉'] as const
const any = /[“”‘’「」『』《》〈〉]/u

/** No text nests deeper; what opened before is taken for a mark without its partner. */
const deepest = 50
/** Over so many segments a quotation may run; a mark that stays open longer is a slip. */
const farthest = 30

/**
 * Quotation marks in the form of an edition, outer and inner by how many closed pairs stand around them, those
 * of earlier segments by `state`; titles in titles become 〈〉. A mark without its partner keeps its rank, and
 * apostrophes stay. The length does not change.
 */
export function quotesFor(text: string, to: Han, { style, state = [], keeps }: QuoteOptions = {}): string {
  const wanted = style ?? (to === 'zh-Hans' ? 'curly' : 'corner')
  if (wanted === 'kept' || !any.test(text)) return text
  const ranks: [at: number, mark: string][] = []
  for (const [at, rank] of ranksOf(text, quoteMarks, state))
    ranks.push([at, written(text, at, rank, styles[wanted])])
  for (const [at, rank] of ranksOf(text, titleMarks, [])) ranks.push([at, written(text, at, rank, titles)])
  ranks.sort(([one], [other]) => one - other)
  let converted = ''
  let kept = 0
  for (const [at, mark] of ranks) {
    if (keeps?.(at)) continue
    converted += text.slice(kept, at) + mark
    kept = at + 1
  }
  return converted + text.slice(kept)
}

/** For each segment of an edition, in order, the quotations that it stands in. */
export function quoteStates(texts: readonly string[]): QuoteState[] {
  const whole = texts.join('\n')
  if (!any.test(whole)) return texts.map(() => [])
  const starts: number[] = []
  let length = 0
  for (const text of texts) {
    starts.push(length)
    length += text.length + 1
  }
  const { partners } = partnersOf(whole, quoteMarks)
  for (const [open, close] of partners) {
    if (segmentAt(starts, close) - segmentAt(starts, open) > farthest) partners.delete(open)
  }
  const ranks = byDepth(
    whole,
    quoteMarks,
    { partners, found: [...partners].flat().sort((a, b) => a - b) },
    [],
  )
  const around: { readonly at: number; readonly close: string; readonly rank: number }[] = []
  const events = [...partners].sort(([one], [other]) => one - other)
  let next = 0
  return starts.map((start) => {
    for (; (events[next]?.[0] ?? Number.POSITIVE_INFINITY) < start; next++) {
      const [open, close] = events[next] ?? [0, 0]
      around.push({ at: close, close: whole.charAt(close), rank: ranks.get(open) ?? 0 })
    }
    for (let at = around.length - 1; at >= 0; at--) if ((around[at]?.at ?? 0) < start) around.splice(at, 1)
    return around.map(({ close, rank }) => ({ close, rank }))
  })
}

interface Marks {
  readonly open: string
  readonly close: string
  /** The marks that are outer ones by themselves. */
  readonly outer: string
}

const quoteMarks: Marks = { open: '“「‘『', close: '”」’』', outer: '“”「」' }
const titleMarks: Marks = { open: '《〈', close: '》〉', outer: '《》' }

const written = (text: string, at: number, rank: number, forms: readonly [string, string]): string =>
  (rank === 0 ? forms[0] : forms[1]).charAt(isClosing(text.charAt(at)) ? 1 : 0)

const isClosing = (mark: string): boolean => '”」’』》〉'.includes(mark)

/** The rank, 0 outer or 1 inner, of each mark by its offset. */
function ranksOf(text: string, marks: Marks, state: QuoteState): Map<number, number> {
  return byDepth(text, marks, partnersOf(text, marks), state)
}

interface Partners {
  /** Every mark, in order. */
  readonly found: readonly number[]
  /** For each mark that opens and is closed, where. */
  readonly partners: Map<number, number>
}

function partnersOf(text: string, marks: Marks): Partners {
  const open: { pair: Pair; at: number }[] = []
  const found: number[] = []
  const partners = new Map<number, number>()
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    if (marks.open.includes(mark)) {
      open.push({ pair: pairOf(mark), at })
      if (open.length > deepest) open.shift()
      found.push(at)
    } else if (marks.close.includes(mark) && !isApostrophe(text, at, open)) {
      found.push(at)
      const partner = open.findLastIndex(({ pair }) => pair.close === mark)
      const opener = open[partner]
      if (!opener) continue
      partners.set(opener.at, at)
      open.length = partner
    }
  }
  return { found, partners }
}

function byDepth(
  text: string,
  marks: Marks,
  { found, partners }: Partners,
  state: QuoteState,
): Map<number, number> {
  const ranks = new Map<number, number>()
  const earlier = [...state]
  const around: { at: number; rank: number }[] = []
  const ownRank = (mark: string): number => (marks.outer.includes(mark) ? 0 : 1)
  for (const at of found) {
    const mark = text.charAt(at)
    const innermost = around.at(-1)
    const partner = partners.get(at)
    if (innermost?.at === at) {
      ranks.set(at, innermost.rank)
      around.pop()
    } else if (isClosing(mark)) {
      const begun = earlier.findLastIndex(({ close }) => close === mark)
      ranks.set(at, earlier[begun]?.rank ?? ownRank(mark))
      if (begun >= 0) earlier.length = begun
    } else {
      const outside = innermost ?? earlier.at(-1)
      if (partner === undefined && !outside) ranks.set(at, ownRank(mark))
      else ranks.set(at, outside ? 1 - outside.rank : ownRank(mark))
      if (partner !== undefined) around.push({ at: partner, rank: ranks.get(at) ?? 0 })
    }
  }
  return ranks
}

function pairOf(open: string): Pair {
  return pairs.find((pair) => pair.open === open) ?? { open, close: open, kind: 'quote' }
}

function segmentAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
