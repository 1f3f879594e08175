import { languages } from '../locale.ts'
import { fail, ok, type Result } from '../result.ts'
import { assetsIn } from './contentOf.ts'
import type { PublishedArticle, SiteSettings } from './input.ts'
import { imageName, isUsableSite } from './links.ts'

export type NotPublishable = 'not-approved' | 'bad-slug' | 'bad-site' | 'missing-asset'

/**
 * The article as it may leave: only its approved or published editions, the source among them, and only the
 * images that these show, each there with a type that a web page can show. `detail` names what is missing.
 */
export function publishable(article: PublishedArticle): Result<PublishedArticle, NotPublishable> {
  const { slug } = article.metadata
  if (!isSlug(slug)) return fail('bad-slug', slug)
  if (!isUsableSite(article.site)) return fail('bad-site', siteName(article.site))
  const editions = languages
    .flatMap((language) => article.editions.filter((edition) => edition.language === language))
    .filter(({ status }) => status === 'approved' || status === 'published')
  if (!editions.some(({ language }) => language === article.source)) return fail('not-approved', slug)
  const shown = new Set(editions.flatMap(({ document }) => assetsIn(document)))
  const assets = [...shown].map((hash) => article.assets.find((asset) => asset.hash === hash) ?? hash)
  const kept = []
  for (const asset of assets) {
    if (typeof asset === 'string') return fail('missing-asset', asset)
    if (!asset.bytes || !imageName(asset.hash, asset.mediaType)) return fail('missing-asset', asset.name)
    kept.push(asset)
  }
  return ok({ ...article, editions, assets: kept })
}

/** How a site is named that cannot be used; '' where nobody has said its address yet. */
function siteName({ origin, path }: SiteSettings): string {
  return origin && `${origin.replace(/\/$/, '')}${path}`
}

/** Whether a slug can name files and stand in an address. */
export function isSlug(slug: string): boolean {
  return slug.length <= 120 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)
}
