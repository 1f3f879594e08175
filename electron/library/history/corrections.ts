import type { Correction } from '../../../shared/bundle/input.ts'
import type { ArticleId, RevisionId } from '../../../shared/ids.ts'
import { type Language, type LocalText, languages } from '../../../shared/locale.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { sameToReaders } from '../../../shared/review/compare/same.ts'
import { inTransaction } from '../../storage/database.ts'
import { written } from '../../storage/fault.ts'
import { addCorrection, correctionsOf, type StoredCorrection } from '../../storage/tables/correction.ts'
import { type EditionRow, editionsOf } from '../../storage/tables/edition.ts'
import { addEvent } from '../../storage/tables/event.ts'
import { readableRevision, revisionsOf } from '../../storage/tables/revision.ts'
import { nameOf } from '../folder.ts'
import { documentFrom, type Head } from '../heads.ts'
import { type Library, stampOf } from '../library.ts'
import { heldEditions } from './editionIn.ts'
import { keepRevision } from './keep.ts'
import { isSigned, publishedRevision } from './publishedRevision.ts'

type Failure = 'not-found' | 'not-published' | 'no-note' | 'damaged' | 'not-writable'

/**
 * Opens a correction: a revision of each edition that a sentence is said for. An edition whose text is another one
 * than readers have needs its sentence; `no-note` names its language.
 */
export function correct(
  library: Library,
  { article, note }: { readonly article: ArticleId; readonly note: LocalText },
): Result<null, Failure> {
  const held = heldEditions(library, article)
  if (!held.ok) return held
  const published = held.value.filter(({ edition }) => publishedRevision(library, edition) !== null)
  if (published.length === 0) return fail('not-published')
  const changed = published.filter(({ edition, head }) => isChanged(library, edition, head))
  const silent = changed.find(({ edition }) => !note[edition.language])
  const noted = published.filter(({ edition }) => note[edition.language])
  const [first] = published
  if (silent ?? noted.length === 0) return fail('no-note', (silent ?? first)?.edition.language ?? '')
  const stamp = stampOf(library)
  const stored = written(nameOf(library.folder), () =>
    inTransaction(library.db, () => {
      const revisions: Record<string, RevisionId> = {}
      const said: Record<string, string> = {}
      for (const { edition, head } of noted) {
        const name = note[edition.language] ?? ''
        said[edition.language] = name
        revisions[edition.language] = keepRevision(
          library,
          edition,
          head,
          { cause: 'correction', name },
          stamp,
        )
      }
      const correction = {
        id: library.newId<string>(),
        article,
        note: said,
        revisions,
        changed: changed.map(({ edition }) => edition.language),
      }
      addCorrection(library.db, correction, stamp)
      const event = { id: library.newId<string>(), article, language: null, kind: 'corrected' } as const
      addEvent(library.db, { ...event, detail: said }, stamp)
    }),
  )
  if (!stored.ok) return stored
  library.changed(article)
  return ok(null)
}

/**
 * What leaves with an article of its corrections. A sentence leaves with the text that it speaks of: once its edition
 * was signed with that text, or after the correction was opened. An edition that is not signed is shown as it will be.
 */
export function correctionsLeaving(library: Library, article: ArticleId): Correction[] {
  const editions = new Map(
    editionsOf(library.db, article).map(({ id, language, status }) => {
      const isReady = status === 'approved' || status === 'published'
      return [language, { isReady, revisions: revisionsOf(library.db, id) }] as const
    }),
  )
  const isIn = ({ revisions, changed }: StoredCorrection, language: Language): boolean => {
    const edition = editions.get(language)
    const opened = edition?.revisions.findIndex(({ id }) => id === revisions[language]) ?? -1
    if (!edition || opened < 0) return false
    const signed = edition.revisions.findLastIndex(isSigned)
    if (!edition.isReady || signed > opened) return true
    return (
      changed.includes(language) && edition.revisions[opened]?.version === edition.revisions[signed]?.version
    )
  }
  return correctionsOf(library.db, article).flatMap((correction): Correction[] => {
    const left = languages.filter((language) => correction.note[language] && isIn(correction, language))
    const note = Object.fromEntries(left.map((language) => [language, correction.note[language]]))
    return left.length === 0 ? [] : [{ at: correction.at, note }]
  })
}

function isChanged(library: Library, edition: EditionRow, head: Head): boolean {
  const published = publishedRevision(library, edition)
  if (published === null) return false
  const document = readableRevision(library.db, published.id)
  // Where nobody can tell, a sentence is asked for.
  if (document === null) return true
  return !sameToReaders(documentFrom(JSON.parse(document)), head.doc, edition.language)
}
