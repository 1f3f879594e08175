import { isHan, type Language, type LocalText, languages } from '../locale.ts'
import { correctionsIn } from './changed.ts'
import { piecesText } from './content.ts'
import { contentOf } from './contentOf.ts'
import { correctionsHtml, timeHtml } from './correctionsHtml.ts'
import { escapeHtml } from './escape.ts'
import { bodyHtml } from './fragment.ts'
import { headHtml } from './head.ts'
import { localHtml, piecesHtml } from './inline.ts'
import { editionIn, type PublishedArticle } from './input.ts'
import { languageCode, type PageTargets, pageUrl } from './links.ts'
import { bylineHtml, footHtml, journalHtml, switchHtml } from './pageParts.ts'
import { pageWords } from './words.ts'

/**
 * The published page of an edition as one HTML document. Every edition of `article` is taken for published: it
 * stands in the language switch and among the alternates. The bundle and the preview differ only in `targets`.
 */
export function page(article: PublishedArticle, language: Language, targets: PageTargets): string {
  const { metadata, site } = article
  const content = contentOf(editionIn(article, language).document, language)
  const standfirst = piecesText(content.standfirst).trim()
    ? `<p class="standfirst">${piecesHtml(content.standfirst)}</p>\n`
    : ''
  const present = languages.filter((each) => article.editions.some((edition) => edition.language === each))
  const url = pageUrl(site, metadata.slug, language)
  return `<!DOCTYPE html>
<html lang="${language}">
${headHtml(article, language, content, targets)}<body id="top">
<a class="skip" href="#text">${pageWords[language].skip}</a>
<header class="masthead">
${journalHtml(site, language)}${switchHtml(site, present, language, (each) => targets.sibling(each))}</header>
<main id="text">
<article>
<header class="opening">
${sectionHtml(metadata.section, language)}<h1>${piecesHtml(content.title)}</h1>
${standfirst}${bylineHtml(metadata.byline, language)}${timesHtml(article, language)}</header>
<div class="body">
${bodyHtml(content, language, targets)}</div>
</article>
${correctionsHtml(article, language)}</main>
${relatedHtml(article, language)}${footHtml(site, metadata.date, language, url)}</body>
</html>
`
}

function sectionHtml(section: LocalText, language: Language): string {
  const name = localHtml(section, language)
  return name && `<p class="section">${name}</p>\n`
}

/** The day of publication, and of the last correction where there was one. */
function timesHtml(article: PublishedArticle, language: Language): string {
  const { date } = article.metadata
  const last = correctionsIn(article, language).at(-1)
  const corrected = last
    ? `<a href="#corrections">${pageWords[language].corrected}${isHan(language) ? '' : ' '}${timeHtml(last.date, language)}</a>`
    : ''
  const parts = [timeHtml(date, language), corrected].filter(Boolean)
  return parts.length > 0 ? `<p class="date">${parts.join(' <span aria-hidden="true">·</span> ')}</p>\n` : ''
}

/** Only what is there in the page's own language: a reader is not sent elsewhere unasked. */
function relatedHtml({ related, site }: PublishedArticle, language: Language): string {
  const code = escapeHtml(languageCode(site, language))
  const items = related
    .filter(({ titles, ready }) => (titles[language] ?? '') !== '' && (ready?.includes(language) ?? true))
    .map(({ slug, titles }) => {
      const href = escapeHtml(pageUrl(site, slug, language))
      return `<li><a href="${href}" hreflang="${code}">${localHtml(titles, language)}</a></li>\n`
    })
    .join('')
  if (items === '') return ''
  const heading = `<h2 id="related">${pageWords[language].related}</h2>\n`
  return `<aside class="related" aria-labelledby="related">\n${heading}<ul>\n${items}</ul>\n</aside>\n`
}
