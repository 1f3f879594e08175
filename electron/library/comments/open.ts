import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { threadsOf } from '../../storage/tables/thread.ts'
import type { Library } from '../library.ts'

/** A thread that waits to be resolved. `language` is null where it is about a segment in all editions. */
export interface OpenThread {
  readonly id: string
  readonly language: Language | null
  readonly segment: SegmentId
  /** The text that it is about, as the first comment found it. */
  readonly quote: string
}

/**
 * The threads of an article that are not resolved, the oldest first: those that concern an edition (its own, and
 * those about a segment in all editions), or with null every one.
 */
export function openThreads(library: Library, article: ArticleId, language: Language | null): OpenThread[] {
  return threadsOf(library.db, article)
    .filter((thread) => thread.resolved === null)
    .filter((thread) => language === null || thread.language === null || thread.language === language)
    .map(({ id, language: of, anchor, original }) => ({
      id,
      language: of,
      segment: anchor.segment,
      quote: original,
    }))
}
