import type { Metadata } from '../../../shared/document/article.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import { type Language, type LocalText, localText } from '../../../shared/locale.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

/** An article without its editions. `no` is its number in this file only. */
export interface ArticleRow {
  readonly no: number
  readonly id: ArticleId
  readonly source: Language
  readonly metadata: Metadata
  readonly changed: string
  readonly deleted: boolean
}

interface Row {
  no: number
  id: string
  slug: string
  source: string
  date: string
  section: string
  byline: string
  related: string
  tags: string
  notes: string
  changed_at: string
  deleted_at: string | null
}

const columns = 'no, id, slug, source, date, section, byline, related, tags, notes, changed_at, deleted_at'

/** An article by its id; removed ones only where `evenRemoved`. */
export function articleById(db: WritableDB, id: ArticleId, evenRemoved = false): ArticleRow | null {
  const row = statement<[string], Row>(db, `SELECT ${columns} FROM article WHERE id = ?`).get(id)
  if (row === undefined || (row.deleted_at !== null && !evenRemoved)) return null
  return fromRow(row)
}

/** The article, not removed, that has this slug. */
export function articleBySlug(db: WritableDB, slug: string): ArticleRow | null {
  const row = statement<[string], Row>(
    db,
    `SELECT ${columns} FROM article WHERE slug = ? AND deleted_at IS NULL`,
  ).get(slug)
  return row === undefined ? null : fromRow(row)
}

/** The articles with these numbers, in the order of the numbers. */
export function articlesByNo(db: WritableDB, nos: readonly number[]): ArticleRow[] {
  const get = statement<[number], Row>(db, `SELECT ${columns} FROM article WHERE no = ?`)
  return nos.flatMap((no) => {
    const row = get.get(no)
    return row === undefined ? [] : [fromRow(row)]
  })
}

/** Adds an article. */
export function insertArticleRow(
  db: WritableDB,
  article: { readonly id: ArticleId; readonly source: Language; readonly metadata: Metadata },
  stamp: Stamp,
): void {
  statement<[Record<string, string>]>(
    db,
    `INSERT INTO article (id, slug, source, date, section, section_key, title_key, byline, related, tags, notes,
       created_at, created_by, changed_at, changed_by)
     VALUES (@id, @slug, @source, @date, @section, @section_key, '', @byline, @related, @tags, @notes,
       @at, @by, @at, @by)`,
  ).run({ id: article.id, source: article.source, ...toRow(article.metadata), at: stamp.at, by: stamp.by })
  setPeople(db, article.id, article.metadata)
}

/** Replaces what an article carries beside its text. */
export function updateMetadata(db: WritableDB, id: ArticleId, metadata: Metadata, stamp: Stamp): void {
  statement<[Record<string, string>]>(
    db,
    `UPDATE article SET slug = @slug, date = @date, section = @section, section_key = @section_key,
       byline = @byline, related = @related, tags = @tags, notes = @notes, changed_at = @at, changed_by = @by
     WHERE id = @id`,
  ).run({ id, ...toRow(metadata), at: stamp.at, by: stamp.by })
  setPeople(db, id, metadata)
}

/** Notes that an article changed, and the key that its title sorts by. */
export function touchArticle(db: WritableDB, id: ArticleId, titleKey: string, stamp: Stamp): void {
  statement<[string, string, string, string]>(
    db,
    'UPDATE article SET title_key = ?, changed_at = ?, changed_by = ? WHERE id = ?',
  ).run(titleKey, stamp.at, stamp.by, id)
}

/** Marks an article as removed; its rows stay. */
export function tombArticle(db: WritableDB, id: ArticleId, stamp: Stamp): void {
  statement<[string, string, string]>(
    db,
    'UPDATE article SET deleted_at = ?, deleted_by = ? WHERE id = ?',
  ).run(stamp.at, stamp.by, id)
}

/** Brings a removed article back, under a slug that is free. */
export function untombArticle(db: WritableDB, id: ArticleId, slug: string, stamp: Stamp): void {
  statement<[string, string, string, string]>(
    db,
    `UPDATE article SET deleted_at = NULL, deleted_by = NULL, slug = ?, changed_at = ?, changed_by = ?
     WHERE id = ?`,
  ).run(slug, stamp.at, stamp.by, id)
}

/** What a name or a section is counted and filtered by: its English form, else the first that it has. */
function facetKey(text: LocalText): string {
  return localText(text, 'en')
}

function setPeople(db: WritableDB, id: ArticleId, metadata: Metadata): void {
  const no = statement<[string], { no: number }>(db, 'SELECT no FROM article WHERE id = ?').get(id)?.no
  if (no === undefined) throw new Error(`no article ${id}`)
  statement<[number]>(db, 'DELETE FROM article_person WHERE article = ?').run(no)
  const add = statement<[number, string, string]>(
    db,
    'INSERT OR IGNORE INTO article_person (article, person, name) VALUES (?, ?, ?)',
  )
  for (const { name } of metadata.byline) {
    const person = facetKey(name)
    if (person !== '') add.run(no, person, JSON.stringify(name))
  }
}

function toRow(metadata: Metadata) {
  return {
    slug: metadata.slug,
    date: metadata.date,
    section: JSON.stringify(metadata.section),
    section_key: facetKey(metadata.section),
    byline: JSON.stringify(metadata.byline),
    related: JSON.stringify(metadata.related),
    tags: JSON.stringify(metadata.tags),
    notes: metadata.notes,
  }
}

function fromRow(row: Row): ArticleRow {
  return {
    no: row.no,
    id: row.id as ArticleId,
    source: row.source as Language,
    metadata: {
      slug: row.slug,
      date: row.date,
      section: JSON.parse(row.section) as Metadata['section'],
      byline: JSON.parse(row.byline) as Metadata['byline'],
      related: JSON.parse(row.related) as Metadata['related'],
      tags: JSON.parse(row.tags) as Metadata['tags'],
      notes: row.notes,
    },
    changed: row.changed_at,
    deleted: row.deleted_at !== null,
  }
}
