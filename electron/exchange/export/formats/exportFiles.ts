import { extname, join } from 'node:path'
import { docxParts } from '../../../../shared/bundle/formats/docx/docx.ts'
import type { DocxOptions } from '../../../../shared/bundle/formats/docx/options.ts'
import { articleBook, type Book, issueBook } from '../../../../shared/bundle/formats/epub/book.ts'
import { epubParts } from '../../../../shared/bundle/formats/epub/epub.ts'
import { ghost, ghostImages } from '../../../../shared/bundle/formats/ghost.ts'
import { ninjs } from '../../../../shared/bundle/formats/ninjs.ts'
import { wxr } from '../../../../shared/bundle/formats/wordpress/wxr.ts'
import type { PublishedArticle } from '../../../../shared/bundle/input.ts'
import { imageName } from '../../../../shared/bundle/links.ts'
import { isSlug } from '../../../../shared/bundle/publishable.ts'
import type { Language } from '../../../../shared/locale.ts'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { utf8 } from '../bag.ts'
import { type ExportRun, type FileToWrite, putFiles, type WrittenFile } from '../putFiles.ts'
import { packed } from './packed.ts'

/** The formats of this folder: documents and books of editions, and files that content systems import. */
export const fileFormats = ['docx', 'epub', 'ninjs', 'wxr', 'ghost'] as const
export type FileFormat = (typeof fileFormats)[number]

/** What to write, whatever the status of the editions; without `languages` it is every edition. */
export interface FileExport extends ExportRun {
  readonly articles: readonly PublishedArticle[]
  readonly format: FileFormat
  readonly languages?: readonly Language[]
  /** A folder, or where it is one file, its path. */
  readonly out: string
  /** What Word documents hold beside the text. */
  readonly docx?: (article: PublishedArticle, language: Language) => DocxOptions
  /** One EPUB of all articles and languages, not one for each edition. */
  readonly isTogether?: boolean
}

/** Writes articles in a format, all files or none: one for each edition, or for content systems one of all. */
export async function exportFiles(
  what: FileExport,
): Promise<Result<{ files: WrittenFile[] }, 'bad-slug' | 'cancelled' | 'not-writable'>> {
  const { languages, out, signal, progress } = what
  const articles = what.articles
    .map((article) => ({
      ...article,
      editions: article.editions.filter(({ language }) => languages?.includes(language) ?? true),
    }))
    .filter(({ editions }) => editions.length > 0)
  const odd = articles.find(({ metadata }) => !isSlug(metadata.slug))
  if (odd) return fail('bad-slug', odd.metadata.slug)
  const files = articles.length === 0 ? [] : namedFiles({ ...what, articles })
  const endings = files.length === 1 ? (files[0]?.endings ?? []) : []
  const isFile = endings.includes(extname(out).toLowerCase())
  const written = await putFiles(
    files.map(({ name, make }): FileToWrite => {
      const path = isFile ? out : join(out, name)
      return { path, make: () => make(path) }
    }),
    { ...(signal ? { signal } : {}), ...(progress ? { progress } : {}) },
  )
  return written.ok ? ok({ files: written.value }) : written
}

interface NamedFile {
  readonly name: string
  /** The endings by which a path is that of the file itself. */
  readonly endings: readonly string[]
  make(path: string): Promise<Uint8Array>
}

function namedFiles(what: FileExport): NamedFile[] {
  const { articles, format } = what
  const [first] = articles
  const all = articles.length === 1 && first ? first.metadata.slug : 'articles'
  switch (format) {
    case 'docx':
      return eachEdition(what, '.docx', (article, language) =>
        packed(docxParts(article, language, what.docx?.(article, language))),
      )
    case 'epub':
      return what.isTogether
        ? [{ name: `${all}.epub`, endings: ['.epub'], make: () => packed(epubParts(bookOf(articles))) }]
        : eachEdition(what, '.epub', (article, language) =>
            packed(epubParts(articleBook(article, [language]))),
          )
    case 'ninjs':
      return eachEdition(what, '.json', async (article, language) => json(ninjs(article, language)))
    case 'wxr': {
      const make = async () => utf8(first ? wxr(articles, first.site) : '')
      return [{ name: `${all}.wordpress.xml`, endings: ['.xml', '.wxr'], make }]
    }
    case 'ghost': {
      const make = (path: string) => ghostFile(articles, path)
      return [{ name: `${all}.ghost.zip`, endings: ['.zip', '.json'], make }]
    }
  }
}

function eachEdition(
  { articles }: FileExport,
  ending: string,
  make: (article: PublishedArticle, language: Language) => Promise<Uint8Array>,
): NamedFile[] {
  return articles.flatMap((article) =>
    article.editions.map(({ language }) => ({
      name: `${article.metadata.slug}.${language}${ending === '.json' ? '.ninjs' : ''}${ending}`,
      endings: [ending],
      make: () => make(article, language),
    })),
  )
}

/** One article in its languages; several as an issue under the journal's name. */
function bookOf(articles: readonly PublishedArticle[]): Book {
  const [first, ...rest] = articles
  if (!first) throw new Error('a book has an article')
  const present = first.editions.map(({ language }) => language)
  if (rest.length === 0) return articleBook(first, present)
  const { site } = first
  return issueBook({ slug: 'articles', title: site.journal, site, articles })
}

/** Ghost's JSON with the images that it names, in one archive; a path that ends in .json has the JSON alone. */
async function ghostFile(articles: readonly PublishedArticle[], path: string): Promise<Uint8Array> {
  const text = json(ghost(articles))
  if (extname(path).toLowerCase() === '.json') return text
  const images = articles
    .flatMap(({ assets }) => assets)
    .flatMap(({ hash, mediaType, bytes }): [string, Uint8Array][] => {
      const name = imageName(hash, mediaType)
      return name && bytes ? [[`${ghostImages}/${name}`, bytes]] : []
    })
  return packed(new Map<string, Uint8Array>([['ghost.json', text], ...images]))
}

function json(value: object): Uint8Array {
  return utf8(`${JSON.stringify(value, null, 2)}\n`)
}
