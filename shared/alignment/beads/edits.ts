import { isWhole, type WorkBead } from './bead.ts'

/** A change of a list of beads: what stood at `at` is replaced. It can be turned round. */
export interface Splice {
  readonly at: number
  readonly removed: readonly WorkBead[]
  readonly added: readonly WorkBead[]
}

type Beads = readonly WorkBead[]

/** The beads after a change. */
export function applied(beads: Beads, { at, removed, added }: Splice): WorkBead[] {
  return beads.toSpliced(at, removed.length, ...added)
}

/** The change that takes a change back. */
export function inverse({ at, removed, added }: Splice): Splice {
  return { at, removed: added, added: removed }
}

/** Says that a bead is right; null where it is said already. */
export function accept(beads: Beads, at: number): Splice | null {
  const bead = beads[at]
  return bead && !bead.accepted ? replaced(at, [bead], [{ ...bead, accepted: true }]) : null
}

/** Takes back that a bead is right. */
export function doubt(beads: Beads, at: number): Splice | null {
  const bead = beads[at]
  return bead?.accepted ? replaced(at, [bead], [{ ...bead, accepted: false }]) : null
}

/** Says that every bead up to one is right. */
export function acceptThrough(beads: Beads, at: number): Splice | null {
  const first = beads.findIndex(({ accepted }) => !accepted)
  if (first < 0 || first > at) return null
  const removed = beads.slice(first, at + 1)
  return replaced(
    first,
    removed,
    removed.map((bead) => ({ ...bead, accepted: true })),
  )
}

/** Makes one bead of several in a row, which a person thereby says to belong together. */
export function join(beads: Beads, from: number, to: number): Splice | null {
  const removed = beads.slice(from, to + 1)
  if (from < 0 || to >= beads.length || removed.length < 2) return null
  const counts = removed.reduce<readonly number[]>(
    (sum, bead) => bead.counts.map((count, side) => count + (sum[side] ?? 0)),
    [],
  )
  return replaced(from, removed, [said(counts)])
}

/**
 * Links a bead that lacks a text with the next one that has what it lacks and lacks what it has, else with the
 * previous such; null where neither is so.
 */
export function link(beads: Beads, at: number): Splice | null {
  const bead = beads[at]
  if (!bead || isWhole(bead)) return null
  const fits = (other: WorkBead | undefined) =>
    other?.counts.every((count, side) => count === 0 || bead.counts[side] === 0) ?? false
  if (fits(beads[at + 1])) return join(beads, at, at + 1)
  return fits(beads[at - 1]) ? join(beads, at - 1, at) : null
}

/** Parts the texts of a bead: each stands alone then, which a person thereby says to have no counterpart. */
export function unlink(beads: Beads, at: number): Splice | null {
  const bead = beads[at]
  if (!bead) return null
  const sides = bead.counts.flatMap((count, side) =>
    count > 0 ? [bead.counts.map((_, other) => (other === side ? count : 0))] : [],
  )
  if (sides.length < 2) return null
  return replaced(at, [bead], sides.map(said))
}

/** Parts a bead in two: `heads` says how many sentences of each text stay in the first. */
export function split(beads: Beads, at: number, heads: readonly number[]): Splice | null {
  const bead = beads[at]
  if (!bead) return null
  const first = bead.counts.map((count, side) => Math.min(count, Math.max(0, heads[side] ?? 0)))
  const second = bead.counts.map((count, side) => count - (first[side] ?? 0))
  if (isEmpty(first) || isEmpty(second)) return null
  return replaced(at, [bead], [byHand(first), byHand(second)])
}

/** Moves the first sentence of a text in a bead to the bead before it, which is made where there is none. */
export function moveBack(beads: Beads, at: number, side: number): Splice | null {
  return moved(beads, at, side, -1)
}

/** Moves the last sentence of a text in a bead to the bead after it, which is made where there is none. */
export function moveOn(beads: Beads, at: number, side: number): Splice | null {
  return moved(beads, at, side, 1)
}

function moved(beads: Beads, at: number, side: number, step: 1 | -1): Splice | null {
  const bead = beads[at]
  if (!bead || (bead.counts[side] ?? 0) === 0) return null
  const neighbour = beads[at + step]
  const rest = bead.counts.with(side, (bead.counts[side] ?? 0) - 1)
  // A sentence that is alone in the first or last bead has nowhere to go.
  if (!neighbour && isEmpty(rest)) return null
  const before = neighbour?.counts ?? bead.counts.map(() => 0)
  const grown = byHand(before.with(side, (before[side] ?? 0) + 1))
  const left = isEmpty(rest) ? [] : [byHand(rest)]
  if (step > 0) return replaced(at, neighbour ? [bead, neighbour] : [bead], [...left, grown])
  return replaced(neighbour ? at - 1 : at, neighbour ? [neighbour, bead] : [bead], [grown, ...left])
}

function replaced(at: number, removed: Beads, added: Beads): Splice {
  return { at, removed, added }
}

/** What a person says by making it. */
function said(counts: readonly number[]): WorkBead {
  return { counts, scores: counts.slice(1).map(() => 1), accepted: true }
}

/** What was made by hand is to be accepted by hand. */
function byHand(counts: readonly number[]): WorkBead {
  return { counts, scores: counts.slice(1).map(() => 0), accepted: false }
}

function isEmpty(counts: readonly number[]): boolean {
  return counts.every((count) => count === 0)
}
