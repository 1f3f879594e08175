import mammoth from 'mammoth'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { readZip, type ZipCaps } from '../export/readZip.ts'
import { zip } from '../export/zip.ts'

/** A document as HTML, and what of it the HTML has not. */
export interface DocxHtml {
  readonly html: string
  /** Names of pictures, and texts that are deleted in tracked changes. */
  readonly skipped: readonly string[]
}

export type DocxError = 'damaged' | 'too-large' | 'unknown-format'

/** A document of a book's length is within these many times over; a bomb is not. Sizes in bytes. */
const caps: ZipCaps = { entries: 2000, file: 48 << 20, total: 128 << 20 }
/** XML compresses 10 to 20 times; an archive that gives this many times its size is made to. */
const mostRatio = 200

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='標題'] => h1:fresh",
  "p[style-name='副标题'] => p.subtitle:fresh",
  "p[style-name='副標題'] => p.subtitle:fresh",
  "p[style-name='引用'] => blockquote:fresh",
  "p[style-name='引文'] => blockquote:fresh",
]

/**
 * A Word document as HTML. The archive is read by our own careful reader first, and the converter is given
 * only the XML parts that this found, packed anew.
 */
export async function docxToHtml(bytes: Uint8Array, name: string): Promise<Result<DocxHtml, DocxError>> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { files, problems } = await readZip(archive, name, caps)
  if (problems.some(({ code }) => code === 'too-large')) return fail('too-large', name)
  const [problem] = problems
  if (problem) return fail('damaged', name)
  const document = files.get('word/document.xml')
  if (!document) return fail(files.has('[Content_Types].xml') ? 'unknown-format' : 'damaged', name)
  const size = [...files.values()].reduce((sum, file) => sum + file.length, 0)
  if (size > mostRatio * archive.length) return fail('too-large', name)
  const parts = new Map([...files].filter(([path]) => /\.(xml|rels)$/i.test(path)))
  for (const [path, part] of parts) {
    // No part of a Word document has a DOCTYPE; with one come entities, which nothing here shall expand.
    if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) return fail('damaged', path)
  }
  const html = await convert(await zip(parts))
  if (html === null) return fail('damaged', 'word/document.xml')
  const pictures = [...files.keys()].filter((path) => path.startsWith('word/media/'))
  const deleted = [...document.toString('utf8').matchAll(/<w:delText[^<>]*>([^<]*)<\/w:delText>/g)]
  return ok({ html, skipped: [...pictures, ...deleted.map(([, text]) => text ?? '')] })
}

async function convert(buffer: Buffer): Promise<string | null> {
  const noImage = mammoth.images.imgElement(async () => ({ src: '' }))
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap, convertImage: noImage })
    return value
  } catch {
    // mammoth and its XML parser throw plain errors for every kind of damage.
    return null
  }
}
