import type { Bead } from './side.ts'

/** Beads counted: how many there should be, how many were found, and how many of those are right. */
export interface Count {
  readonly gold: number
  readonly found: number
  readonly right: number
}

/** The two sides of a bead, as a scorer compares them. */
export type Links = Pick<Bead, 'source' | 'target'>

/** Strict scoring: a bead is right where both its sides are exactly those of a bead of the gold alignment. */
export function isRight(gold: readonly Links[]): (bead: Links) => boolean {
  const known = new Set(gold.map(keyOf))
  return (bead) => known.has(keyOf(bead))
}

/** Counts beads strictly, those with an empty side too or not. */
export function judge(
  gold: readonly Links[],
  found: readonly Links[],
  options: { readonly nulls: boolean },
): Count {
  const counts = ({ source, target }: Links) => options.nulls || (source.length > 0 && target.length > 0)
  const own = found.filter(counts)
  return { gold: gold.filter(counts).length, found: own.length, right: own.filter(isRight(gold)).length }
}

/** Several counts in one. */
export function total(counts: readonly Count[]): Count {
  const sum = (of: (count: Count) => number) => counts.reduce((all, each) => all + of(each), 0)
  return { gold: sum(({ gold }) => gold), found: sum(({ found }) => found), right: sum(({ right }) => right) }
}

/** Precision, recall and F1 of a count; 1 where there is nothing to find or nothing was found. */
export function measuresOf({ gold, found, right }: Count): {
  readonly precision: number
  readonly recall: number
  readonly f1: number
} {
  const share = (of: number) => (of === 0 ? 1 : right / of)
  return {
    precision: share(found),
    recall: share(gold),
    f1: gold + found === 0 ? 1 : (2 * right) / (gold + found),
  }
}

function keyOf({ source, target }: Links): string {
  return `${source.join()}:${target.join()}`
}
