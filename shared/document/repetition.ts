import { textHash } from './hash.ts'
import { plainText, type Segment } from './segment.ts'

/**
 * Whether a segment takes over what is confirmed for another one with the same source: it is not confirmed, and
 * its text was put there by an act and not touched since (a footnote is a touch), or it has none. Who writes there by hand, or says that
 * its text is the person's own (origin `typed`), has made it an exception.
 */
export function followsRepetitions({
  text,
  state,
  origin,
  textHash: put,
}: Pick<Segment, 'text' | 'state' | 'origin' | 'textHash'>): boolean {
  if (state !== 'initial' || origin?.kind === 'typed') return false
  if (text === '') return true
  return origin !== null && put === textHash(text)
}

/** Whether a source text is one that repeats with a meaning: more than a number's or a mark's worth of letters. */
export function canRepeat(text: string): boolean {
  return plainText(text).trim().length > 1 && /\p{L}/u.test(text)
}
