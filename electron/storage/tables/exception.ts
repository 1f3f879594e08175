import type { ArticleId } from '../../../shared/ids.ts'
import type { StoredException } from '../../../shared/ipc/domains/conversion.ts'
import type { Region } from '../../../shared/script/dictionary.ts'
import type { Anchor, Exception } from '../../../shared/script/exception.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

interface Row {
  id: string
  level: string
  kind: string
  hans: string
  hant: string
  region: string | null
  article: string | null
  slug: string | null
  place: string | null
  note: string
  created_at: string
  created_by: string
  changed_at: string
  changed_by: string
  deleted_at: string | null
}

// An article that was removed keeps its exceptions, which come back with it.
const select = `SELECT exception.id, level, kind, hans, hant, region, exception.article, article.slug, place, note,
    exception.created_at, exception.created_by, exception.changed_at, exception.changed_by, exception.deleted_at
  FROM exception LEFT JOIN article ON article.id = exception.article`

/** All exceptions that were not removed and whose article was not, the last made first. */
export function storedExceptions(db: WritableDB): StoredException[] {
  return statement<[], Row>(
    db,
    `${select} WHERE exception.deleted_at IS NULL AND article.deleted_at IS NULL ORDER BY exception.id DESC`,
  )
    .all()
    .map(fromRow)
}

/** The exceptions that were removed, the last removed first. */
export function removedExceptions(db: WritableDB): StoredException[] {
  return statement<[], Row>(
    db,
    `${select} WHERE exception.deleted_at IS NOT NULL ORDER BY exception.deleted_at DESC, exception.id DESC`,
  )
    .all()
    .map(fromRow)
}

/** An exception by its id, removed or not; null where there is none. */
export function exceptionById(db: WritableDB, id: string): StoredException | null {
  const row = statement<[string], Row>(db, `${select} WHERE exception.id = ?`).get(id)
  return row === undefined ? null : fromRow(row)
}

/** The exceptions that hold for an article (only those of the whole library where it is null), the oldest first. */
export function exceptionsFor(db: WritableDB, article: ArticleId | null): Exception[] {
  return statement<[string | null], Row>(
    db,
    `${select} WHERE exception.deleted_at IS NULL AND (exception.article IS NULL OR exception.article = ?)
     ORDER BY exception.id`,
  )
    .all(article)
    .map((row) => fromRow(row).exception)
}

/** The id of the exception, not removed, of the same level about the same word or place; null where there is none. */
export function sameException(
  db: WritableDB,
  { exception, article }: Pick<StoredException, 'exception' | 'article'>,
): string | null {
  const { hans, level, region = null, place } = exception
  return (
    statement<(string | null)[], { id: string }>(
      db,
      `SELECT id FROM exception WHERE deleted_at IS NULL AND hans = ? AND level = ? AND region IS ?
         AND article IS ? AND place IS ? ORDER BY id LIMIT 1`,
    ).get(hans, level, region, article, placeText(place))?.id ?? null
  )
}

/** Adds an exception, or replaces the one that has its id; a removed one is there again. */
export function putException(
  db: WritableDB,
  { exception, article, note }: Pick<StoredException, 'exception' | 'article' | 'note'>,
  stamp: Stamp,
): void {
  statement<[Record<string, string | null>]>(
    db,
    `INSERT INTO exception (id, level, kind, hans, hant, region, article, place, note,
       created_at, created_by, changed_at, changed_by)
     VALUES (@id, @level, @kind, @hans, @hant, @region, @article, @place, @note, @at, @by, @at, @by)
     ON CONFLICT (id) DO UPDATE SET level = excluded.level, kind = excluded.kind, hans = excluded.hans,
       hant = excluded.hant, region = excluded.region, article = excluded.article, place = excluded.place,
       note = excluded.note, changed_at = excluded.changed_at, changed_by = excluded.changed_by,
       deleted_at = NULL, deleted_by = NULL`,
  ).run({
    id: exception.id,
    level: exception.level,
    kind: exception.kind,
    hans: exception.hans,
    hant: exception.hant,
    region: exception.region ?? null,
    article,
    place: placeText(exception.place),
    note,
    at: stamp.at,
    by: stamp.by,
  })
}

/** Marks an exception as removed; false where there is none. */
export function tombException(db: WritableDB, id: string, stamp: Stamp): boolean {
  return (
    statement<[string, string, string]>(
      db,
      'UPDATE exception SET deleted_at = ?, deleted_by = ? WHERE id = ? AND deleted_at IS NULL',
    ).run(stamp.at, stamp.by, id).changes > 0
  )
}

/** A place as it is stored: equal places are equal texts. */
function placeText(place: Anchor | undefined): string | null {
  if (place === undefined) return null
  const { segment, before, after, ordinal } = place
  return JSON.stringify({ segment, before, after, ordinal })
}

function fromRow(row: Row): StoredException {
  return {
    exception: {
      id: row.id,
      level: row.level as Exception['level'],
      kind: row.kind as Exception['kind'],
      hans: row.hans,
      hant: row.hant,
      ...(row.region === null ? {} : { region: row.region as Region }),
      ...(row.place === null ? {} : { place: JSON.parse(row.place) as Anchor }),
    },
    article: row.article as ArticleId | null,
    slug: row.slug ?? '',
    note: row.note,
    created: row.created_at,
    createdBy: row.created_by,
    changed: row.changed_at,
    changedBy: row.changed_by,
    removed: row.deleted_at !== null,
  }
}
