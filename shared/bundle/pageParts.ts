import type { Author } from '../document/article.ts'
import { isHan, type Language, languages } from '../locale.ts'
import { escapeHtml } from './escape.ts'
import { localHtml } from './inline.ts'
import type { SiteSettings } from './input.ts'
import { languageCode } from './links.ts'
import { licenseName, rightsLine } from './rights.ts'
import { languageNames, pageWords, standing } from './words.ts'

/** The journal's name as the way to its site; '' while it has none. */
export function journalHtml(site: SiteSettings, language: Language): string {
  const name = localHtml(site.journal, language)
  const home = site.origin.replace(/\/$/, '')
  if (name === '') return ''
  return `<p class="journal">${home ? `<a href="${escapeHtml(home)}/">${name}</a>` : name}</p>\n`
}

/** The way to the same page in the other languages. */
export function switchHtml(
  site: SiteSettings,
  present: readonly Language[],
  current: Language,
  sibling: (language: Language) => string,
): string {
  const items = languages
    .filter((each) => present.includes(each))
    .map((each) => {
      const here = each === current ? ' aria-current="page"' : ''
      const code = escapeHtml(languageCode(site, each))
      const href = escapeHtml(sibling(each))
      return `<li><a href="${href}" hreflang="${code}" lang="${each}"${here}>${languageNames[each]}</a></li>\n`
    })
  const label = pageWords[current].languages
  return `<nav class="languages" aria-label="${label}">\n<ul>\n${items.join('')}</ul>\n</nav>\n`
}

/** The authors with their posts; '' where nobody is named. */
export function bylineHtml(byline: readonly Author[], language: Language): string {
  const authors = byline
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

/** Journal, rights and licence, the page's own address for paper, and the way up. */
export function footHtml(site: SiteSettings, date: string, language: Language, url: string): string {
  const words = pageWords[language]
  const rights = rightsLine(site, date, language)
  const license = site.license
    ? `<p class="license">${words.license}${isHan(language) ? '' : ' '}<a href="${escapeHtml(site.license)}" rel="license">${escapeHtml(licenseName(site.license))}</a></p>\n`
    : ''
  return `<footer class="colophon">
${journalHtml(site, language)}${rights && `<p class="rights">${escapeHtml(rights)}</p>\n`}${license}<p class="address">${escapeHtml(url)}</p>
<p class="up"><a href="#top">${words.backToTop}</a></p>
</footer>
`
}
