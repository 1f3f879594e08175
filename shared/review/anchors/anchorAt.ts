import { type Anchor, longestQuote, type TextPlace } from './anchor.ts'
import { offsetOf, type Reading } from './reading.ts'

/** How much of the text is remembered on each side, in UTF-16 units. */
const context = 48

/** The anchor of a stretch of text; null where its segments are not there, it is empty or too long to keep. */
export function anchorAt(reading: Reading, from: TextPlace, to: TextPlace): Anchor | null {
  const start = offsetOf(reading, from)
  const end = offsetOf(reading, to)
  if (start === null || end === null || end <= start) return null
  const { text } = reading
  const quote = text.slice(start, end)
  if (quote.length > longestQuote || !quote.isWellFormed()) return null
  return {
    segment: from.segment,
    start: from.offset,
    length: end - start,
    quote,
    before: whole(text, Math.max(0, start - context), start),
    after: whole(text, end, Math.min(text.length, end + context)),
  }
}

/** A stretch without half of a character at its ends, which could not be stored. */
function whole(text: string, from: number, to: number): string {
  const first = isLow(text, from) ? from + 1 : from
  const last = isLow(text, to) ? to - 1 : to
  return text.slice(first, Math.max(first, last))
}

/** Whether the second half of a character stands at an offset. */
function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}
