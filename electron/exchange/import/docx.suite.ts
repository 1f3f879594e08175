import { zip } from '../export/zip.ts'

/** What the root of a part has to declare. */
export const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word document of paragraphs for tests, each with a style ('' for none) and its text or runs as XML. */
export function docx(...paragraphs: readonly (readonly [style: string, content: string])[]): Promise<Buffer> {
  const body = paragraphs.map(([style, content]) => {
    const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
    const runs = content.startsWith('<') ? content : `<w:r><w:t xml:space="preserve">${content}</w:t></w:r>`
    return `<w:p>${properties}${runs}</w:p>`
  })
  return docxOf(`<w:document ${namespaces}><w:body>${body.join('')}</w:body></w:document>`)
}

/** The smallest PNG there is: one pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A paragraph's picture, by the id of its relation. */
export function pictureRun(id: string, alt: string): string {
  return `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="p" descr="${alt}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="${relations}" r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}

/** A Word document with this XML as its text; further parts by their path in `word/`, XML with the root's type. */
export function docxOf(
  document: string,
  further: { readonly [path: string]: string | Buffer } = {},
): Promise<Buffer> {
  const styles = ['Title', 'Subtitle', 'Heading1', 'Heading2', 'Quote', 'Caption']
    .map((id) => {
      const name = id.replace(/(\d)/, ' $1')
      return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
    })
    .join('')
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>' +
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const relationships = (...targets: readonly (readonly [target: string, type: string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([target, type], at) => `<Relationship Id="r${at + 1}" Type="${relations}/${type}" Target="${target}"/>`).join('')}</Relationships>`
  const typeOf = (path: string) => (path.startsWith('media/') ? 'image' : path.replace('.xml', ''))
  const links = Object.keys(further).map((path) => [path, typeOf(path)] as const)
  const parts = {
    '[Content_Types].xml': types,
    '_rels/.rels': relationships(['word/document.xml', 'officeDocument']),
    'word/_rels/document.xml.rels': relationships(['styles.xml', 'styles'], ...links),
    'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>`,
    'word/document.xml': document,
  }
  const all = [
    ...Object.entries(parts),
    ...Object.entries(further).map(([path, part]) => [`word/${path}`, part] as const),
  ]
  return zip(new Map(all.map(([path, part]) => [path, Buffer.from(part)])))
}
