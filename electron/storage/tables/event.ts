import type { ArticleId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

/** What can happen to an article that its timeline tells. */
export type EventKind =
  | 'created'
  | 'imported'
  | 'updated'
  | 'edition-added'
  | 'status'
  | 'returned'
  | 'reopened'
  | 'exported'
  | 'corrected'
  | 'restored'
  | 'sent-out'
  | 'brought-back'
  | 'decided'

/** Something that happened to an article, or to one of its editions; `detail` is plain data of its kind. */
export interface NewEvent {
  readonly id: string
  readonly article: ArticleId
  readonly language: Language | null
  readonly kind: EventKind
  readonly detail: { readonly [name: string]: string | number | boolean | null }
}

/** Adds to an article's timeline. Nothing ever changes or deletes it. */
export function addEvent(db: WritableDB, event: NewEvent, stamp: Stamp): void {
  statement<[Record<string, string | null>]>(
    db,
    `INSERT INTO event (id, article, language, kind, detail, created_at, created_by)
     VALUES (@id, @article, @language, @kind, @detail, @at, @by)`,
  ).run({ ...event, detail: JSON.stringify(event.detail), at: stamp.at, by: stamp.by })
}

/** An event of an article as its timeline tells it. */
export interface StoredEvent extends NewEvent {
  readonly at: string
  readonly by: string
}

interface Row {
  id: string
  language: string | null
  kind: string
  detail: string
  created_at: string
  created_by: string
}

/** What happened to an article, in the order in which it was written down. */
export function eventsOf(db: WritableDB, article: ArticleId): StoredEvent[] {
  return statement<[string], Row>(
    db,
    'SELECT id, language, kind, detail, created_at, created_by FROM event WHERE article = ? ORDER BY no',
  )
    .all(article)
    .map((row) => ({
      id: row.id,
      article,
      language: row.language as Language | null,
      kind: row.kind as EventKind,
      detail: JSON.parse(row.detail) as NewEvent['detail'],
      at: row.created_at,
      by: row.created_by,
    }))
}
