import { diffArrays } from 'diff'

/** A stretch that two texts share, or that only the earlier (`removed`) or only the later (`added`) one has. */
export interface Difference {
  readonly added: boolean
  readonly removed: boolean
  readonly count: number
}

/** Texts whose lengths multiply to less are compared to the end: it takes some ten milliseconds at most. */
const smallEnough = 100_000
/** Of longer ones, so many tokens may differ. */
const mostDifferent = 500

/**
 * What changed from one text to another, token by token. Long texts that have little in common are one change
 * between what they begin and end with: one waits for this while typing.
 */
export function differences(before: readonly string[], after: readonly string[]): readonly Difference[] {
  const [one, other] = [[...before], [...after]]
  if (one.length * other.length <= smallEnough) return diffArrays(one, other)
  return diffArrays(one, other, { maxEditLength: mostDifferent }) ?? whole(before, after)
}

function whole(before: readonly string[], after: readonly string[]): Difference[] {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const [gone, come] = [before.length - start - end, after.length - start - end]
  return [
    { added: false, removed: false, count: start },
    { added: false, removed: true, count: gone },
    { added: true, removed: false, count: come },
    { added: false, removed: false, count: end },
  ].filter(({ count }) => count > 0)
}
