import type { NewId, SegmentId } from '../../ids.ts'

/** A segment as far as cutting again needs it. */
export interface KnownSentence {
  readonly id: SegmentId
  readonly text: string
}

/** Below this share of common letter pairs two sentences count as different ones. */
const alike = 0.35

/**
 * Ids for the sentences of an edited block: a sentence that stayed keeps its id, so does one that was
 * changed a little where it stood; new ones get new ids. Unchanged ones by longest common subsequence, the
 * rest between them by the best monotonic pairing on letter pairs (Dice).
 */
export function recut(
  before: readonly KnownSentence[],
  sentences: readonly string[],
  newId: NewId,
): SegmentId[] {
  const same = pair(before, sentences, (known, sentence) => (known.text === sentence ? 1 : 0))
  const ids: (SegmentId | undefined)[] = sentences.map((_, at) => before[same[at] ?? -1]?.id)
  let from = 0
  let knownFrom = 0
  for (let to = 0; to <= sentences.length; to++) {
    const anchor = same[to]
    if (to < sentences.length && anchor === undefined) continue
    const known = before.slice(knownFrom, anchor ?? before.length)
    const found = pair(known, sentences.slice(from, to), (one, sentence) => {
      const likeness = dice(one.text, sentence)
      return likeness >= alike ? likeness : 0
    })
    for (const [at, place] of found.entries()) ids[from + at] = known[place ?? -1]?.id
    from = to + 1
    knownFrom = (anchor ?? before.length) + 1
  }
  return ids.map((id) => id ?? newId<SegmentId>())
}

/** For each sentence the index of the known one that it is paired with, in order, for the greatest sum. */
function pair(
  known: readonly KnownSentence[],
  sentences: readonly string[],
  worth: (known: KnownSentence, sentence: string) => number,
): (number | undefined)[] {
  const width = sentences.length + 1
  const best = new Float64Array((known.length + 1) * width)
  const worths = known.map((one) => sentences.map((sentence) => worth(one, sentence)))
  const at = (row: number, column: number) => best[row * width + column] ?? 0
  for (let row = known.length - 1; row >= 0; row--) {
    for (let column = sentences.length - 1; column >= 0; column--) {
      const own = worths[row]?.[column] ?? 0
      const paired = own > 0 ? own + at(row + 1, column + 1) : 0
      best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1))
    }
  }
  const found: (number | undefined)[] = sentences.map(() => undefined)
  let row = 0
  let column = 0
  while (row < known.length && column < sentences.length) {
    const own = worths[row]?.[column] ?? 0
    if (own > 0 && at(row, column) === own + at(row + 1, column + 1)) found[column++] = row++
    else if (at(row, column) === at(row + 1, column)) row++
    else column++
  }
  return found
}

function dice(a: string, b: string): number {
  if (a === b) return 1
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < a.length; at++) {
    const two = a.slice(at, at + 2)
    pairs.set(two, (pairs.get(two) ?? 0) + 1)
  }
  let common = 0
  for (let at = 0; at + 1 < b.length; at++) {
    const two = b.slice(at, at + 2)
    const left = pairs.get(two) ?? 0
    if (left > 0) {
      common++
      pairs.set(two, left - 1)
    }
  }
  const all = Math.max(0, a.length - 1) + Math.max(0, b.length - 1)
  return all === 0 ? 0 : (2 * common) / all
}
