import { type Language, localText } from '../../../locale.ts'
import { modified } from '../../changed.ts'
import { summaryOf } from '../../content.ts'
import { contentOf } from '../../contentOf.ts'
import { oneLine } from '../../escape.ts'
import { editionIn } from '../../input.ts'
import { pageUrl } from '../../links.ts'
import { rightsLine } from '../../rights.ts'
import { element, lines, type Markup, text, xmlFile } from '../markup.ts'
import { latest } from '../times.ts'
import { uriOf } from '../uri.ts'
import { type Book, type Chapter, chaptersOf } from './book.ts'
import type { BookImage } from './images.ts'

/** package.opf: what a book is, what it holds, and in which order it is read. */
export function packageFile(book: Book, images: ReadonlyMap<string, BookImage>): string {
  const chapters = chaptersOf(book)
  const [language] = book.languages
  const names = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'book',
    'xml:lang': language,
  }
  const root = element(
    'package',
    names,
    lines(
      element(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        lines(...metadataOf(book, chapters), ...accessOf(images.size > 0)),
      ),
      element('manifest', {}, lines(...manifestOf(chapters, images))),
      element('spine', {}, lines(...chapters.map(({ name }) => element('itemref', { idref: `c${name}` })))),
    ),
  )
  return xmlFile(root)
}

/** When the newest of its chapters was changed, to the second. */
function modifiedOf(book: Book, chapters: readonly Chapter[]): string {
  const times = chapters.map(({ article, language }) => modified(article, language))
  return latest([...times, book.date]) ?? '1980-01-01T00:00:00Z'
}

function metadataOf(book: Book, chapters: readonly Chapter[]): Markup[] {
  const { site, articles } = book
  const [language] = book.languages
  const named = (name: string, value: string) => (value === '' ? [] : [element(name, {}, text(value))])
  const [article] = articles
  const alone = articles.length === 1 && article ? chapters[0] : undefined
  const journal = oneLine(localText(site.journal, language))
  const title = oneLine(localText(book.title, language)) || journal || '—'
  return [
    element('dc:identifier', { id: 'book' }, text(book.identifier)),
    element('dc:title', {}, text(title)),
    ...book.languages.map((each) => element('dc:language', {}, text(each))),
    element('meta', { property: 'dcterms:modified' }, text(modifiedOf(book, chapters))),
    ...named('dc:date', /^\d{4}-\d{2}-\d{2}$/.test(book.date) ? book.date : ''),
    ...named('dc:publisher', journal),
    ...creatorsOf(book, language),
    ...subjectsOf(book, language).flatMap((subject) => named('dc:subject', subject)),
    ...named('dc:rights', rightsLine(site, book.date, language)),
    ...(alone ? aboutOne(alone) : []),
  ]
}

/** What is said of a book that is one article. */
function aboutOne({ article, language }: Chapter): Markup[] {
  const content = contentOf(editionIn(article, language).document, language)
  const summary = summaryOf(content, language)
  const address = uriOf(pageUrl(article.site, article.metadata.slug, language))
  return [
    ...(summary === '' ? [] : [element('dc:description', {}, text(summary))]),
    ...(address === null ? [] : [element('dc:source', {}, text(address))]),
  ]
}

function creatorsOf(book: Book, language: Language): Markup[] {
  const authors = book.articles.flatMap(({ metadata }) =>
    metadata.byline.map(({ name }) => oneLine(localText(name, language))),
  )
  const creators = [...new Set(authors)]
    .filter(Boolean)
    .map((name) => ({ name, role: 'aut', as: 'dc:creator' }))
  const others = book.contributors.map(({ name, role }) => ({
    name: oneLine(name),
    role,
    as: 'dc:contributor',
  }))
  return [...creators, ...others.filter(({ name }) => name !== '')].flatMap(({ name, role, as }, at) => [
    element(as, { id: `person${at + 1}` }, text(name)),
    element('meta', { refines: `#person${at + 1}`, property: 'role', scheme: 'marc:relators' }, text(role)),
  ])
}

function subjectsOf({ articles }: Book, language: Language): string[] {
  const all = articles.flatMap(({ metadata }) => [
    oneLine(localText(metadata.section, language)),
    ...metadata.tags.map(oneLine),
  ])
  return [...new Set(all)].filter(Boolean)
}

/** What people who cannot see or hear can expect of the book (EPUB Accessibility 1.0). */
function accessOf(hasImages: boolean): Markup[] {
  const said: [string, string][] = [
    ['accessMode', 'textual'],
    ...(hasImages ? ([['accessMode', 'visual']] satisfies [string, string][]) : []),
    ['accessModeSufficient', hasImages ? 'textual,visual' : 'textual'],
    ['accessibilityFeature', 'structuralNavigation'],
    ['accessibilityFeature', 'tableOfContents'],
    ['accessibilityFeature', 'displayTransformability'],
    ['accessibilityFeature', 'alternativeText'],
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', 'Text that flows, with headings, a table of contents and words for its images.'],
  ]
  return said.map(([name, value]) => element('meta', { property: `schema:${name}` }, text(value)))
}

function manifestOf(chapters: readonly Chapter[], images: ReadonlyMap<string, BookImage>): Markup[] {
  const item = (
    id: string,
    href: string,
    mediaType: string,
    more: { properties?: string; fallback?: string } = {},
  ) => element('item', { id, href, 'media-type': mediaType, ...more })
  const ids = new Map([...images.values()].map(({ path }, at) => [path, `i${at + 1}`]))
  return [
    item('nav', 'nav.xhtml', 'application/xhtml+xml', { properties: 'nav' }),
    item('css', 'article.css', 'text/css'),
    ...chapters.map(({ name }) => item(`c${name}`, `text/${name}.xhtml`, 'application/xhtml+xml')),
    ...[...images.values()].map(({ path, mediaType, fallback }) => {
      const other = fallback === null ? undefined : ids.get(fallback)
      return item(ids.get(path) ?? path, path, mediaType, other === undefined ? {} : { fallback: other })
    }),
  ]
}
