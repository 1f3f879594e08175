import type { EditionStatus } from '../../../shared/document/article.ts'
import type { EditionRow } from '../../storage/tables/edition.ts'
import { eventsOf } from '../../storage/tables/event.ts'
import { type Revision, type RevisionCause, revisionsOf } from '../../storage/tables/revision.ts'
import type { Library } from '../library.ts'

const signing: readonly RevisionCause[] = ['status', 'created', 'imported', 'added']
const ready: readonly EditionStatus[] = ['approved', 'published']

/** Whether a revision is a text that somebody signed: what was kept for other reasons while it stood so is none. */
export function isSigned({ cause, status }: Revision): boolean {
  return signing.includes(cause) && ready.includes(status)
}

/** The state of an edition that readers have: the last one that was said to be published or that left in a bundle. */
export function publishedRevision(library: Library, edition: EditionRow): Revision | null {
  const left = new Set(
    eventsOf(library.db, edition.article).flatMap(({ kind, detail }) =>
      kind === 'exported' && detail.format === 'bundle' ? [detail[edition.language]] : [],
    ),
  )
  const isPublished = (revision: Revision): boolean =>
    left.has(revision.id) || (isSigned(revision) && revision.status === 'published')
  return revisionsOf(library.db, edition.id).findLast(isPublished) ?? null
}
