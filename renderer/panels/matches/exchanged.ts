import type { Repair, RepairChange } from '../../../shared/matching/match.ts'

/** A stretch of a repaired text: as it was, or what stands in place of something else. */
export interface Exchanged {
  readonly text: string
  /** What stood there before; null where nothing was exchanged. */
  readonly was: string | null
}

/**
 * The stretches of a repaired target, found by walking both texts side by side: where they part, one of the
 * changes must begin. A text that its changes do not explain is one stretch.
 */
export function exchanged(before: string, { target, changes }: Repair): readonly Exchanged[] {
  return walk(before, target, changes) ?? [{ text: target, was: null }]
}

function walk(before: string, after: string, changes: readonly RepairChange[]): Exchanged[] | null {
  if (changes.length === 0) {
    if (before !== after) return null
    return before === '' ? [] : [{ text: before, was: null }]
  }
  for (let same = 0; same <= before.length; same++) {
    for (const change of changes) {
      if (!before.startsWith(change.from, same) || !after.startsWith(change.to, same)) continue
      const others = changes.filter((each) => each !== change)
      const rest = walk(before.slice(same + change.from.length), after.slice(same + change.to.length), others)
      if (rest === null) continue
      const here = { text: change.to, was: change.from }
      return same === 0 ? [here, ...rest] : [{ text: before.slice(0, same), was: null }, here, ...rest]
    }
    if (before[same] !== after[same]) break
  }
  return null
}
