import type { Anchor, Anchored, TextPlace } from './anchor.ts'
import { changedPlace, gap } from './changed.ts'
import { exactPlace } from './exact.ts'
import { offsetOf, placeAfter, placeBehind, type Reading } from './reading.ts'

/**
 * Where an anchor's text stands in an edition's text that may be another one since. It is found where it stood, else
 * by its words and what stood around them, though some of them were changed; else it is said to be gone. Of several
 * places that might be it none is guessed.
 */
export function reanchor(reading: Reading, anchor: Anchor): Anchored {
  if (anchor.quote === '') return { kind: 'gone', at: kept(reading, anchor) }
  const unmoved = whereItStood(reading, anchor)
  if (unmoved !== null) return there(reading, unmoved, unmoved + anchor.length)
  const exact = exactPlace(reading, anchor)
  if (exact === 'several') return { kind: 'gone', at: kept(reading, anchor) }
  if (exact !== null) return there(reading, exact, exact + anchor.quote.length)
  // What was gone already only comes back as it was.
  if (anchor.length === 0) {
    const at = kept(reading, anchor)
    return { kind: 'gone', at: at ?? point(reading, gap(reading, anchor)) }
  }
  const changed = changedPlace(reading, anchor)
  if (changed?.kind === 'there') return there(reading, changed.from, changed.to)
  return { kind: 'gone', at: point(reading, changed?.at ?? null) ?? kept(reading, anchor) }
}

/** The offset of a text that stands where it stood, between what stood there; null where anything is another. */
function whereItStood(reading: Reading, anchor: Anchor): number | null {
  const { segment, start, quote, before, after, length } = anchor
  const at = length === 0 ? null : offsetOf(reading, { segment, offset: start })
  if (at === null) return null
  const whole = before + quote + after
  return reading.text.startsWith(whole, at - before.length) && at >= before.length ? at : null
}

function there(reading: Reading, from: number, to: number): Anchored {
  const [first, last] = [placeAfter(reading, from), placeBehind(reading, to)]
  return first && last ? { kind: 'there', from: first, to: last } : { kind: 'gone', at: null }
}

/** Where the text stood by its segment alone. */
function kept(reading: Reading, { segment, start }: Anchor): TextPlace | null {
  const at = offsetOf(reading, { segment, offset: start })
  const begin = reading.starts.get(segment)
  return at === null || begin === undefined ? null : { segment, offset: at - begin }
}

function point(reading: Reading, at: number | null): TextPlace | null {
  return at === null ? null : at === 0 ? placeAfter(reading, 0) : placeBehind(reading, at)
}
