import type { EditionStatus } from '../../../shared/document/article.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import { editionsOf } from '../../storage/tables/edition.ts'
import { metaValue, setMeta } from '../../storage/tables/meta.ts'
import type { Stamp } from '../../storage/tables/stamp.ts'
import type { Library } from '../library.ts'

/** How often articles of the archive were edited since the library was opened: all, and each. */
interface Edits {
  total: number
  readonly each: Map<ArticleId, number>
}

const edits = new WeakMap<Library, Edits>()

/** Whether the texts of an edition that stands so are the library's word. */
export function isReady(status: EditionStatus): boolean {
  return status === 'approved' || status === 'published'
}

/** Whether an article has an edition that is. */
export function isInArchive(library: Library, article: ArticleId): boolean {
  return editionsOf(library.db, article).some(({ status }) => isReady(status))
}

/** Notes that articles came to the archive or left it; within a transaction. */
export function touchArchive(library: Library, stamp: Stamp): void {
  setMeta(library.db, 'archive', String(Number(archiveMark(library)) + 1), stamp)
}

/** Another one where other articles are in the archive, in this session and the next. */
export function archiveMark(library: Library): string {
  return metaValue(library.db, 'archive') ?? '0'
}

/** Notes that an article of the archive was edited. */
export function noteArchiveEdit(library: Library, article: ArticleId): void {
  const known = edits.get(library) ?? { total: 0, each: new Map() }
  edits.set(library, known)
  known.total += 1
  known.each.set(article, (known.each.get(article) ?? 0) + 1)
}

/**
 * Another one where the archive without an article is another one. An edit by itself, as the correction of a
 * misprint, changes this and not the mark: else each would have the issues of the whole library counted anew.
 */
export function archiveVersion(library: Library, article: ArticleId | ''): string {
  const known = edits.get(library)
  const others = (known?.total ?? 0) - (article === '' ? 0 : (known?.each.get(article) ?? 0))
  return `${archiveMark(library)} ${others}`
}
