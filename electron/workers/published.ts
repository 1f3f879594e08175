import { assetsIn } from '../../shared/bundle/contentOf.ts'
import type { Asset, PublishedArticle, RelatedArticle, SiteSettings } from '../../shared/bundle/input.ts'
import type { ArticleId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { headsOf } from '../library/heads.ts'
import type { Library } from '../library/library.ts'
import { describeLibrary } from '../library/open.ts'
import { articleById, articleBySlug } from '../storage/tables/article.ts'
import { assetOf } from '../storage/tables/asset.ts'
import { editionsOf } from '../storage/tables/edition.ts'
import { revisionsOf } from '../storage/tables/revision.ts'

/** An article as the writers of bundles and pages want it, with its texts as they are now; no bytes of images. */
export function publishedArticle(library: Library, id: ArticleId): Result<PublishedArticle, 'not-found'> {
  const row = articleById(library.db, id)
  if (row === null) return fail('not-found', id)
  const heads = headsOf(library, id)
  const editions = editionsOf(library.db, id).flatMap(({ id: edition, language, status }) => {
    const head = heads.get(language)
    const newest = revisionsOf(library.db, edition).at(-1)
    if (head === undefined || newest === undefined) return []
    // The time of a revision stays what it is, so that the same text gives the same bundle.
    const changed = newest.version === head.version ? newest.at : row.changed
    return [{ language, status, document: head.doc, changed, revision: newest.id }]
  })
  return ok({
    id,
    metadata: row.metadata,
    source: row.source,
    site: siteOf(library),
    editions,
    related: row.metadata.related.flatMap((slug) => relatedTo(library, slug)),
    assets: assetsOf(
      library,
      editions.flatMap(({ document }) => assetsIn(document)),
    ),
  })
}

/** Until a library can be told where its pages stand, they stand on the address kept for examples. */
function siteOf(library: Library): SiteSettings {
  const { name, region } = describeLibrary(library)
  const journal = { en: name, 'zh-Hans': name, 'zh-Hant': name }
  return { origin: 'https://example.org', journal, path: '/{language}/{slug}', region }
}

function relatedTo(library: Library, slug: string): RelatedArticle[] {
  const row = articleBySlug(library.db, slug)
  if (row === null) return []
  const titled = editionsOf(library.db, row.id).filter(({ title }) => title !== '')
  const titles = Object.fromEntries(titled.map(({ language, title }) => [language satisfies Language, title]))
  return [{ slug, titles }]
}

function assetsOf(library: Library, hashes: readonly string[]): Asset[] {
  return [...new Set(hashes)].flatMap((hash) => {
    const asset = assetOf(library.db, hash)
    return asset === null ? [] : [{ hash, name: asset.name, mediaType: asset.mediaType }]
  })
}
