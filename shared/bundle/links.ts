import { isSafeLink } from '../document/link.ts'
import { type Language, languages } from '../locale.ts'
import { type ImageSize, imageSize } from './imageSize.ts'
import type { PublishedArticle, SiteSettings } from './input.ts'

/** Where a page's relative links lead: the bundle and the preview have different shelves. */
export interface PageTargets {
  /** An address, or the rules themselves for a page that stands alone. */
  readonly stylesheet: { readonly href: string } | { readonly text: string }
  sibling(language: Language): string
  /** Where an image is, by its hash; null leaves the image out and keeps its caption. */
  image(hash: string): string | null
  /** The image's size in pixels, where it is known. */
  size?(hash: string): ImageSize | null
}

/** What of a site decides where its pages stand. */
export type SiteAddress = Pick<SiteSettings, 'origin' | 'path'> & Partial<Pick<SiteSettings, 'addresses'>>

/** The web address of an article, or of an issue, in a language. */
export function pageUrl(site: SiteAddress, slug: string, language: Language): string {
  const pattern = site.addresses?.[language] || site.path
  const filled = pattern.replaceAll('{language}', language).replaceAll('{slug}', encodeURIComponent(slug))
  return isWhole(pattern) ? filled : site.origin.replace(/\/$/, '') + filled
}

/** Whether a site's settings give every page of a journal an address of its own. */
export function isUsableSite(site: SiteAddress): boolean {
  const own = languages.map((language) => site.addresses?.[language]).filter((each) => each !== undefined)
  if (!isUsableOrigin(site.origin) || !own.every(isUsableAddress)) return false
  if (own.length < languages.length && !isUsablePath(site.path)) return false
  return new Set(languages.map((language) => pageUrl(site, 'slug', language))).size === languages.length
}

/** Whether a text is the address of a web site: scheme and host, perhaps a port, nothing behind. */
export function isUsableOrigin(origin: string): boolean {
  return /^https?:\/\/[\p{L}\p{N}]([\p{L}\p{N}.-]*[\p{L}\p{N}])?(:\d{1,5})?\/?$/u.test(origin)
}

/** Whether a text is a pattern for the paths of pages that keeps languages and articles apart. */
export function isUsablePath(path: string): boolean {
  return path.startsWith('/') && path.includes('{language}') && isUsableAddress(path)
}

/** Whether a text is a pattern for the pages of one language: a path, or an address with its host. */
export function isUsableAddress(pattern: string): boolean {
  const whole = isWhole(pattern)
  if (!whole && !/^\/(?!\/)/.test(pattern)) return false
  if (pattern.includes('#') || !pattern.includes('{slug}')) return false
  const origin = /^[a-z]+:\/\/[^/?]*/i.exec(pattern)?.[0] ?? ''
  if (whole && !isUsableOrigin(origin)) return false
  return isSafeLink(pageUrl({ origin: 'https://journal.example', path: pattern }, 'slug', 'en'))
}

/** Whether a text is a pattern for the addresses of images. */
export function isUsableImages(pattern: string): boolean {
  return pattern.includes('{name}') && isUsableAddress(pattern.replaceAll('{name}', '{slug}'))
}

/** The web address of an image by its file name; null where the site has not said where images are. */
export function imageUrl(
  { images, origin }: Pick<SiteSettings, 'images' | 'origin'>,
  name: string,
): string | null {
  return images === '' ? null : pageUrl({ origin, path: images.replaceAll('{name}', '{slug}') }, name, 'en')
}

function isWhole(pattern: string): boolean {
  return /^https?:\/\//i.test(pattern)
}

/** How the editions of a language are called in hreflang. */
export function languageCode(site: Partial<Pick<SiteSettings, 'codes'>>, language: Language): string {
  return site.codes?.[language] || language
}

/** A link of a page to itself in another language. */
export interface Alternate {
  readonly hreflang: string
  readonly href: string
}

/** A page's alternates: each language once, itself included, and the one for readers of any other. */
export function alternatesOf(
  site: SiteSettings,
  slug: string,
  present: readonly Language[],
  source: Language,
): Alternate[] {
  const own = languages
    .filter((language) => present.includes(language))
    .map((language) => ({ hreflang: languageCode(site, language), href: pageUrl(site, slug, language) }))
  if (site.anyone === 'none') return own
  const anyone = present.includes(site.anyone) ? site.anyone : source
  return [...own, { hreflang: 'x-default', href: pageUrl(site, slug, anyone) }]
}

/** The alternates of an article's pages. */
export function alternates(article: PublishedArticle): Alternate[] {
  const present = article.editions.map(({ language }) => language)
  return alternatesOf(article.site, article.metadata.slug, present, article.source)
}

const suffixes: { readonly [mediaType: string]: string } = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
}

/** The file name of an image: its hash, and the suffix of its type; null for a type that no page shows. */
export function imageName(hash: string, mediaType: string): string | null {
  const suffix = suffixes[mediaType]
  return suffix && /^[0-9A-Za-z]{8,128}$/.test(hash) ? `${hash.slice(0, 32)}.${suffix}` : null
}

/**
 * Links between the files of a bundle: <folder><language>/article.html, img, article.css. `folder` is '' where the
 * bundle holds one article, `<slug>/` in an issue.
 */
export function bundleTargets(article: PublishedArticle, folder = ''): PageTargets {
  const names = imageNames(article)
  const up = folder === '' ? '../' : '../../'
  return {
    stylesheet: { href: `${up}article.css` },
    sibling: (language) => `../${language}/article.html`,
    image: (hash) => (names.has(hash) ? `${up}img/${names.get(hash)}` : null),
    size: sizes(article),
  }
}

/** Links of the preview inside the application: …/<article>/<language>, /article.css, /img/<name>. */
export function previewTargets(article: PublishedArticle): PageTargets {
  const names = imageNames(article)
  return {
    stylesheet: { href: 'article.css' },
    sibling: (language) => language,
    image: (hash) => (names.has(hash) ? `img/${names.get(hash)}` : null),
  }
}

/** Links of a text that stands alone elsewhere, as in a feed: everything by its web address. */
export function webTargets(article: PublishedArticle): PageTargets {
  const { site, metadata } = article
  const names = imageNames(article)
  return {
    stylesheet: { text: '' },
    sibling: (language) => pageUrl(site, metadata.slug, language),
    image: (hash) => {
      const name = names.get(hash)
      return name === undefined ? null : imageUrl(site, name)
    },
    size: sizes(article),
  }
}

/** How large the images of an article are, whose bytes are at hand. */
export function sizes(article: PublishedArticle): (hash: string) => ImageSize | null {
  const assets = new Map(article.assets.map((asset) => [asset.hash, asset.bytes]))
  return (hash) => {
    const bytes = assets.get(hash)
    return bytes ? imageSize(bytes) : null
  }
}

function imageNames(article: PublishedArticle): Map<string, string> {
  const named = new Map<string, string>()
  for (const { hash, mediaType } of article.assets) {
    const name = imageName(hash, mediaType)
    if (name) named.set(hash, name)
  }
  return named
}
