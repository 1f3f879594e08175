import { textHash } from './hash.ts'
import { plainText, type Segment } from './segment.ts'

/**
 * How a segment of a translation stands toward its source's present text; derived, never stored. `nothing`: its
 * source has no text either; `draft`: it has a text that nobody confirmed; `edited`: since it was confirmed.
 */
export type Standing =
  | 'nothing'
  | 'empty'
  | 'draft'
  | 'edited'
  | 'stale'
  | 'translated'
  | 'reviewed'
  | 'final'

type Judged = Pick<Segment, 'text' | 'state' | 'sourceHash' | 'textHash'>
type Marked = Omit<Judged, 'text'>

/** How a translation stands beside the text of its source (without inline atoms). */
export function standingOf(segment: Judged, source: string): Standing {
  return standingBy(segment, digestOf(segment.text), digestOf(source))
}

/** The same for whoever keeps the digests of the two texts. */
export function standingBy(segment: Marked, text: string | null, source: string | null): Standing {
  if (text === null) return source === null ? 'nothing' : 'empty'
  if (segment.state === 'initial') return 'draft'
  if (segment.sourceHash !== null && segment.sourceHash !== (source ?? blank)) return 'stale'
  if (segment.textHash !== null && segment.textHash !== text) return 'edited'
  return segment.state
}

const blank = textHash('')

/** The digest of a segment's text without inline atoms; null where it holds nothing but white space. */
export function digestOf(text: string): string | null {
  const plain = plainText(text)
  return plain.trim() === '' ? null : textHash(plain)
}

/** Whether someone still has to do something about it. */
export function isUnfinished(standing: Standing): boolean {
  return standing === 'empty' || standing === 'draft' || standing === 'edited' || standing === 'stale'
}
