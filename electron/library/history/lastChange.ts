import { headStamp } from '../../storage/tables/head.ts'
import { journalStamp } from '../../storage/tables/journal.ts'
import type { Stamp } from '../../storage/tables/stamp.ts'
import type { Library } from '../library.ts'

const changes = new WeakMap<Library, Map<number, Stamp>>()

/** When and by whom an edition's text was changed last; who stores it whole may be someone else. */
export function lastChange(library: Library, edition: number): Stamp | null {
  const known = changesOf(library)
  const stamp = known.get(edition) ?? journalStamp(library.db, edition) ?? headStamp(library.db, edition)
  if (stamp !== null) known.set(edition, stamp)
  return stamp
}

/** Notes that an edition's text was changed now. */
export function noteTextChange(library: Library, edition: number, stamp: Stamp): void {
  changesOf(library).set(edition, stamp)
}

function changesOf(library: Library): Map<number, Stamp> {
  const known = changes.get(library) ?? new Map<number, Stamp>()
  changes.set(library, known)
  return known
}
