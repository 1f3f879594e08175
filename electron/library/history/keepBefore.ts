import type { RevisionId } from '../../../shared/ids.ts'
import type { EditionRow } from '../../storage/tables/edition.ts'
import {
  addLocalState,
  dropLocalStates,
  dropLocalStatesBefore,
  localStatesOf,
} from '../../storage/tables/localState.ts'
import { addRevision, newestRevision } from '../../storage/tables/revision.ts'
import type { Stamp } from '../../storage/tables/stamp.ts'
import type { Head } from '../heads.ts'
import type { Library } from '../library.ts'
import { dayOf } from './day.ts'
import { lastChange } from './lastChange.ts'
import { longestKept, outgrown } from './thin.ts'

/** Between two states of the local history lies at least so much time, in milliseconds. */
const interval = 10 * 60_000

/** When each edition's text was last looked at for keeping, in milliseconds. */
const looks = new WeakMap<Library, Map<number, number>>()

/**
 * Keeps an edition's text as it is, before it changes: as a revision before a day's first change, in the local
 * history after some minutes of work and where somebody else goes on. Within the transaction of the change.
 */
export function keepBefore(library: Library, edition: EditionRow, head: Head, stamp: Stamp): void {
  const last = lastChange(library, edition.no)
  if (last === null) return
  const isNewDay = dayOf(last.at) !== dayOf(stamp.at)
  const isOther = last.by !== stamp.by
  const now = library.now()
  const looked = looksOf(library).get(edition.no)
  // A clock that was set back must not put it off.
  const isDue = looked === undefined || Math.abs(now - looked) >= interval
  if (!isNewDay && !isOther && !isDue) return
  looksOf(library).set(edition.no, now)
  const newest = newestRevision(library.db, edition.id)
  if (newest?.version === head.version) return
  if (isNewDay) keepDay(library, edition, head, last, stamp)
  else keepLocally(library, edition, head, last, isOther)
}

function keepDay(library: Library, edition: EditionRow, head: Head, last: Stamp, stamp: Stamp): void {
  const id = library.newId<RevisionId>()
  const { status } = edition
  const document = JSON.stringify(head.doc)
  const kept = { id, edition: edition.id, cause: 'day', status, version: head.version, document } as const
  addRevision(library.db, { ...kept, author: last.by }, stamp)
}

function keepLocally(
  library: Library,
  edition: EditionRow,
  head: Head,
  last: Stamp,
  isBorder: boolean,
): void {
  const { db } = library
  const states = localStatesOf(db, edition.id)
  if (states.at(-1)?.version === head.version) return
  addLocalState(db, {
    id: library.newId<string>(),
    edition: edition.id,
    version: head.version,
    isBorder,
    document: JSON.stringify(head.doc),
    ...last,
  })
  dropLocalStates(
    db,
    outgrown(states, library.now()).map(({ id }) => id),
  )
  dropLocalStatesBefore(db, new Date(library.now() - longestKept).toISOString())
}

function looksOf(library: Library): Map<number, number> {
  const known = looks.get(library) ?? new Map<number, number>()
  looks.set(library, known)
  return known
}
