import { extname, join } from 'node:path'
import { editionIn, type PublishedArticle } from '../../../shared/bundle/input.ts'
import { imageName, type PageTargets, sizes } from '../../../shared/bundle/links.ts'
import { markdown } from '../../../shared/bundle/markdown.ts'
import { page } from '../../../shared/bundle/page.ts'
import { isSlug, publishable } from '../../../shared/bundle/publishable.ts'
import { stylesheet } from '../../../shared/bundle/stylesheet.ts'
import { plainArticle } from '../../../shared/bundle/text.ts'
import type { Language } from '../../../shared/locale.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { utf8 } from './bag.ts'
import { pdfKey } from './madeFile.ts'
import { type ExportRun, putFiles, type WrittenFile } from './putFiles.ts'

/** The formats that give one file per edition; PDF only where the pages were printed already. */
export const textFormats = ['html', 'md', 'txt', 'pdf'] as const
export type TextFormat = (typeof textFormats)[number]

/** Editions to write as single files, whatever their status; without `languages` it is every edition. */
export interface TextExport extends ExportRun {
  readonly articles: readonly PublishedArticle[]
  readonly format: TextFormat
  readonly languages?: readonly Language[]
  /** A folder; for a single edition it may also be the path of the file, ending in the format's name. */
  readonly out: string
  /** The editions on paper, by `pdfKey`; needed for PDF alone. */
  readonly pdfs?: ReadonlyMap<string, Uint8Array>
}

/** An edition among those that are to be written. */
export interface ChosenEdition {
  readonly article: PublishedArticle
  readonly language: Language
}

/** Writes `<slug>.<language>.<format>` for each edition, all or none. */
export async function exportText({
  format,
  out,
  pdfs,
  ...rest
}: TextExport): Promise<Result<{ files: WrittenFile[] }, 'bad-slug' | 'cancelled' | 'not-writable'>> {
  const chosen = chosenEditions(rest)
  const odd = chosen.find(({ article }) => !isSlug(article.metadata.slug))
  if (odd) return fail('bad-slug', odd.article.metadata.slug)
  const alone = chosen.length === 1 && extname(out).toLowerCase() === `.${format}`
  const files = chosen.map(({ article, language }) => ({
    path: alone ? out : join(out, fileName(article, language, format)),
    make: async () => {
      if (format !== 'pdf') return utf8(textFile(article, language, format))
      const pdf = pdfs?.get(pdfKey(article.id, language))
      if (!pdf) throw new Error(`no PDF of ${article.metadata.slug} in ${language}`)
      return pdf
    },
  }))
  const put = await putFiles(files, rest)
  return put.ok ? ok({ files: put.value }) : put
}

/** The editions of articles, all of them or those in some languages. */
export function chosenEditions({
  articles,
  languages,
}: Pick<TextExport, 'articles' | 'languages'>): ChosenEdition[] {
  return articles.flatMap((article) =>
    article.editions
      .filter(({ language }) => languages?.includes(language) ?? true)
      .map(({ language }) => ({ article, language })),
  )
}

/** The editions that bundles want on paper: those that may leave, of articles whose library wants PDF. */
export function wantedOnPaper(articles: readonly PublishedArticle[]): ChosenEdition[] {
  return articles.flatMap((article) => {
    const ready = publishable(article)
    return ready.ok && ready.value.site.parts.includes('pdf')
      ? chosenEditions({ articles: [ready.value] })
      : []
  })
}

/** One edition in a format, as the text of a file that stands alone. */
export function textFile(
  article: PublishedArticle,
  language: Language,
  format: Exclude<TextFormat, 'pdf'>,
): string {
  editionIn(article, language)
  if (format === 'txt') return plainArticle(article, language)
  const targets = aloneTargets(article, format)
  return format === 'md' ? markdown(article, language, targets) : page(article, language, targets)
}

function fileName({ metadata }: PublishedArticle, language: Language, format: TextFormat): string {
  return `${metadata.slug}.${language}.${format}`
}

/** A page alone carries its rules and images itself; Markdown, unreadable with them, only names the images. */
function aloneTargets(article: PublishedArticle, format: 'html' | 'md'): PageTargets {
  const shown = new Map(article.assets.map((asset) => [asset.hash, asset]))
  return {
    stylesheet: { text: stylesheet(article.site.region) },
    sibling: (language) => fileName(article, language, format),
    size: sizes(article),
    image: (hash) => {
      const asset = shown.get(hash)
      if (!asset?.bytes || !imageName(hash, asset.mediaType)) return null
      if (format === 'md')
        return encodeURIComponent(asset.name).replace(
          /[()]/g,
          (sign) => `%${sign.charCodeAt(0).toString(16)}`,
        )
      return `data:${asset.mediaType};base64,${Buffer.from(asset.bytes).toString('base64')}`
    },
  }
}
