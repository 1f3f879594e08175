import { isHan, type Language, localText } from '../locale.ts'
import { type Content, piecesText, summaryOf } from './content.ts'
import { escapeHtml, oneLine, scriptJson } from './escape.ts'
import { uuidUrn } from './identifier.ts'
import { editionIn, type PublishedArticle, type SiteSettings } from './input.ts'
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
    `<title>${escapeHtml([title, journal].filter(Boolean).join(' | '))}</title>`,
    ...named('description', summaryOf(content, language)),
    ...authors.flatMap((author) => named('author', author)),
    ...named('dcterms.identifier', uuidUrn(article.id)),
    `<link rel="canonical" href="${escapeHtml(url)}">`,
    ...links.map(
      ({ hreflang, href }) => `<link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(href)}">`,
    ),
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
    ...property('article:modified_time', editionIn(article, language).changed),
    ...property('article:section', oneLine(localText(metadata.section, language))),
    ...metadata.tags.flatMap((tag) => property('article:tag', oneLine(tag))),
    'href' in targets.stylesheet
      ? `<link rel="stylesheet" href="${escapeHtml(targets.stylesheet.href)}">`
      : `<style>\n${targets.stylesheet.text}</style>`,
    `<script type="application/ld+json">\n${scriptJson(jsonLd(article, language, content))}\n</script>`,
  ]
  return `<head>\n${lines.join('\n')}\n</head>\n`
}

function named(name: string, content: string): string[] {
  return content ? [`<meta name="${name}" content="${escapeHtml(content)}">`] : []
}

function property(name: string, content: string): string[] {
  return content ? [`<meta property="${name}" content="${escapeHtml(content)}">`] : []
}

/** Open Graph knows territories, not scripts. */
function ogLocale(language: Language, site: SiteSettings): string {
  if (!isHan(language)) return 'en_US'
  if (language === 'zh-Hans') return 'zh_CN'
  return site.region === 'hk' ? 'zh_HK' : 'zh_TW'
}
