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

/** How a translation stands beside the text of its source (without inline atoms). */
export function standingOf(segment: Judged, source: string): Standing {
  const text = plainText(segment.text)
  if (text.trim() === '') return source.trim() === '' ? 'nothing' : 'empty'
  if (segment.state === 'initial') return 'draft'
  if (segment.sourceHash !== null && segment.sourceHash !== textHash(source)) return 'stale'
  if (segment.textHash !== null && segment.textHash !== textHash(text)) return 'edited'
  return segment.state
}

/** Whether someone still has to do something about it. */
export function isUnfinished(standing: Standing): boolean {
  return standing === 'empty' || standing === 'draft' || standing === 'edited' || standing === 'stale'
}
