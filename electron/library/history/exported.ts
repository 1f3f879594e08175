import type { PublishedArticle, PublishedEdition } from '../../../shared/bundle/input.ts'
import type { ArticleId, RevisionId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { inTransaction } from '../../storage/database.ts'
import { written } from '../../storage/fault.ts'
import { type EditionRow, editionsOf } from '../../storage/tables/edition.ts'
import { addEvent } from '../../storage/tables/event.ts'
import { digestOf, headVersion } from '../../storage/tables/head.ts'
import { addRevision, revisionsOf } from '../../storage/tables/revision.ts'
import type { Stamp } from '../../storage/tables/stamp.ts'
import { nameOf } from '../folder.ts'
import { type Library, stampOf } from '../library.ts'

/** An edition that left: in the state of a revision, or, where it is not signed, as this ProseMirror JSON. */
type Left =
  | { readonly language: Language; readonly revision: RevisionId }
  | { readonly language: Language; readonly document: string }

/** An article that was taken out. */
export interface Exported {
  readonly article: ArticleId
  readonly editions: readonly Left[]
  /** What it left as: 'bundle', 'docx' … */
  readonly format: string
  /** The name of the file, without its folder. */
  readonly file: string
}

/** An article as it was handed out; its documents may be on their way between threads. */
interface HandedOut extends Pick<PublishedArticle, 'id'> {
  readonly editions: readonly (Omit<PublishedEdition, 'document'> & { readonly document: unknown })[]
}

/** What left of an article: of a bundle the signed editions, else those in the languages, or all of them. */
export function exportedFrom(
  { id, editions }: HandedOut,
  {
    format,
    file,
    languages = null,
  }: Pick<Exported, 'format' | 'file'> & { readonly languages?: readonly Language[] | null },
): Exported {
  const left = editions.flatMap(({ language, status, revision, document }): Left[] => {
    if (languages !== null && !languages.includes(language)) return []
    if (status === 'approved' || status === 'published') return [{ language, revision }]
    return format === 'bundle' ? [] : [{ language, document: JSON.stringify(document) }]
  })
  return { article: id, editions: left, format, file }
}

/** Tells that articles left, and keeps their texts: one that is kept already is named, not kept again. */
export function noteExported(library: Library, exported: readonly Exported[]): Result<null, 'not-writable'> {
  const stamp = stampOf(library)
  const noted = written(nameOf(library.folder), () =>
    inTransaction(library.db, () => noteAll(library, exported, stamp)),
  )
  if (!noted.ok) return noted
  for (const { article } of exported) library.changed(article)
  return ok(null)
}

function noteAll(library: Library, exported: readonly Exported[], stamp: Stamp): void {
  for (const { article, editions, format, file } of exported) {
    const rows = new Map(editionsOf(library.db, article).map((row) => [row.language, row]))
    const revisions: Record<string, RevisionId> = {}
    for (const left of editions) {
      const row = rows.get(left.language)
      if (row === undefined) continue
      revisions[left.language] =
        'revision' in left ? left.revision : keptText(library, row, left.document, stamp)
    }
    const detail = { format, file, ...revisions }
    addEvent(
      library.db,
      { id: library.newId<string>(), article, language: null, kind: 'exported', detail },
      stamp,
    )
  }
}

/** The revision that has a text; a new one where none has. */
function keptText(
  library: Library,
  { no, id: edition, status }: EditionRow,
  document: string,
  stamp: Stamp,
): RevisionId {
  const digest = digestOf(document)
  const known = revisionsOf(library.db, edition).findLast((revision) => revision.digest === digest)
  if (known !== undefined) return known.id
  const id = library.newId<RevisionId>()
  const version = headVersion(library.db, no) ?? 0
  addRevision(library.db, { id, edition, cause: 'export', status, version, document }, stamp)
  return id
}
