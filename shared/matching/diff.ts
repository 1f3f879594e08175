import type { Language } from '../locale.ts'
import { editsOf } from './diff/edits.ts'
import { piecesOf } from './diff/pieces.ts'
import { toReadable } from './diff/readable.ts'

/** A stretch of a comparison; what was removed stands before what was added in its place. */
export interface Difference {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/**
 * What changed from one text to another, in pieces that read well. English is compared by words, Chinese by
 * characters; then changes grow to whole words where that takes a character or two, small sameness between two changes
 * joins them, and a change that may stand in several places stands where a word begins. The `same` and `removed`
 * pieces make the text before, `same` and `added` the text after.
 */
export function diff(before: string, after: string, language: Language): Difference[] {
  const one = piecesOf(before, language)
  const other = piecesOf(after, language)
  const edits = toReadable(editsOf(one.texts, other.texts), one, other)
  const differences: Difference[] = []
  let at = 0
  for (const { from, to, otherFrom, otherTo } of edits) {
    push(differences, 'same', one.texts, at, from)
    push(differences, 'removed', one.texts, from, to)
    push(differences, 'added', other.texts, otherFrom, otherTo)
    at = to
  }
  push(differences, 'same', one.texts, at, one.texts.length)
  return differences
}

function push(
  differences: Difference[],
  kind: Difference['kind'],
  texts: readonly string[],
  from: number,
  to: number,
): void {
  if (to > from) differences.push({ kind, text: texts.slice(from, to).join('') })
}
