import type { ArticleId, EntryId } from '../../../shared/ids.ts'
import { editionsOf } from '../../storage/tables/edition.ts'
import { segmentRowsOf } from '../../storage/tables/segment.ts'
import { checkpoint } from '../checkpoint.ts'
import type { Library } from '../library.ts'
import { recogniserFor } from './termbase.ts'

/** The entries of which a term stands in an article, in whatever edition. */
export function entriesIn(library: Library, article: ArticleId): ReadonlySet<EntryId> {
  if (library.heads.waiting.has(article)) checkpoint(library, article)
  const found = new Set<EntryId>()
  for (const { no, language } of editionsOf(library.db, article)) {
    const find = recogniserFor(library, language)
    for (const { text } of segmentRowsOf(library.db, no)) {
      for (const { entry } of find(text)) found.add(entry.id)
    }
  }
  return found
}
