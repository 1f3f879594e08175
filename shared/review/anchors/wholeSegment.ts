import type { SegmentId } from '../../ids.ts'
import type { Anchor } from './anchor.ts'
import type { Reading } from './reading.ts'
import { reanchor } from './reanchor.ts'

/**
 * The segment that an anchor on a whole segment means now: the one that it was, whatever it says by now; where that
 * was joined away, the one that its text went to. An anchor that was moved there has a length of 0: once a segment
 * says just its text again, that one is meant. Null where it is gone.
 */
export function wholeSegment(reading: Reading, anchor: Anchor): SegmentId | null {
  const { segments } = reading
  const own = segments.find(({ id }) => id === anchor.segment)
  if (own && anchor.length > 0) return own.id
  const same = segments.filter(({ text }) => text === anchor.quote && text !== '')
  if (same.length === 1 && same[0]) return same[0].id
  if (own) return own.id
  const found = reanchor(reading, { ...anchor, length: anchor.quote.length })
  return found.kind === 'there' ? found.from.segment : null
}

/**
 * The anchor of a whole segment as it is to be remembered: while the segment is its own, with its present text; where
 * it was moved to another, with the text that is looked for. Null where there is nothing new to remember.
 */
export function movedWhole(reading: Reading, anchor: Anchor): Anchor | null {
  const segment = wholeSegment(reading, anchor)
  const text = reading.segments.find(({ id }) => id === segment)?.text ?? ''
  if (segment === null || text === '') return null
  const isOwn = text === anchor.quote || (segment === anchor.segment && anchor.length > 0)
  const next = { ...anchor, segment, start: 0 }
  return isOwn ? { ...next, quote: text, length: text.length } : { ...next, length: 0 }
}
