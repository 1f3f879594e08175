import { assetsIn } from '../../shared/bundle/contentOf.ts'
import type { Asset, PublishedArticle, PublishedEdition, RelatedArticle } from '../../shared/bundle/input.ts'
import type { EditionStatus } from '../../shared/document/article.ts'
import type { ArticleId } from '../../shared/ids.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { articleById, articleBySlug } from '../storage/tables/article.ts'
import { assetOf } from '../storage/tables/asset.ts'
import { type EditionRow, editionsOf } from '../storage/tables/edition.ts'
import { headTime } from '../storage/tables/head.ts'
import { type Revision, revisionDocument, revisionsOf } from '../storage/tables/revision.ts'
import { readAsset } from './assets.ts'
import { checkpoint } from './checkpoint.ts'
import { documentFrom, headsOf } from './heads.ts'
import { correctionsLeaving } from './history/corrections.ts'
import { isSigned } from './history/publishedRevision.ts'
import type { Library } from './library.ts'
import { siteOf } from './site.ts'
import { completedByline } from './terms/byline.ts'

const approved: readonly EditionStatus[] = ['approved', 'published']

/**
 * An article as it leaves: of an approved edition the very text that was approved, whatever was typed since;
 * of others, for a preview, the text as it is now. Images come with their bytes where `bytes` is asked for.
 */
export function publishedArticle(
  library: Library,
  article: ArticleId,
  { bytes }: { readonly bytes: boolean },
): Result<PublishedArticle, 'not-found'> {
  const row = articleById(library.db, article)
  if (row === null) return fail('not-found', article)
  if (library.heads.waiting.has(article)) checkpoint(library, article)
  const editions = editionsOf(library.db, article).map((edition) => publishedEdition(library, edition))
  return ok({
    id: row.id,
    metadata: { ...row.metadata, byline: completedByline(library, row.metadata.byline, row.metadata.date) },
    source: row.source,
    site: siteOf(library),
    editions,
    related: row.metadata.related.flatMap((slug) => relatedArticle(library, slug)),
    assets: assetsOf(library, editions, bytes),
    corrections: correctionsLeaving(library, article),
  })
}

function publishedEdition(library: Library, edition: EditionRow): PublishedEdition {
  const { language, status } = edition
  const revisions = revisionsOf(library.db, edition.id)
  const last = revisions.at(-1)
  if (last === undefined) throw new Error(`edition ${edition.id} has no revision`)
  const state = approved.includes(status) ? revisions.findLast(isSigned) : undefined
  if (state !== undefined) {
    const first = firstAlike(revisions, state)
    const json = revisionDocument(library.db, state.id) ?? ''
    const document = documentFrom(JSON.parse(json))
    return { language, status, document, changed: first.at, revision: first.id }
  }
  const head = headsOf(library, edition.article).get(language)
  if (head === undefined) throw new Error(`edition ${edition.id} has no text`)
  const changed = headTime(library.db, edition.no) ?? last.at
  return { language, status, document: head.doc, changed, revision: last.id }
}

/** The first of the revisions up to one that have its text: the same text leaves as the same bundle. */
function firstAlike(revisions: readonly Revision[], state: Revision): Revision {
  let first = state
  for (const revision of revisions.slice(0, revisions.indexOf(state)).reverse()) {
    if (revision.digest !== state.digest) break
    first = revision
  }
  return first
}

function relatedArticle(library: Library, slug: string): RelatedArticle[] {
  const row = articleBySlug(library.db, slug)
  if (row === null) return []
  const editions = editionsOf(library.db, row.id)
  const titles = editions
    .filter(({ title }) => title !== '')
    .map(({ language, title }) => [language, title] as const)
  const ready = editions.flatMap(({ language, status }) => (approved.includes(status) ? [language] : []))
  return [{ slug, titles: Object.fromEntries(titles), ready }]
}

function assetsOf(library: Library, editions: readonly PublishedEdition[], bytes: boolean): Asset[] {
  const hashes = new Set(editions.flatMap(({ document }) => assetsIn(document)))
  return [...hashes].flatMap((hash): Asset[] => {
    const row = assetOf(library.db, hash)
    if (row === null) return []
    const { name, mediaType } = row
    const content = bytes ? readAsset(library, hash) : null
    return [content === null ? { hash, name, mediaType } : { hash, name, mediaType, bytes: content.bytes }]
  })
}
