import { type Lone, loneMarks, pairs } from '../../language/quotes.ts'
import type { TextSegment } from '../spec.ts'
import { flippedQuotes } from './direction.ts'

/** What stands by itself: no quotation runs into it or out of it. */
const apart: ReadonlySet<string> = new Set(['title', 'standfirst', 'heading', 'figure', 'footnote'])
const closeOf = new Map(pairs.map(({ open, close }) => [open, close]))

/**
 * Quotation marks and brackets without a partner. Right are marks of quotations that run in from earlier
 * segments or out to later ones, and brackets around whole sentences. Marks that look the wrong way are
 * another rule's business.
 */
export function loneIn(text: string, segment: TextSegment): Lone[] {
  const into = [...segment.open]
  const out = [...(segment.openAfter ?? [])]
  const isTold = segment.language === 'en' || /\p{Script=Han}/u.test(text)
  const isFlipped = flippedQuotes(text, segment).length > 0
  const lone = loneMarks(text).filter((lone) => {
    if (lone.side === 'straight') return false
    if (isAtEnd(lone, text)) return false
    if (lone.kind === 'bracket') return !holdsSentences(lone, text, segment)
    if (isFlipped && '“”'.includes(lone.mark)) return false
    if (isTold && straightPartner(text, lone) !== null) return false
    const marks = lone.side === 'open' ? out : into
    const at = marks.findLastIndex((open) => (lone.side === 'open' ? open : closeOf.get(open)) === lone.mark)
    if (at < 0) return true
    marks.splice(at, 1)
    return false
  })
  return [...lone, ...loneStraight(text, apart.has(segment.block))].sort((one, other) => one.at - other.at)
}

/**
 * Where the only straight mark of a text stands for the partner of a curly or corner one that has none; null where
 * it does not. Then the straight mark is what is wrong, and other rules say so.
 */
export function straightPartner(text: string, { at, side }: Pick<Lone, 'at' | 'side'>): number | null {
  const straight = text.indexOf('"')
  if (straight < 0 || straight !== text.lastIndexOf('"') || /\d/u.test(text.charAt(straight - 1))) return null
  if (side === 'open') {
    return '“「'.includes(text.charAt(at)) && straight > at && !/[“「]/u.test(text.slice(at + 1, straight))
      ? straight
      : null
  }
  return '”」'.includes(text.charAt(at)) && straight < at && !/[”」]/u.test(text.slice(straight + 1, at))
    ? straight
    : null
}

/** What opens at the very end is another rule's business. */
const isAtEnd = ({ side, at }: Lone, text: string): boolean =>
  side === 'open' && text.slice(at + 1).trim() === ''

/**
 * Straight double marks that cannot have a partner: by what stands beside them, one opens before the last has
 * closed, or closes when none is open. In running text the first may close an earlier paragraph's, and the
 * last may run on.
 */
function loneStraight(text: string, isApart: boolean): Lone[] {
  const lone: Lone[] = []
  let open = -1
  let count = 0
  const add = (at: number): void => {
    lone.push({ at, mark: '"', kind: 'quote', side: open === at ? 'open' : 'close' })
  }
  for (const { index } of text.matchAll(/"/gu)) {
    const before = text.charAt(index - 1)
    const opens = /^$|[\s([{—–‘“：，。\uFFFC/-]/u.test(before) && /\S/u.test(text.charAt(index + 1))
    if (!opens && open < 0 && /\d/u.test(before)) continue
    count++
    if (opens) {
      if (open >= 0) add(open)
      open = index
    } else if (open >= 0) open = -1
    else if (count > 1 || isApart) add(index)
  }
  if (open >= 0 && isApart) add(open)
  return lone
}

/** Whether a bracket stands where it may hold this sentence and its neighbours. */
function holdsSentences({ at, side }: Lone, text: string, { isFirst, isLast }: TextSegment): boolean {
  return side === 'open'
    ? !isLast && text.slice(0, at).trim() === ''
    : !isFirst && text.slice(at + 1).trim() === ''
}
