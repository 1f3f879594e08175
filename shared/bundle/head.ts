import { isHan, type Language, localText } from '../locale.ts'
import { modified } from './changed.ts'
import { type Content, piecesText, summaryOf } from './content.ts'
import { escapeHtml, oneLine, scriptJson } from './escape.ts'
import { uuidUrn } from './identifier.ts'
import { type ShownImage, shownImages } from './images.ts'
import type { PublishedArticle, SiteSettings } from './input.ts'
import { jsonLd } from './jsonLd.ts'
import { alternates, type PageTargets, pageUrl } from './links.ts'

/** The head of a published page, for readers, search engines and sharing. */
export function headHtml(
  article: PublishedArticle,
  language: Language,
  content: Content,
  targets: PageTargets,
): string {
  const { metadata, site } = article
  const journal = oneLine(localText(site.journal, language))
  const title = oneLine(piecesText(content.title))
  const url = pageUrl(site, metadata.slug, language)
  const authors = metadata.byline.map((author) => oneLine(localText(author.name, language))).filter(Boolean)
  const links = alternates(article)
  const lines = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(titleTag(title, journal))}</title>`,
    ...named('description', summaryOf(content, language)),
    ...authors.flatMap((author) => named('author', author)),
    ...named('dcterms.identifier', uuidUrn(article.id)),
    `<link rel="canonical" href="${escapeHtml(url)}">`,
    ...links.map(
      ({ hreflang, href }) =>
        `<link rel="alternate" hreflang="${escapeHtml(hreflang)}" href="${escapeHtml(href)}">`,
    ),
    ...(site.license ? [`<link rel="license" href="${escapeHtml(site.license)}">`] : []),
    ...property('og:type', 'article'),
    ...property('og:title', title),
    ...property('og:description', summaryOf(content, language)),
    ...property('og:url', url),
    ...property('og:site_name', journal),
    ...property('og:locale', ogLocale(language, site)),
    ...article.editions
      .filter((edition) => edition.language !== language)
      .flatMap((edition) => property('og:locale:alternate', ogLocale(edition.language, site))),
    ...property('article:published_time', metadata.date),
    ...property('article:modified_time', modified(article, language)),
    ...authors.flatMap((author) => property('article:author', author)),
    ...property('article:section', oneLine(localText(metadata.section, language))),
    ...metadata.tags.flatMap((tag) => property('article:tag', oneLine(tag))),
    ...imageLines(shownImages(article, content)[0]),
    'href' in targets.stylesheet
      ? `<link rel="stylesheet" href="${escapeHtml(targets.stylesheet.href)}">`
      : `<style>\n${targets.stylesheet.text}</style>`,
    `<script type="application/ld+json">\n${scriptJson(jsonLd(article, language, content))}\n</script>`,
  ]
  return `<head>\n${lines.join('\n')}\n</head>\n`
}

/** The image that stands for the page where it is shared. */
function imageLines(image: ShownImage | undefined): string[] {
  return [
    ...named('twitter:card', image ? 'summary_large_image' : 'summary'),
    ...property('og:image', image?.url ?? ''),
    ...property('og:image:alt', image?.alt ?? ''),
    ...property('og:image:width', String(image?.size?.width ?? '')),
    ...property('og:image:height', String(image?.size?.height ?? '')),
  ]
}

/** The title with the journal's name, where both together are no longer than search engines show. */
export function titleTag(title: string, journal: string): string {
  const whole = [title, journal].filter(Boolean).join(' | ')
  return whole.length <= 70 || title === '' ? whole : title
}

function named(name: string, content: string): string[] {
  return content ? [`<meta name="${name}" content="${escapeHtml(content)}">`] : []
}

function property(name: string, content: string): string[] {
  return content ? [`<meta property="${name}" content="${escapeHtml(content)}">`] : []
}

/** Open Graph's name of a language: it knows territories, not scripts. */
export function ogLocale(language: Language, site: Pick<SiteSettings, 'region'>): string {
  if (!isHan(language)) return 'en_US'
  if (language === 'zh-Hans') return 'zh_CN'
  return site.region === 'hk' ? 'zh_HK' : 'zh_TW'
}
