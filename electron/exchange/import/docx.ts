import mammoth from 'mammoth'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { readZip, type ZipCaps } from '../export/readZip.ts'
import { zip } from '../export/zip.ts'
import { type ChangeWay, markPart, readComments, type TrackedCount } from './docxMarks.ts'
import { type Picture, type Pictures, pictureOf } from './pictures.ts'
import type { Annotations, TextMark } from './textMarks.ts'

/** A document as HTML, and what of it the HTML has not. */
export interface DocxHtml {
  readonly html: string
  /** Names of pictures that are no images. */
  readonly skipped: readonly string[]
  /** The pictures by what the HTML calls them. */
  readonly pictures: Pictures
  readonly annotations: Annotations
  /** Tracked changes that the document had, whatever became of them; null where it had none. */
  readonly changes: TrackedCount | null
}

export type DocxError = 'damaged' | 'too-large' | 'unknown-format' | 'opendocument'

/** A document of a book's length is within these many times over; a bomb is not. Sizes in bytes. */
const caps: ZipCaps = { entries: 2000, file: 48 << 20, total: 128 << 20 }
/** XML compresses 10 to 20 times; an archive that gives this many times its size is made to. */
const mostRatio = 200

const styleMap = [
  ...['Title', '标题', '標題'].map((name) => `p[style-name='${name}'] => h1:fresh`),
  ...['Subtitle', '副标题', '副標題'].map((name) => `p[style-name='${name}'] => p.subtitle:fresh`),
  ...['Quote', 'Intense Quote', 'Block Text', 'Quotations', '引用', '明显引用', '引文', '鮮明引文'].map(
    (name) => `p[style-name='${name}'] => blockquote:fresh`,
  ),
  ...['caption', 'Caption', '题注', '題注', '標號'].map(
    (name) => `p[style-name='${name}'] => p.caption:fresh`,
  ),
  // What our own export writes: emphasis by dots has a style of its own, a divider is a paragraph.
  "r[style-name='Emphasis'] => em",
  "p[style-name='Divider'] => hr:fresh",
  'comment-reference =>',
]

/**
 * A Word document as HTML. The archive is read by our own careful reader first, and the converter is given only the
 * XML parts and the images that this found, packed anew; tracked changes are done, undone or marked before.
 */
export async function docxToHtml(
  bytes: Uint8Array,
  name: string,
  way: ChangeWay = 'accept',
): Promise<Result<DocxHtml, DocxError>> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { files, problems } = await readZip(archive, name, caps)
  if (problems.some(({ code }) => code === 'too-large')) return fail('too-large', name)
  const [problem] = problems
  if (problem) return fail('damaged', name)
  const document = files.get('word/document.xml')
  if (!document) return fail(kindOf(files), name)
  const size = [...files.values()].reduce((sum, file) => sum + file.length, 0)
  if (size > mostRatio * archive.length) return fail('too-large', name)
  const images = new Map<string, Buffer>()
  const skipped: string[] = []
  for (const [path, file] of files) {
    if (!path.startsWith('word/media/')) continue
    if (pictureOf(path, file)) images.set(path, file)
    else skipped.push(path)
  }
  const parts = new Map([...files].filter(([path]) => /\.(xml|rels)$/i.test(path)))
  for (const [path, part] of parts) {
    // No part of a Word document has a DOCTYPE; with one come entities, which nothing here shall expand.
    if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) return fail('damaged', path)
  }
  const marks: TextMark[] = []
  const changes = { insertions: 0, deletions: 0 }
  for (const path of ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']) {
    const part = parts.get(path)
    if (part === undefined) continue
    const source = part.toString('utf8')
    const marked = markPart(source, way, marks)
    changes.insertions += marked.insertions
    changes.deletions += marked.deletions
    parts.set(path, Buffer.from(marked.xml))
  }
  const comments = readComments(parts.get('word/comments.xml')?.toString('utf8') ?? '')
  const pictures = new Map<string, Picture>()
  const html = await convert(await zip(new Map([...parts, ...images])), pictures)
  if (html === null) return fail('damaged', 'word/document.xml')
  return ok({
    html: withCaptions(withLevels(html)),
    skipped,
    pictures,
    annotations: { marks, comments },
    changes: changes.insertions + changes.deletions > 0 ? changes : null,
  })
}

/** What an archive is that is no Word document. */
function kindOf(files: ReadonlyMap<string, Buffer>): DocxError {
  const type = files.get('mimetype')?.toString('latin1').slice(0, 200) ?? ''
  if (type.startsWith('application/vnd.oasis.opendocument.')) return 'opendocument'
  return files.has('[Content_Types].xml') || type !== '' ? 'unknown-format' : 'damaged'
}

async function convert(buffer: Buffer, pictures: Map<string, Picture>): Promise<string | null> {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const picture = await read(image)
    if (picture === null) return { src: '' }
    pictures.set(picture.hash, picture)
    return { src: picture.hash }
  })
  // A document could bring rules of its own for what it becomes.
  const options = { styleMap, convertImage, includeEmbeddedStyleMap: false }
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, options)
    return value
  } catch {
    // mammoth and its XML parser throw plain errors for every kind of damage.
    return null
  }
}

async function read(image: { readAsBuffer: () => Promise<Buffer> }): Promise<Picture | null> {
  try {
    return pictureOf('', await image.readAsBuffer())
  } catch {
    // A picture outside the document, which is not read, or one that was left out.
    return null
  }
}

/** Where several paragraphs are headings of the first level, the first is the title and the others stand below it. */
function withLevels(html: string): string {
  const first = html.indexOf('</h1>')
  if (first < 0 || !html.includes('<h1', first)) return html
  const lower = (_: string, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + 1)}`
  return html.slice(0, first + 5) + html.slice(first + 5).replace(/<(\/?)h([1-6])(?=[\s>])/g, lower)
}

/** A picture by itself and the caption after or before it are one figure. */
function withCaptions(html: string): string {
  const figure = (picture: string, caption: string) =>
    `<figure>${picture}<figcaption>${caption}</figcaption></figure>`
  return html
    .replace(/<p>(<img [^<>]*>)<\/p><p class="caption">((?:(?!<\/?p\b).)*)<\/p>/gs, (_, img, text) =>
      figure(img, text),
    )
    .replace(/<p class="caption">((?:(?!<\/?p\b).)*)<\/p><p>(<img [^<>]*>)<\/p>/gs, (_, text, img) =>
      figure(img, text),
    )
}
