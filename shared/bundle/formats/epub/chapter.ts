import { type Language, localText } from '../../../locale.ts'
import { correctionsIn } from '../../changed.ts'
import { piecesText } from '../../content.ts'
import { contentOf, titleText } from '../../contentOf.ts'
import { dateIn } from '../../dates.ts'
import { oneLine } from '../../escape.ts'
import { editionIn, type PublishedArticle } from '../../input.ts'
import { pageUrl } from '../../links.ts'
import { rightsLine } from '../../rights.ts'
import { formLanguage, languageNames, pageWords, standing } from '../../words.ts'
import { element, lines, type Markup, text } from '../markup.ts'
import { uriOf } from '../uri.ts'
import type { Chapter } from './book.ts'
import { bodyOf, flow, type ImageAt } from './flow.ts'
import { xhtml } from './xhtml.ts'

/** A chapter's title on one line, never empty: readers list chapters by it. */
export function chapterTitle({ article, language }: Chapter): string {
  return titleText(editionIn(article, language).document, language) || article.metadata.slug || '—'
}

/** A chapter as an XHTML file; `siblings` are the same article's chapters in the book, itself among them. */
export function chapterFile(chapter: Chapter, siblings: readonly Chapter[], imageAt: ImageAt): string {
  const { article, language } = chapter
  const content = contentOf(editionIn(article, language).document, language)
  const standfirst = piecesText(content.standfirst).trim() === '' ? [] : [flow(content.standfirst)]
  const title = flow(content.title) || text(chapterTitle(chapter))
  const opening = element(
    'header',
    {},
    lines(
      ...switchOf(siblings, language),
      ...sectionOf(article, language),
      element('h1', {}, title),
      ...standfirst.map((each) => element('p', { class: 'standfirst' }, each)),
      ...bylineOf(article, language),
      ...dateOf(article, language),
    ),
  )
  const body = element(
    'article',
    {},
    lines(
      opening,
      element('div', { class: 'body' }, bodyOf(content, language, imageAt)),
      ...footOf(article, language),
    ),
  )
  return xhtml({
    language,
    title: chapterTitle(chapter),
    stylesheet: '../article.css',
    body: lines(body),
  })
}

/** The other languages of the article, where the book has them. */
function switchOf(siblings: readonly Chapter[], current: Language): Markup[] {
  if (siblings.length < 2) return []
  const names = siblings.map(({ language, name }) => {
    const called = text(languageNames[language])
    const about = { lang: language, 'xml:lang': language }
    return language === current
      ? element('b', about, called)
      : element('a', { href: `${name}.xhtml`, hreflang: language, ...about }, called)
  })
  const spaced = names.flatMap((each, at) => (at === 0 ? [each] : [text(' · '), each]))
  return [element('p', { class: 'languages' }, ...spaced)]
}

/** A short text with its own language named where only another one's form exists. */
function local(value: PublishedArticle['metadata']['section'], language: Language, name: string): Markup[] {
  const shown = oneLine(localText(value, language))
  if (shown === '') return []
  const form = formLanguage(value, language)
  const about = form === language ? {} : { lang: form, 'xml:lang': form }
  return [element('p', { class: name, ...about }, text(shown))]
}

function sectionOf({ metadata }: PublishedArticle, language: Language): Markup[] {
  return local(metadata.section, language, 'section')
}

function bylineOf({ metadata }: PublishedArticle, language: Language): Markup[] {
  return metadata.byline.flatMap((author) => {
    const name = oneLine(localText(author.name, language))
    if (name === '') return []
    const place = standing(author, language)
    const standingOf = place === '' ? [] : [text(' '), element('span', { class: 'standing' }, text(place))]
    return [
      element('p', { class: 'byline' }, element('span', { class: 'author' }, text(name)), ...standingOf),
    ]
  })
}

function dateOf({ metadata }: PublishedArticle, language: Language): Markup[] {
  const words = dateIn(metadata.date, language)
  if (words === '') return []
  return [element('p', { class: 'date' }, element('time', { datetime: metadata.date }, text(words)))]
}

/** Corrections, rights, and where the article stands on the web. */
function footOf(article: PublishedArticle, language: Language): Markup[] {
  const { metadata, site } = article
  const told = correctionsIn(article, language).map(({ date, note }) => {
    const day = element('time', { datetime: date }, text(dateIn(date, language)))
    return element('li', {}, day, text(' '), text(note))
  })
  const corrected =
    told.length === 0
      ? []
      : [element('h2', {}, text(pageWords[language].corrections)), element('ul', {}, lines(...told))]
  const rights = rightsLine(site, metadata.date, language)
  const address = uriOf(pageUrl(site, metadata.slug, language))
  const foot = [
    ...corrected,
    ...(rights === '' ? [] : [element('p', {}, text(rights))]),
    ...(address === null ? [] : [element('p', {}, element('a', { href: address }, text(address)))]),
  ]
  return foot.length === 0 ? [] : [element('footer', { class: 'colophon' }, lines(...foot))]
}
