import { isApostrophe, pairs } from '../language/quotes.ts'

/** A segment as far as quotations run over it. */
interface Spanned {
  readonly text: string
  readonly block: string
  readonly isFirst: boolean
}

/** Quotation marks open before and behind a segment, outermost first. */
export interface OpenMarks {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

interface QuoteMark {
  readonly mark: string
  readonly opens: boolean
  /** Whether only white space and such marks stand before it. */
  readonly begins: boolean
  /** A ’ that closes only where a ‘ is open. */
  readonly isLikelyApostrophe: boolean
  /** A " that stands for the closing mark of a quotation of its segment. */
  readonly isStraight: boolean
}

interface Opened {
  readonly mark: string
  readonly at: number
  /** The block that it opened in, or that took it up last. */
  block: number
  readonly isApart: boolean
  /** The segment that closes it. */
  closed: number | null
}

const quotes = pairs.filter(({ kind }) => kind === 'quote')
const closingOf = new Map(quotes.map(({ open, close }) => [open, close]))
const opening = new Set(closingOf.keys())
const closing = new Set(closingOf.values())
const any = /[“”‘’「」『』]/u
const doubles = '“「'
/** Over so many segments a quotation may run; a mark that stays open longer is a slip. */
const farthest = 40
/** Over so many blocks where none takes it up. */
const farthestBlock = 4
/** What stands by itself: a quotation neither runs into it nor out of it. */
const apart: ReadonlySet<string> = new Set(['title', 'standfirst', 'heading', 'figure', 'footnote'])
const none: OpenMarks = { before: [], after: [] }
const nested = { open: '‘', close: '’', kind: 'quote' } as const

const known = new WeakMap<Spanned, readonly QuoteMark[]>()

/**
 * For each segment of an edition the quotations that it stands in. A mark counts as open only where a later
 * segment closes it. Inside a block a quotation runs on freely; the next one has to begin with the marks that are
 * open, or the first mark of that kind has to close: else a lost mark would quote the rest of the article.
 */
export function openMarks(segments: readonly Spanned[]): OpenMarks[] {
  const found: Opened[] = []
  const running: Opened[] = []
  const own: Opened[] = []
  let block = 0
  segments.forEach((segment, at) => {
    const isApart = apart.has(segment.block)
    if (segment.isFirst && !isApart) block++
    if (isApart && segment.isFirst) own.length = 0
    const stack = isApart ? own : running
    while (stack[0] && (at - stack[0].at > farthest || (!isApart && block - stack[0].block > farthestBlock)))
      stack.shift()
    follow(segment, { at, block, isApart }, stack, found)
  })
  const over = found.filter(({ at, closed }) => closed !== null && closed > at)
  if (over.length === 0) return segments.map(() => none)
  const marks = segments.map(() => ({ before: [] as string[], after: [] as string[] }))
  for (const { mark, at, isApart, closed } of over) {
    for (let inside = at; inside <= (closed ?? at); inside++) {
      // What stands apart in the middle of a quotation, as a footnote, is no part of it.
      if (apart.has(segments[inside]?.block ?? '') !== isApart) continue
      if (inside > at) marks[inside]?.before.push(mark)
      if (inside < (closed ?? at)) marks[inside]?.after.push(mark)
    }
  }
  return marks
}

function follow(
  segment: Spanned,
  { at, block, isApart }: Pick<Opened, 'at' | 'block' | 'isApart'>,
  stack: Opened[],
  found: Opened[],
): void {
  const marks = marksOf(segment)
  // The marks with which a block takes up what is open are no new ones.
  const again = segment.isFirst && !isApart ? takenUp(marks, stack) : 0
  for (const opened of stack.slice(0, again)) opened.block = block
  for (const { mark, opens, isLikelyApostrophe, isStraight } of marks.slice(again)) {
    if (opens) {
      const lost = isApart ? -1 : stack.findIndex((other) => other.mark === mark && other.block < block)
      if (lost >= 0) stack.length = lost
      const opened: Opened = { mark, at, block, isApart, closed: null }
      stack.push(opened)
      found.push(opened)
      continue
    }
    const partner = stack.findLastIndex((opened) =>
      isStraight ? opened.at === at && doubles.includes(opened.mark) : closingOf.get(opened.mark) === mark,
    )
    const opened = stack[partner]
    if (opened === undefined) continue
    // A ’ behind a letter, with the ‘ in an earlier segment, is likelier an apostrophe.
    if (isLikelyApostrophe && opened.at < at) continue
    opened.closed = at
    stack.length = partner
  }
}

/** How many of the open quotations, from the outermost on, a block takes up by beginning with their marks. */
function takenUp(marks: readonly QuoteMark[], stack: readonly Opened[]): number {
  let again = 0
  while (again < stack.length && marks[again]?.begins && marks[again]?.mark === stack[again]?.mark) again++
  return again
}

function marksOf(segment: Spanned): readonly QuoteMark[] {
  const old = known.get(segment)
  if (old) return old
  const marks = any.test(segment.text) ? quoteMarks(segment.text) : []
  known.set(segment, marks)
  return marks
}

function quoteMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = []
  let begins = true
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    const opens = opening.has(mark)
    const isStraight = mark === '"'
    if (opens || isStraight || (closing.has(mark) && !isApostrophe(text, at, [{ pair: nested }]))) {
      const isLikelyApostrophe = isApostrophe(text, at, [])
      marks.push({ mark, opens, begins: begins && opens, isLikelyApostrophe, isStraight })
    }
    if (!opens && !/\s/u.test(mark)) begins = false
  }
  return marks
}
