import type { SegmentId } from '../../ids.ts'
import type { AnchoredText, TextPlace } from './anchor.ts'

/** An edition's text as one string, with where each segment begins in it. Nothing stands between segments. */
export interface Reading {
  readonly text: string
  readonly segments: readonly (AnchoredText & { readonly start: number })[]
  readonly starts: ReadonlyMap<SegmentId, number>
}

/** Reads an edition's segments, in order, as one text. */
export function readingOf(texts: readonly AnchoredText[]): Reading {
  const starts = new Map<SegmentId, number>()
  let at = 0
  const segments = texts.map((each) => {
    const start = at
    starts.set(each.id, start)
    at += each.text.length
    return { ...each, start }
  })
  return { text: texts.map(({ text }) => text).join(''), segments, starts }
}

/** Where a place stands in the text, at most at its segment's end; null where the segment is not there. */
export function offsetOf({ segments, starts }: Reading, { segment, offset }: TextPlace): number | null {
  const start = starts.get(segment)
  if (start === undefined) return null
  const length = segments.find(({ id }) => id === segment)?.text.length ?? 0
  return start + Math.min(offset, length)
}

/** The place of the character that begins at an offset. */
export function placeAfter(reading: Reading, offset: number): TextPlace | null {
  return placeWhere(reading, offset, ({ start, text }) => start + text.length > offset)
}

/** The place behind the character that ends at an offset. */
export function placeBehind(reading: Reading, offset: number): TextPlace | null {
  return placeWhere(reading, offset, ({ start, text }) => text !== '' && start + text.length >= offset)
}

function placeWhere(
  { segments }: Reading,
  offset: number,
  holds: (segment: Reading['segments'][number]) => boolean,
): TextPlace | null {
  const found = segments.find(holds) ?? segments.at(-1)
  return found === undefined ? null : { segment: found.id, offset: Math.max(0, offset - found.start) }
}
