import { readFile, stat } from 'node:fs/promises'
import { runsText } from '../../../shared/document/draft.ts'
import { languageFromName } from '../../../shared/formats/detect.ts'
import { readMarkdown } from '../../../shared/formats/markdown.ts'
import type { Reading } from '../../../shared/formats/reading.ts'
import { readReference } from '../../../shared/formats/reference.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { docxToHtml } from './docx.ts'
import type { ChangeWay, TrackedCount } from './docxMarks.ts'
import { decodeText } from './encoding.ts'
import { readHtmlDocument, readHtmlPage } from './htmlPage.ts'
import { isBottomless } from './page.ts'
import type { Picture, PictureFinder, Pictures } from './pictures.ts'
import { type Annotations, noAnnotations } from './textMarks.ts'

/** A file as it was chosen, dropped or pasted; a paste has the name ''. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Finds the pictures that lie beside it. */
  readonly pictures?: PictureFinder
}

type ImportFormat = 'text' | 'markdown' | 'html' | 'docx'

/** What became of one file. `encoding` is a WHATWG label, '' for formats that have none. */
export interface ImportedFile extends Reading {
  readonly name: string
  readonly format: ImportFormat
  readonly encoding: string
  readonly pictures: readonly Picture[]
  readonly annotations: Annotations
  /** Tracked changes that the file has; null where it has none. */
  readonly changes: TrackedCount | null
}

export type ReadError =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'unreadable'
  | 'unknown-format'
  | 'encoding'
  | 'no-text'
  | 'damaged'
  | 'vanished'
  | 'exhausting'
  | 'opendocument'

/** Files above this many bytes are refused. */
export const mostBytes = 20 * 1024 * 1024
/** Text above this many characters is a book, and no article. */
const mostText = 2_000_000
/** So many paragraphs are no article either, but a table or a log. */
const mostBlocks = 20_000

/** Formats that are no articles, or that this import does not read; their text would come in as rubbish. */
const unread = /^(docx?|odt|pdf|rtf|pages|epub|json|xml|csv|tsv|tmx|tbx|xliff?|xlf|sdlxliff|svg|js|ts|css)$/

/** Reads one file, by what it holds rather than by its name; `way` is for tracked changes. */
export async function readImport(
  file: GivenFile,
  way: ChangeWay = 'accept',
): Promise<Result<ImportedFile, ReadError>> {
  const { name, bytes } = file
  if (bytes.length === 0) return fail('empty', name)
  if (bytes.length > mostBytes) return fail('too-large', name)
  const kind = magic(bytes)
  if (kind === 'zip') return readDocx(file, way)
  if (kind) return fail('unknown-format', name)
  const text = decodeText(bytes)
  if (!text.ok) return fail(text.error, [name, text.detail].filter(Boolean).join(': '))
  if (text.value.text.length > mostText) return fail('too-large', name)
  const format = formatOf(text.value.text, name)
  if (!format) return fail('unknown-format', name)
  // What parses pages takes minutes for elements that are made to stand in one another without end.
  if (format === 'html' && isBottomless(text.value.text)) return fail('exhausting', name)
  const found = new Map<string, Picture>()
  const assetOf = (address: string) => {
    const picture = file.pictures?.(address) ?? null
    if (picture) found.set(picture.hash, picture)
    return picture?.hash ?? ''
  }
  const read = { text: readReference, markdown: readMarkdown, html: readHtmlPage }[format]
  const plain = { annotations: noAnnotations, changes: null }
  return finished(file, read(text.value.text, assetOf), {
    format,
    encoding: text.value.encoding,
    found,
    ...plain,
  })
}

async function readDocx(file: GivenFile, way: ChangeWay): Promise<Result<ImportedFile, ReadError>> {
  const docx = await docxToHtml(file.bytes, file.name, way)
  if (!docx.ok) return docx
  const { html, pictures, annotations, changes } = docx.value
  const assetOf = (address: string) => (pictures.has(address) ? address : '')
  const reading = readHtmlDocument(html, assetOf, annotations.marks)
  const skipped = [...docx.value.skipped, ...reading.edition.skipped]
  const whole = { ...reading, edition: { ...reading.edition, skipped } }
  return finished(file, whole, { format: 'docx', encoding: '', found: pictures, annotations, changes })
}

/** Reads a file's bytes, no more than an import takes: an article's, or at `most` so many. */
export async function readBytes(
  path: string,
  most = mostBytes,
): Promise<Result<Uint8Array, 'vanished' | 'unreadable' | 'too-large' | 'empty'>> {
  try {
    const { size } = await stat(path)
    if (size > most) return fail('too-large', path)
    const bytes = await readFile(path)
    return bytes.length === 0 ? fail('empty', path) : ok(bytes)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    return fail(code === 'ENOENT' ? 'vanished' : 'unreadable', path)
  }
}

function finished(
  { name }: GivenFile,
  reading: Reading,
  {
    found,
    ...about
  }: Pick<ImportedFile, 'format' | 'encoding' | 'annotations' | 'changes'> & {
    readonly found: Pictures
  },
): Result<ImportedFile, 'no-text' | 'too-large'> {
  const { edition } = reading
  if (edition.blocks.length > mostBlocks) return fail('too-large', name)
  const hasText = (runs: Parameters<typeof runsText>[0]) => /[\p{L}\p{N}]/u.test(runsText(runs))
  if (
    !hasText(edition.title) &&
    !edition.blocks.some((block) => block.kind !== 'divider' && hasText(block.runs))
  ) {
    return fail('no-text', name)
  }
  const used = new Set(edition.blocks.map((block) => (block.kind === 'figure' ? block.asset : '')))
  const pictures = [...found.values()].filter(({ hash }) => used.has(hash))
  const named = languageFromName(name)
  const sure = named === null || reading.certainty >= 0.75
  const said = sure ? reading : { ...reading, edition: { ...edition, language: named }, certainty: 0.75 }
  return ok({ name, pictures, ...about, ...said })
}

/** What the first bytes say: an archive, another known format that is not read, or null for text. */
function magic(bytes: Uint8Array): 'zip' | 'other' | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (/^PK(\x03\x04|\x05\x06|\x07\x08)/.test(start)) return 'zip'
  const others = [
    '%PDF-',
    '{\\rtf',
    '\xd0\xcf\x11\xe0',
    '\x89PNG',
    '\xff\xd8\xff',
    'GIF8',
    '\x1f\x8b',
    'SQLite f',
    '7z\xbc\xaf',
  ]
  return others.some((other) => start.startsWith(other)) ? 'other' : null
}

function formatOf(text: string, name: string): Exclude<ImportFormat, 'docx'> | null {
  const start = withoutComments(
    text
      .slice(0, 4096)
      .replace(/^\uFEFF/, '')
      .trimStart(),
  )
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (/^<(?:!doctype html|html)[\s>]/i.test(start.replace(/^<\?xml[^>]*>\s*/, ''))) return 'html'
  if (start.startsWith('<?xml') || /^<!doctype (?!html)/i.test(start)) return null
  if (/^(md|markdown|mdown|mkd)$/.test(extension)) return 'markdown'
  if (/^(html?|xhtml)$/.test(extension)) return 'html'
  if (unread.test(extension)) return null
  if (/^<(?:article|section|main|body|head|div|p|h[1-6]|ul|ol|table|meta|blockquote)[\s>]/i.test(start))
    return 'html'
  const isMarkdown = /^---\n(?:[\p{L}_-]+:.*\n)+---\n/u.test(start) || /^#{1,2} \S/.test(start)
  return isMarkdown ? 'markdown' : 'text'
}

/** A text from after the comments that it begins with. */
function withoutComments(text: string): string {
  let rest = text
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->')
    if (end < 0) return rest
    rest = rest.slice(end + 3).trimStart()
  }
  return rest
}
