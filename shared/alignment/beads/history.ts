import type { WorkBead } from './bead.ts'
import { applied, inverse, type Splice } from './edits.ts'

/** Beads that are worked on, and what was done to them; a change of today can be taken back. */
export interface History {
  readonly beads: readonly WorkBead[]
  readonly done: readonly Splice[]
  readonly undone: readonly Splice[]
}

/** As many changes can be taken back. */
const most = 500

export function begin(beads: readonly WorkBead[]): History {
  return { beads, done: [], undone: [] }
}

/** Does a change; what was taken back before it cannot be done again. */
export function act({ beads, done }: History, splice: Splice): History {
  return { beads: applied(beads, splice), done: [...done.slice(1 - most), splice], undone: [] }
}

/** Takes the last change back; null where there is none. */
export function undo({ beads, done, undone }: History): History | null {
  const last = done.at(-1)
  if (!last) return null
  return { beads: applied(beads, inverse(last)), done: done.slice(0, -1), undone: [...undone, last] }
}

/** Does the change again that was taken back last. */
export function redo({ beads, done, undone }: History): History | null {
  const last = undone.at(-1)
  if (!last) return null
  return { beads: applied(beads, last), done: [...done, last], undone: undone.slice(0, -1) }
}
