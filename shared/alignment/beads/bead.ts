/**
 * A bead as a person works on it: how many sentences of each text stand in it. Beads follow one another in every
 * text, so the counts alone say which sentences are meant.
 */
export interface WorkBead {
  readonly counts: readonly number[]
  /**
   * How sure it is that each text belongs to the next, 0 to 1: one less than there are texts. 0 where this was made
   * by hand and is not accepted yet.
   */
  readonly scores: readonly number[]
  /** A person says that it is right. */
  readonly accepted: boolean
}

/** For each text the first sentence of a bead and the one after its last. */
export type Spans = readonly (readonly [from: number, end: number])[]

/** How many beads there are, how many of them a person accepted, and how many nobody is sure of. */
export interface BeadCounts {
  readonly beads: number
  readonly accepted: number
  readonly doubtful: number
}

/** Whether a person should look at a bead. `sure` is the score from which on the aligner is believed. */
export function isDoubtful(bead: WorkBead, sure: number): boolean {
  return !bead.accepted && scoreOf(bead) < sure
}

/** How sure a bead is: as sure as the least sure of its links. */
export function scoreOf({ scores }: WorkBead): number {
  return Math.min(1, ...scores)
}

/** Whether a bead has sentences in every text. */
export function isWhole(bead: WorkBead): boolean {
  return bead.counts.every((count) => count > 0)
}

export function countBeads(beads: readonly WorkBead[], sure: number): BeadCounts {
  let accepted = 0
  let doubtful = 0
  for (const bead of beads) {
    if (bead.accepted) accepted++
    else if (isDoubtful(bead, sure)) doubtful++
  }
  return { beads: beads.length, accepted, doubtful }
}

/** Where in the texts each bead stands. */
export function spansOf(beads: readonly WorkBead[]): Spans[] {
  const next: number[] = []
  return beads.map(({ counts }) =>
    counts.map((count, side): readonly [number, number] => {
      const from = next[side] ?? 0
      next[side] = from + count
      return [from, from + count]
    }),
  )
}

/** Whether beads hold every sentence of texts of these lengths just once; none of them is empty. */
export function isComplete(beads: readonly WorkBead[], lengths: readonly number[]): boolean {
  const sums = lengths.map(() => 0)
  for (const { counts } of beads) {
    if (counts.length !== lengths.length || counts.every((count) => count === 0)) return false
    for (const [side, count] of counts.entries()) sums[side] = (sums[side] ?? 0) + count
  }
  return sums.every((sum, side) => sum === lengths[side])
}
