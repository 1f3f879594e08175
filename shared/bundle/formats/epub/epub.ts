import { element, lines, xmlFile } from '../markup.ts'
import type { Parts } from '../parts.ts'
import { type Book, chaptersOf } from './book.ts'
import { chapterFile } from './chapter.ts'
import { imagesOf } from './images.ts'
import { navigationFile } from './navigation.ts'
import { packageFile } from './package.ts'
import { bookStyle } from './stylesheet.ts'

/**
 * A book as the parts of an EPUB 3 file, in the order in which they are packed: `mimetype` has to come first, and
 * nothing may be compressed. The same articles give the same parts.
 */
export function epubParts(book: Book): Parts {
  const chapters = chaptersOf(book)
  const images = imagesOf(book.articles)
  const imageAt = (hash: string) => {
    const image = images.get(hash)
    return image ? `../${image.path}` : null
  }
  const texts = chapters.map((chapter): [string, string] => {
    const siblings = chapters.filter(({ article }) => article === chapter.article)
    return [`EPUB/text/${chapter.name}.xhtml`, chapterFile(chapter, siblings, imageAt)]
  })
  return new Map<string, string | Uint8Array>([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', containerFile()],
    ['EPUB/package.opf', packageFile(book, images)],
    ['EPUB/nav.xhtml', navigationFile(book)],
    ['EPUB/article.css', bookStyle(book.site.region)],
    ...texts,
    ...[...images.values()].map(({ path, content }): [string, Uint8Array | string] => [
      `EPUB/${path}`,
      content,
    ]),
  ])
}

function containerFile(): string {
  const about = { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }
  const root = element(
    'container',
    { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' },
    lines(element('rootfiles', {}, element('rootfile', about))),
  )
  return xmlFile(root)
}
