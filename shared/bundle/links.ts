import { isSafeLink } from '../document/link.ts'
import { type Language, languages } from '../locale.ts'
import type { PublishedArticle, SiteSettings } from './input.ts'

/** Where a page's relative links lead: the bundle and the preview have different shelves. */
export interface PageTargets {
  /** An address, or the rules themselves for a page that stands alone. */
  readonly stylesheet: { readonly href: string } | { readonly text: string }
  sibling(language: Language): string
  /** Where an image is, by its hash; null leaves the image out and keeps its caption. */
  image(hash: string): string | null
}

/** The web address of an article in a language. */
export function pageUrl(
  site: Pick<SiteSettings, 'origin' | 'path'>,
  slug: string,
  language: Language,
): string {
  const path = site.path.replaceAll('{language}', language).replaceAll('{slug}', encodeURIComponent(slug))
  return site.origin.replace(/\/$/, '') + path
}

/** Whether a site's settings give every page of a journal an address of its own. */
export function isUsableSite({ origin, path }: Pick<SiteSettings, 'origin' | 'path'>): boolean {
  return isUsableOrigin(origin) && isUsablePath(path)
}

/** Whether a text is the address of a web site: scheme and host, perhaps a port, nothing behind. */
export function isUsableOrigin(origin: string): boolean {
  return /^https?:\/\/[\p{L}\p{N}]([\p{L}\p{N}.-]*[\p{L}\p{N}])?(:\d{1,5})?\/?$/u.test(origin)
}

/** Whether a text is a pattern for the paths of pages that keeps languages and articles apart. */
export function isUsablePath(path: string): boolean {
  if (!/^\/(?!\/)/.test(path) || path.includes('#')) return false
  if (!path.includes('{language}') || !path.includes('{slug}')) return false
  return isSafeLink(pageUrl({ origin: 'https://journal.example', path }, 'slug', 'en'))
}

/** A page's alternates: each language of the article once, and the one for readers of any other. */
export function alternates(article: PublishedArticle): { hreflang: Language | 'x-default'; href: string }[] {
  const { site, metadata } = article
  const present = languages.filter((each) => article.editions.some((edition) => edition.language === each))
  const anyone = present.includes('en') ? 'en' : article.source
  return [
    ...present.map((language) => ({ hreflang: language, href: pageUrl(site, metadata.slug, language) })),
    { hreflang: 'x-default', href: pageUrl(site, metadata.slug, anyone) },
  ]
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

/** Links between the files of a bundle: data/<language>/article.html, data/img, data/article.css. */
export function bundleTargets(article: PublishedArticle): PageTargets {
  const names = imageNames(article)
  return {
    stylesheet: { href: '../article.css' },
    sibling: (language) => `../${language}/article.html`,
    image: (hash) => (names.has(hash) ? `../img/${names.get(hash)}` : null),
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

function imageNames(article: PublishedArticle): Map<string, string> {
  const named = new Map<string, string>()
  for (const { hash, mediaType } of article.assets) {
    const name = imageName(hash, mediaType)
    if (name) named.set(hash, name)
  }
  return named
}
