import type { SegmentId } from '../../../shared/ids.ts'
import type { ReadBlock } from './blocks.ts'

/** Blocks of several editions that stand beside one another: one list an edition. */
export type Row = readonly (readonly ReadBlock[])[]

/**
 * Puts editions side by side: a row ends where all of them have shown the same segments, so a paragraph that one
 * edition cuts in two stands beside both halves. What cannot be matched stands in the last row.
 */
export function rowsOf(editions: readonly (readonly ReadBlock[])[]): Row[] {
  const sides = editions.map((blocks) => ({ blocks, at: 0 }))
  const rows: Row[] = []
  while (sides.some(({ blocks, at }) => at < blocks.length)) {
    const ends = evenEnds(sides.map(({ blocks, at }) => blocks.slice(at)))
    rows.push(sides.map(({ blocks, at }, side) => blocks.slice(at, at + (ends[side] ?? 0))))
    for (const [side, each] of sides.entries()) each.at += ends[side] ?? 0
  }
  return rows
}

/** How many blocks of each side make the shortest even row. */
function evenEnds(sides: readonly (readonly ReadBlock[])[]): number[] {
  const ends = sides.map((blocks) => Math.min(1, blocks.length))
  for (;;) {
    const shown = sides.map((blocks, side) => idsOf(blocks.slice(0, ends[side])))
    const all = new Set(shown.flatMap((ids) => [...ids]))
    const behind = sides.flatMap((blocks, side) => {
      const missing = [...all].some((id) => !shown[side]?.has(id))
      return missing && (ends[side] ?? 0) < blocks.length ? [side] : []
    })
    if (behind.length === 0) return isEven(shown, all) ? ends : sides.map((blocks) => blocks.length)
    for (const side of behind) ends[side] = (ends[side] ?? 0) + 1
  }
}

/** Even, or one side has nothing left at all. */
function isEven(shown: readonly ReadonlySet<SegmentId>[], all: ReadonlySet<SegmentId>): boolean {
  return shown.every((ids) => ids.size === all.size)
}

function idsOf(blocks: readonly ReadBlock[]): Set<SegmentId> {
  return new Set(blocks.flatMap(({ segments }) => segments.map(({ id }) => id)))
}
