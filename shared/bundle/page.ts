import { type Language, type LocalText, languages, localText } from '../locale.ts'
import { piecesText } from './content.ts'
import { contentOf } from './contentOf.ts'
import { dateIn } from './dates.ts'
import { escapeHtml } from './escape.ts'
import { bodyHtml } from './fragment.ts'
import { headHtml } from './head.ts'
import { localHtml, piecesHtml } from './inline.ts'
import { editionIn, type PublishedArticle } from './input.ts'
import { type PageTargets, pageUrl } from './links.ts'
import { formLanguage, languageNames, pageWords, standing } from './words.ts'

/**
 * The published page of an edition as one HTML document. Every edition of `article` is taken for published: it
 * stands in the language switch and among the alternates. The bundle and the preview differ only in `targets`.
 */
export function page(article: PublishedArticle, language: Language, targets: PageTargets): string {
  const content = contentOf(editionIn(article, language).document, language)
  const standfirst = piecesText(content.standfirst).trim()
    ? `<p class="standfirst">${piecesHtml(content.standfirst)}</p>\n`
    : ''
  return `<!doctype html>
<html lang="${language}">
${headHtml(article, language, content, targets)}<body id="top">
<header class="masthead">
${journalHtml(article, language)}${languageSwitch(article, language, targets)}</header>
<main>
<article>
<header class="opening">
${sectionHtml(article.metadata.section, language)}<h1>${piecesHtml(content.title)}</h1>
${standfirst}${bylineHtml(article, language)}${timeHtml(article.metadata.date, language)}</header>
<div class="body">
${bodyHtml(content, language, targets)}</div>
</article>
${relatedHtml(article, language)}</main>
<footer class="colophon">
${journalHtml(article, language)}<p><a href="#top">${pageWords[language].backToTop}</a></p>
</footer>
</body>
</html>
`
}

function journalHtml({ site }: PublishedArticle, language: Language): string {
  const name = localHtml(site.journal, language)
  return name && `<p class="journal"><a href="${escapeHtml(site.origin)}">${name}</a></p>\n`
}

function languageSwitch(article: PublishedArticle, current: Language, targets: PageTargets): string {
  const items = languages
    .filter((each) => article.editions.some((edition) => edition.language === each))
    .map((each) => {
      const here = each === current ? ' aria-current="page"' : ''
      const href = escapeHtml(targets.sibling(each))
      return `<li><a href="${href}" hreflang="${each}" lang="${each}"${here}>${languageNames[each]}</a></li>\n`
    })
  const label = pageWords[current].languages
  return `<nav class="languages" aria-label="${label}">\n<ul>\n${items.join('')}</ul>\n</nav>\n`
}

function sectionHtml(section: LocalText, language: Language): string {
  const name = localHtml(section, language)
  return name && `<p class="section">${name}</p>\n`
}

function bylineHtml({ metadata }: PublishedArticle, language: Language): string {
  const authors = metadata.byline
    .map((author) => {
      const place = standing(
        author,
        language,
        (part) => `<span class="${part}">${localHtml(author[part], language)}</span>`,
      )
      const person = `<span class="author">${localHtml(author.name, language)}</span>`
      return `<li>${person}${place && ` <span class="standing">${place}</span>`}</li>\n`
    })
    .join('')
  return authors && `<ul class="byline">\n${authors}</ul>\n`
}

function timeHtml(date: string, language: Language): string {
  const words = dateIn(date, language)
  return words && `<p class="date"><time datetime="${date}">${words}</time></p>\n`
}

function relatedHtml({ related, site }: PublishedArticle, language: Language): string {
  const items = related
    .filter(({ titles }) => localText(titles, language) !== '')
    .map(({ slug, titles }) => {
      const at = formLanguage(titles, language)
      const href = escapeHtml(pageUrl(site, slug, at))
      return `<li><a href="${href}" hreflang="${at}">${localHtml(titles, language)}</a></li>\n`
    })
    .join('')
  if (items === '') return ''
  const heading = `<h2 id="related">${pageWords[language].related}</h2>\n`
  return `<aside class="related" aria-labelledby="related">\n${heading}<ul>\n${items}</ul>\n</aside>\n`
}
