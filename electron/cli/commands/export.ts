import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { PublishedArticle } from '../../../shared/bundle/input.ts'
import { isUsableOrigin } from '../../../shared/bundle/links.ts'
import type { BundlePart } from '../../../shared/bundle/profile.ts'
import { isLanguage, type Language, languages } from '../../../shared/locale.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { type ExportError, exportBundle } from '../../exchange/export/exportBundle.ts'
import { chosenEditions, exportText, textFormats, wantedOnPaper } from '../../exchange/export/exportText.ts'
import { exportFiles, fileFormats } from '../../exchange/export/formats/exportFiles.ts'
import type { WrittenFile } from '../../exchange/export/putFiles.ts'
import { type Exported, exportedFrom, noteExported } from '../../library/history/exported.ts'
import type { Library } from '../../library/library.ts'
import { publishedArticle } from '../../library/published.ts'
import { above } from '../above.ts'
import { type Arguments, choiceIn } from '../arguments.ts'
import { type Command, type Ended, stop } from '../command.ts'
import { exportComments } from '../exporting/comments.ts'
import { docxOptions, fileOptions, isFileFormat } from '../exporting/files.ts'
import { issueIn, issueOptions } from '../exporting/issue.ts'
import { partsIn, partsOption } from '../exporting/parts.ts'
import { printed } from '../exporting/pdf.ts'
import { exportQuality } from '../exporting/quality.ts'
import { exportReview } from '../exporting/review.ts'
import { exportTerms, isTermFormat, termFormats } from '../exporting/terms.ts'
import { exportMemory } from '../exporting/tmx.ts'
import { exportXliff } from '../exporting/xliff.ts'
import { type Io, printJson } from '../io.ts'
import { articleIn, libraryOption, personOption, withLibrary } from '../library.ts'
import { faultWords } from '../words.ts'

const formats = [
  'bundle',
  ...textFormats,
  ...fileFormats,
  ...termFormats,
  'tmx',
  'xliff',
  'review',
  'quality',
  'comments',
] as const

/** Writes articles out of a library. */
export const exportArticles: Command = {
  name: 'export',
  usage: [
    'ARTICLE… --library LIBRARY --out PATH [--format bundle|html|md|txt|pdf] [--lang LANGUAGE]… [--origin URL]',
    'ARTICLE… --library LIBRARY --out PATH --format bundle --issue TITLE [--issue LANGUAGE=TITLE]…',
    'ARTICLE… --library LIBRARY --out PATH --format docx|epub|ninjs|wxr|ghost [--lang LANGUAGE]…',
    '[ARTICLE]… --library LIBRARY --out PATH --format tbx|csv|tsv|utx [--lang LANGUAGE]',
    '[ARTICLE]… --library LIBRARY --out PATH --format tmx [--lang LANGUAGE]… [--codes script|region]',
    'ARTICLE… --library LIBRARY --out PATH --format xliff [--lang LANGUAGE]…',
    'ARTICLE… --library LIBRARY --out PATH --format review [--lang LANGUAGE]…',
    '[ARTICLE]… --library LIBRARY --out FILE.csv|FILE.json --format quality',
    'ARTICLE… --library LIBRARY --out PATH --format comments',
  ],
  summary: 'Writes articles as bundles, or their editions as single files: all of them, or none.',
  about: `A bundle holds the approved and published editions, the source among them; with --issue all articles
are one bundle with an index page and a book. What it holds beside pages is set in the window, per library, or said by --parts. The format pdf starts Electron by itself. The other formats write one file for
each edition, whatever its status. PATH is a folder; for one bundle or one file it may be the file itself. The formats
docx (Word), epub (EPUB 3) and ninjs (IPTC's JSON, 3.1) write one file for each edition too; wxr (WordPress) and ghost (Ghost, with
its images) write one file of all, as drafts. The formats tbx, csv, tsv and utx (of English and --lang) write the terms of the articles, or without one the whole termbase. The format tmx
writes the confirmed sentences of the articles, or without an article the whole memory, one file for each two languages.
The format xliff (2.0) writes each translation beside its source, with matches of the memory for what is not translated yet, to be worked on elsewhere and brought in again. The format review writes the same as a Word table (or,
where PATH ends in .xlf, as XLIFF) for a reviewer whose changes come back as suggestions: \`import --as review\`. The
format quality writes what reviewers said of the translations, and how far the approved texts are from them. The
format comments writes what is said about an article as CSV; other formats hold it only with --comments.`,
  options: {
    ...libraryOption,
    ...personOption,
    out: { value: 'PATH', what: 'where to' },
    format: { value: formats.join('|'), what: 'bundle where nothing is said' },
    lang: { value: 'LANGUAGE', what: 'only editions in this language (not for bundles)', many: true },
    ...fileOptions,
    ...issueOptions,
    ...partsOption,
    codes: {
      value: 'script|region',
      what: 'languages in TMX as zh-Hant (script) or as zh-TW, zh-HK (region)',
    },
    origin: { value: 'URL', what: "the web site of the pages, https://example.org; else the library's own" },
  },
  run: async (args, io) => {
    const out = args.text('out')
    if (out === undefined || out === '') return stop('Say where to: --out PATH.')
    const chosenFormat = choiceIn(args, 'format', formats, 'bundle')
    if (!chosenFormat.ok) return chosenFormat
    const format = chosenFormat.value
    if (isTermFormat(format)) return exportTerms(args, format, out, io)
    if (format === 'quality') return exportQuality(args, out, io)
    if (format === 'tmx') return exportMemory(args, out, tool().split(' ').at(-1) ?? '', io)
    if (args.words.length === 0) return stop('Name one article or several.')
    if (format === 'xliff') return exportXliff(args, out, io)
    if (format === 'review') return exportReview(args, out, io)
    if (format === 'comments') return exportComments(args, out, io)
    const chosen = languagesIn(args)
    if (!chosen.ok) return chosen
    if (format === 'bundle' && chosen.value.length > 0)
      return stop('A bundle holds every approved edition: no --lang.')
    const issue = issueIn(args)
    if (!issue.ok) return issue
    if (issue.value !== null && format !== 'bundle') return stop('--issue makes a bundle: no other --format.')
    const parts = partsIn(args)
    if (!parts.ok) return parts
    const origin = args.text('origin')
    if (origin !== undefined && !isUsableOrigin(origin)) {
      return stop(`--origin is "${origin}", but has to be an address such as https://example.org.`)
    }
    return withLibrary(args, io, async (library) => {
      const articles = articlesIn(library, args, parts.value)
      if (!articles.ok) return articles
      const paper = await pdfsOf(articles.value, format, chosen.value)
      if (!paper.ok) return paper
      const written =
        format === 'bundle'
          ? filesOf(
              await exportBundle({
                articles: articles.value,
                out,
                tool: tool(),
                pdfs: paper.value,
                ...(issue.value === null ? {} : { issue: issue.value }),
              }),
            )
          : filesOf(
              isFileFormat(format)
                ? await exportFiles({
                    articles: articles.value,
                    out,
                    format,
                    docx: docxOptions(library, args),
                    isTogether: args.has('together'),
                    ...(chosen.value.length > 0 ? { languages: chosen.value } : {}),
                  })
                : await exportText({
                    articles: articles.value,
                    out,
                    format,
                    pdfs: paper.value,
                    ...(chosen.value.length > 0 ? { languages: chosen.value } : {}),
                  }),
            )
      if (!written.ok) return written
      const noted = noteExported(library, told(articles.value, format, chosen.value, written.value))
      if (!noted.ok) return stop(faultWords(noted.error, library.folder))
      if (format === 'bundle') for (const article of articles.value) noteLeftOut(article, io)
      if (io.json) await printJson(io, { files: written.value })
      else for (const { path } of written.value) await io.print(`${path}\n`)
      return ok(0)
    })
  },
}

/** What has to be printed for a call, which takes Electron; nothing for most. */
function pdfsOf(articles: readonly PublishedArticle[], format: string, languages: readonly Language[]) {
  if (format === 'bundle') return printed(wantedOnPaper(articles))
  const chosen = { articles, ...(languages.length > 0 ? { languages } : {}) }
  return printed(format === 'pdf' ? chosenEditions(chosen) : [])
}

/** What left, for the articles' timelines; the files stand in the articles' order. */
function told(
  articles: readonly PublishedArticle[],
  format: string,
  chosen: readonly Language[],
  files: readonly WrittenFile[],
): Exported[] {
  const languages = format === 'bundle' || chosen.length === 0 ? null : chosen
  return articles.map((article, at) => {
    const first =
      files.find(({ path }) => basename(path).startsWith(article.metadata.slug)) ?? files[at] ?? files[0]
    return exportedFrom(article, { format, file: basename(first?.path ?? ''), languages })
  })
}

function languagesIn(args: Arguments): Ended<readonly Language[]> {
  const odd = args.texts('lang').find((each) => !isLanguage(each))
  if (odd !== undefined) return stop(`--lang is "${odd}", but has to be one of ${languages.join(', ')}.`)
  return ok(args.texts('lang').filter(isLanguage))
}

function articlesIn(
  library: Library,
  args: Arguments,
  parts: readonly BundlePart[] | null,
): Ended<PublishedArticle[]> {
  const articles: PublishedArticle[] = []
  const origin = args.text('origin')
  for (const name of args.words) {
    const id = articleIn(library, name)
    if (!id.ok) return id
    const article = publishedArticle(library, id.value, { bytes: true })
    if (!article.ok) return stop(`There is no article ${name}.`)
    const { site } = article.value
    articles.push({
      ...article.value,
      site: { ...site, origin: origin?.replace(/\/$/, '') ?? site.origin, parts: parts ?? site.parts },
    })
  }
  return ok(articles)
}

function filesOf(exported: Result<{ readonly files: WrittenFile[] }, ExportError>): Ended<WrittenFile[]> {
  if (exported.ok) {
    const { files } = exported.value
    return files.length > 0 ? ok(files) : stop('There is no edition in this language.')
  }
  const words: { readonly [E in ExportError]: string } = {
    'not-approved':
      'The source edition is not approved, so there is no bundle yet. Approve it in the window first; html, md and txt take any edition',
    'bad-slug': 'The slug can name no file. Give the article another one',
    'bad-site':
      'The pages need the address of the web site that they will stand on. Set it in the window, or say --origin https://example.org',
    'missing-asset': 'An image is missing in the library, or is of a kind that a web page cannot show',
    'not-writable': 'This cannot be written. Check its permissions and the space on the disk',
    cancelled: 'Cancelled',
  }
  return stop(`${words[exported.error]}: ${exported.detail ?? ''}`)
}

function noteLeftOut({ metadata, editions }: PublishedArticle, io: Io): void {
  const left = editions.filter(({ status }) => status !== 'approved' && status !== 'published')
  if (left.length === 0) return
  io.note(
    `${metadata.slug}: not approved, so not in the bundle: ${left.map(({ language }) => language).join(', ')}`,
  )
}

/** The program's name and version, as the window gives them, so that both write the same bytes. */
function tool(): string {
  const file = above('package.json')
  const described = JSON.parse(file === null ? '{}' : readFileSync(file, 'utf8')) as {
    readonly productName?: string
    readonly version?: string
  }
  return `${described.productName ?? 'Duizhao'} ${described.version ?? ''}`.trim()
}
