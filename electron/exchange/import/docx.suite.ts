import { zip } from '../export/zip.ts'

const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
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

/** A Word document with this XML as its text. */
export function docxOf(document: string): Promise<Buffer> {
  const styles = ['Title', 'Subtitle', 'Heading1', 'Quote']
    .map((id) => {
      const name = id.replace(/(\d)/, ' $1')
      return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
    })
    .join('')
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const relationships = (target: string, type: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/${type}" Target="${target}"/></Relationships>`
  const parts = {
    '[Content_Types].xml': types,
    '_rels/.rels': relationships('word/document.xml', 'officeDocument'),
    'word/_rels/document.xml.rels': relationships('styles.xml', 'styles'),
    'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>`,
    'word/document.xml': document,
  }
  return zip(new Map(Object.entries(parts).map(([path, text]) => [path, Buffer.from(text)])))
}
