import type { ArticleId, RevisionId } from '../../../shared/ids.ts'
import type { Language, LocalText } from '../../../shared/locale.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

/** What was put right after publication: a sentence for the reader of each language. */
export interface StoredCorrection {
  readonly id: string
  readonly note: LocalText
  /** The revision that it opened in each language. */
  readonly revisions: { readonly [language: string]: RevisionId }
  /** The languages whose text was another one already than readers had. */
  readonly changed: readonly Language[]
  readonly at: string
  readonly by: string
}

interface Row {
  id: string
  note: string
  revisions: string
  changed: string
  created_at: string
  created_by: string
}

/** Adds a correction. Nothing ever changes or deletes it: readers may have read it. */
export function addCorrection(
  db: WritableDB,
  correction: Pick<StoredCorrection, 'id' | 'note' | 'revisions' | 'changed'> & {
    readonly article: ArticleId
  },
  stamp: Stamp,
): void {
  const { id, article, note, revisions, changed } = correction
  statement<[Record<string, string>]>(
    db,
    `INSERT INTO correction (id, article, note, revisions, changed, created_at, created_by)
     VALUES (@id, @article, @note, @revisions, @changed, @at, @by)`,
  ).run({
    id,
    article,
    note: JSON.stringify(note),
    revisions: JSON.stringify(revisions),
    changed: JSON.stringify(changed),
    at: stamp.at,
    by: stamp.by,
  })
}

/** The corrections of an article, the oldest first. */
export function correctionsOf(db: WritableDB, article: ArticleId): StoredCorrection[] {
  return statement<[string], Row>(
    db,
    'SELECT id, note, revisions, changed, created_at, created_by FROM correction WHERE article = ? ORDER BY no',
  )
    .all(article)
    .map((row) => ({
      id: row.id,
      note: JSON.parse(row.note) as LocalText,
      revisions: JSON.parse(row.revisions) as StoredCorrection['revisions'],
      changed: JSON.parse(row.changed) as Language[],
      at: row.created_at,
      by: row.created_by,
    }))
}
