import type { ArticleId, RevisionId } from '../../../shared/ids.ts'
import type { Version } from '../../../shared/ipc/domains/history.ts'
import type { Language } from '../../../shared/locale.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { inTransaction } from '../../storage/database.ts'
import { written } from '../../storage/fault.ts'
import type { EditionRow } from '../../storage/tables/edition.ts'
import { addEvent } from '../../storage/tables/event.ts'
import { digestOf } from '../../storage/tables/head.ts'
import {
  addRevision,
  newestRevision,
  type RevisionCause,
  revisionsOf,
} from '../../storage/tables/revision.ts'
import type { Stamp } from '../../storage/tables/stamp.ts'
import { nameOf } from '../folder.ts'
import type { Head } from '../heads.ts'
import { type Library, stampOf } from '../library.ts'
import { heldEdition } from './editionIn.ts'
import { lastChange } from './lastChange.ts'
import { versionFrom, versionsOf } from './versions.ts'

type Place = { readonly article: ArticleId; readonly language: Language }

/** Adds a revision of an edition's present text, within a transaction. */
export function keepRevision(
  library: Library,
  edition: EditionRow,
  head: Head,
  about: { readonly cause: RevisionCause; readonly name?: string },
  stamp: Stamp,
): RevisionId {
  const id = library.newId<RevisionId>()
  const author = lastChange(library, edition.no)?.by
  addRevision(
    library.db,
    {
      id,
      edition: edition.id,
      status: edition.status,
      version: head.version,
      document: JSON.stringify(head.doc),
      ...about,
      ...(author === undefined ? {} : { author }),
    },
    stamp,
  )
  return id
}

/** Keeps an edition's present text under a name. */
export function keepVersion(
  library: Library,
  { article, language, name }: Place & { readonly name: string },
): Result<Version, 'not-found' | 'not-writable'> {
  const kept = keeping(library, { article, language }, ({ edition, head }, stamp) => {
    keepRevision(library, edition, head, { cause: 'named', name }, stamp)
    return newestRevision(library.db, edition.id)
  })
  if (!kept.ok) return kept
  if (kept.value === null) throw new Error('a version was not kept')
  library.changed(article)
  return ok(versionFrom(kept.value, language))
}

/** Keeps an edition's present text before another one takes its place, where it is not kept already. */
export function keepBeforeRestore(
  library: Library,
  place: Place,
  cause: 'before-restore' | 'before-update' = 'before-restore',
): Result<null, 'not-found' | 'not-writable'> {
  const kept = keeping(library, place, ({ edition, head }, stamp) => {
    const digest = digestOf(JSON.stringify(head.doc))
    if (revisionsOf(library.db, edition.id).some((revision) => revision.digest === digest)) return
    keepRevision(library, edition, head, { cause }, stamp)
  })
  return kept.ok ? ok(null) : kept
}

/** Keeps and tells that a version was brought back, the whole of it or a part. */
export function noteRestored(
  library: Library,
  { article, language, version, isWhole }: Place & { readonly version: string; readonly isWhole: boolean },
): Result<null, 'not-found' | 'not-writable'> {
  const kept = keeping(library, { article, language }, ({ edition, head }, stamp) => {
    const of = versionsOf(library, edition).find(({ id }) => id === version)
    if (of === undefined) return false
    keepRevision(library, edition, head, { cause: 'restored', ...(of.name ? { name: of.name } : {}) }, stamp)
    const detail = { version, from: of.at, name: of.name, isWhole }
    addEvent(library.db, { id: library.newId<string>(), article, language, kind: 'restored', detail }, stamp)
    return true
  })
  if (!kept.ok) return kept
  if (!kept.value) return fail('not-found', version)
  library.changed(article)
  return ok(null)
}

function keeping<T>(
  library: Library,
  { article, language }: Place,
  act: (held: { readonly edition: EditionRow; readonly head: Head }, stamp: Stamp) => T,
): Result<T, 'not-found' | 'not-writable'> {
  const held = heldEdition(library, article, language)
  if (!held.ok) return fail('not-found', held.detail)
  const stamp = stampOf(library)
  return written(nameOf(library.folder), () => inTransaction(library.db, () => act(held.value, stamp)))
}
