import { isHan, type Language } from '../locale.ts'
import { correctionsIn } from './changed.ts'
import { dateIn } from './dates.ts'
import { escapeHtml } from './escape.ts'
import type { PublishedArticle } from './input.ts'
import { pageWords } from './words.ts'

/** What was corrected after publication, as a section of its own; '' where nothing was. */
export function correctionsHtml(article: PublishedArticle, language: Language): string {
  const colon = isHan(language) ? '：' : ': '
  const items = correctionsIn(article, language).map(
    ({ date, note }) => `<p class="correction">${timeHtml(date, language)}${colon}${escapeHtml(note)}</p>\n`,
  )
  if (items.length === 0) return ''
  const heading = `<h2 id="corrections">${pageWords[language].corrections}</h2>\n`
  return `<section class="corrections" aria-labelledby="corrections">\n${heading}${items.join('')}</section>\n`
}

/** A day as prose that programs can read too; '' where it is none. */
export function timeHtml(date: string, language: Language): string {
  const words = dateIn(date, language)
  return words && `<time datetime="${date}">${words}</time>`
}
