import type { ArticleSummary, Metadata } from '../../shared/document/article.ts'
import { schema } from '../../shared/document/schema.ts'
import type { ArticleId, NewId, SegmentId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { inTransaction } from '../storage/database.ts'
import {
  articleById,
  articleBySlug,
  tombArticle,
  untombArticle,
  updateMetadata,
} from '../storage/tables/article.ts'
import { editionsOf } from '../storage/tables/edition.ts'
import { dropSearch } from '../storage/tables/search.ts'
import { segmentRowsOf } from '../storage/tables/segment.ts'
import { isInArchive, touchArchive } from './archive/archiveMark.ts'
import { checkpoint, indexEdition } from './checkpoint.ts'
import { insertArticle } from './insert.ts'
import { type Library, stampOf } from './library.ts'
import { summary } from './summary.ts'

/** Adds an article that has a title and one empty paragraph. */
export function createArticle(
  library: Library,
  article: { readonly source: Language; readonly metadata: Metadata; readonly title: string },
): Result<{ readonly article: ArticleId }, 'slug-taken'> {
  const { source, metadata, title } = article
  const document = emptyDocument(title, library.newId)
  const made = insertArticle(library, {
    source,
    metadata,
    editions: [{ language: source, status: 'draft', document }],
    cause: 'created',
  })
  if (made.ok) return ok({ article: made.value })
  if (made.error === 'slug-taken') return fail('slug-taken', metadata.slug)
  throw new Error('an empty article is not sound')
}

/** Replaces what an article carries beside its text. */
export function describeArticle(
  library: Library,
  article: ArticleId,
  metadata: Metadata,
): Result<ArticleSummary, 'not-found' | 'slug-taken'> {
  if (articleById(library.db, article) === null) return fail('not-found', article)
  const other = articleBySlug(library.db, metadata.slug)
  if (other !== null && other.id !== article) return fail('slug-taken', metadata.slug)
  inTransaction(library.db, () => updateMetadata(library.db, article, metadata, stampOf(library)))
  library.changed(article)
  return summary(library, article)
}

/** Marks an article as removed and takes it out of the search index; `restoreArticle` brings it back. */
export function removeArticle(library: Library, article: ArticleId): Result<null, 'not-found'> {
  if (articleById(library.db, article) === null) return fail('not-found', article)
  if (library.heads.waiting.has(article)) checkpoint(library, article)
  inTransaction(library.db, () => {
    const stamp = stampOf(library)
    tombArticle(library.db, article, stamp)
    if (isInArchive(library, article)) touchArchive(library, stamp)
    for (const { no } of editionsOf(library.db, article)) dropSearch(library.db, no)
  })
  library.changed(article)
  return ok(null)
}

/** Brings a removed article back; where its slug was taken meanwhile it gets a number. */
export function restoreArticle(library: Library, article: ArticleId): Result<null, 'not-found'> {
  const row = articleById(library.db, article, true)
  if (row === null) return fail('not-found', article)
  if (!row.deleted) return ok(null)
  inTransaction(library.db, () => {
    const stamp = stampOf(library)
    untombArticle(library.db, article, freeSlug(library, row.metadata.slug), stamp)
    if (isInArchive(library, article)) touchArchive(library, stamp)
    for (const { no } of editionsOf(library.db, article)) {
      indexEdition(library, no, segmentRowsOf(library.db, no))
    }
  })
  library.changed(article)
  return ok(null)
}

/** The slug, or the first of slug-2, slug-3 … that no article has. */
export function freeSlug(library: Library, slug: string): string {
  let free = slug
  for (let number = 2; articleBySlug(library.db, free) !== null; number++) free = `${slug}-${number}`
  return free
}

function emptyDocument(title: string, newId: NewId): unknown {
  const segment = (text: string) =>
    schema.node('segment', { id: newId<SegmentId>() }, text === '' ? [] : [schema.text(text)])
  return schema
    .node('doc', null, [
      schema.node('title', null, [segment(title)]),
      schema.node('paragraph', null, [segment('')]),
    ])
    .toJSON()
}
