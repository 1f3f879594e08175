import { type Language, localText } from '../locale.ts'
import { piecesText } from './content.ts'
import { contentOf } from './contentOf.ts'
import { escapeHtml, oneLine, scriptJson } from './escape.ts'
import { ogLocale, titleTag } from './head.ts'
import { localHtml, piecesHtml } from './inline.ts'
import type { PublishedArticle } from './input.ts'
import { issueAlternates, issueDate, issueLanguages, type JournalIssue } from './issue.ts'
import { languageCode, pageUrl } from './links.ts'
import { bylineHtml, footHtml, journalHtml, switchHtml } from './pageParts.ts'
import { pageWords } from './words.ts'

/** Where the links of an issue's index lead. */
export interface IndexTargets {
  readonly stylesheet: string
  sibling(language: Language): string
  article(slug: string, language: Language): string
}

/** The links of an index in a bundle: <language>/index.html beside <slug>/<language>/article.html. */
export const bundleIndexTargets: IndexTargets = {
  stylesheet: '../article.css',
  sibling: (language) => `../${language}/index.html`,
  article: (slug, language) => `../${slug}/${language}/article.html`,
}

/** The index page of an issue in a language: the articles that it has in that language, in the issue's order. */
export function issuePage(issue: JournalIssue, language: Language, targets: IndexTargets): string {
  const { site, slug, title } = issue
  const url = pageUrl(site, slug, language)
  const items = inLanguage(issue, language).map((article) => itemHtml(article, language, targets))
  return `<!DOCTYPE html>
<html lang="${language}">
${headHtml(issue, language, url, targets)}<body id="top">
<a class="skip" href="#text">${pageWords[language].skip}</a>
<header class="masthead">
${journalHtml(site, language)}${switchHtml(site, issueLanguages(issue), language, (each) => targets.sibling(each))}</header>
<main id="text">
<header class="opening">
<h1>${localHtml(title, language)}</h1>
</header>
<ol class="contents">
${items.join('')}</ol>
</main>
${footHtml(site, issueDate(issue), language, url)}</body>
</html>
`
}

/** The articles that an issue has in a language. */
function inLanguage({ articles }: JournalIssue, language: Language): PublishedArticle[] {
  return articles.filter(({ editions }) => editions.some((edition) => edition.language === language))
}

function itemHtml(article: PublishedArticle, language: Language, targets: IndexTargets): string {
  const { metadata, site, editions } = article
  const document = editions.find((edition) => edition.language === language)?.document
  if (!document) return ''
  const content = contentOf(document, language)
  const code = escapeHtml(languageCode(site, language))
  const section = localHtml(metadata.section, language)
  const href = escapeHtml(targets.article(metadata.slug, language))
  // Links and notes of a title lead nowhere from here.
  const title = escapeHtml(oneLine(piecesText(content.title)))
  const standfirst = piecesHtml(content.standfirst.filter((piece) => piece.kind === 'text'))
  return `<li>
${section && `<p class="section">${section}</p>\n`}<h2><a href="${href}" hreflang="${code}">${title}</a></h2>
${standfirst && `<p class="standfirst">${standfirst}</p>\n`}${bylineHtml(metadata.byline, language)}</li>
`
}

function headHtml(issue: JournalIssue, language: Language, url: string, targets: IndexTargets): string {
  const { site } = issue
  const title = oneLine(localText(issue.title, language))
  const journal = oneLine(localText(site.journal, language))
  const first = inLanguage(issue, language).map((article) => titleIn(article, language))
  const description = first.join(language === 'en' ? '; ' : '；')
  const property = (name: string, content: string) =>
    content ? [`<meta property="${name}" content="${escapeHtml(content)}">`] : []
  const lines = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(titleTag(title, journal))}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    `<link rel="canonical" href="${escapeHtml(url)}">`,
    ...issueAlternates(issue).map(
      ({ hreflang, href }) =>
        `<link rel="alternate" hreflang="${escapeHtml(hreflang)}" href="${escapeHtml(href)}">`,
    ),
    ...(site.license ? [`<link rel="license" href="${escapeHtml(site.license)}">`] : []),
    ...property('og:type', 'website'),
    ...property('og:title', title),
    ...property('og:description', description),
    ...property('og:url', url),
    ...property('og:site_name', journal),
    ...property('og:locale', ogLocale(language, site)),
    `<link rel="stylesheet" href="${escapeHtml(targets.stylesheet)}">`,
    `<script type="application/ld+json">\n${scriptJson(issueJsonLd(issue, language, url))}\n</script>`,
  ]
  return `<head>\n${lines.join('\n')}\n</head>\n`
}

function titleIn(article: PublishedArticle, language: Language): string {
  const document = article.editions.find((edition) => edition.language === language)?.document
  return document ? oneLine(piecesText(contentOf(document, language).title)) : ''
}

function issueJsonLd(issue: JournalIssue, language: Language, url: string): object {
  const journal = oneLine(localText(issue.site.journal, language))
  const date = issueDate(issue)
  return {
    '@context': 'https://schema.org',
    '@type': 'PublicationIssue',
    '@id': url,
    url,
    name: oneLine(localText(issue.title, language)),
    headline: oneLine(localText(issue.title, language)),
    inLanguage: language,
    ...(date && { datePublished: date }),
    ...(journal && { isPartOf: { '@type': 'Periodical', name: journal, url: issue.site.origin } }),
    hasPart: inLanguage(issue, language).map((article) => {
      const at = pageUrl(article.site, article.metadata.slug, language)
      return { '@type': 'NewsArticle', '@id': at, url: at, headline: titleIn(article, language) }
    }),
  }
}
