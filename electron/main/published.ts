import { randomUUID } from 'node:crypto'
import type { ArticleId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { SentArticle } from '../workers/sentArticle.ts'
import type { Jobs } from './jobs.ts'
import type { LibraryAccess } from './libraryWorker.ts'

/** Articles with everything that their bundles hold. */
export async function publishedWithAssets(
  library: LibraryAccess,
  ids: readonly ArticleId[],
): Promise<Result<readonly SentArticle[], 'no-library' | 'not-found'>> {
  const articles: SentArticle[] = []
  for (const id of ids) {
    const published = await library.order('published', { article: id })
    if (!published.ok) {
      if (published.error === 'no-library') return fail('no-library')
      if (published.error === 'not-found') return fail('not-found', id)
      throw new Error(`an article was not read: ${published.error}`)
    }
    articles.push(await withBytes(library, published.value))
  }
  return ok(articles)
}

/** Writes the published page of an edition as the preview shows it; null where there is no such edition. */
export function previewPages(
  library: LibraryAccess,
  jobs: Jobs,
): (article: ArticleId, language: Language) => Promise<string | null> {
  return async (id, language) => {
    const published = await library.order('published', { article: id })
    if (!published.ok || !published.value.editions.some((edition) => edition.language === language))
      return null
    const page = await jobs.run(randomUUID(), 'page', { article: published.value, language })
    if (!page.ok) throw new Error(`a page was not written: ${page.error}`)
    return page.value
  }
}

async function withBytes(library: LibraryAccess, article: SentArticle): Promise<SentArticle> {
  const assets = []
  for (const asset of article.assets) {
    const read = await library.order('asset', { hash: asset.hash })
    assets.push(read.ok && read.value !== null ? { ...asset, bytes: read.value.bytes } : asset)
  }
  return { ...article, assets }
}
