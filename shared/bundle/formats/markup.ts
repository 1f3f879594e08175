import { escapeXml } from '../../xml/text.ts'
import { cleanText } from '../escape.ts'

/** A piece of well-formed XML; made of texts by `element` and `text` only, so that nothing stands in it unescaped. */
export type Markup = string & { readonly __kind: 'markup' }

/** The attributes of an element in their order; those without a value are left out. */
export type Attributes = { readonly [name: string]: string | number | undefined }

/** An element with what stands in it; without children it is an empty tag. */
export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${attribute(String(value))}"`]))
    .join('')
  const inside = children.join('')
  return (inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`) as Markup
}

/** A text as content of an element, without what no file may hold. */
export function text(value: string): Markup {
  return escapeXml(cleanText(value)) as Markup
}

/** Several pieces one after the other. */
export function all(pieces: readonly Markup[]): Markup {
  return pieces.join('') as Markup
}

/** Pieces on lines of their own, for files that people look into. */
export function lines(...pieces: readonly Markup[]): Markup {
  return `\n${pieces
    .filter((piece) => piece !== '')
    .map((piece) => `${piece}\n`)
    .join('')}` as Markup
}

/** A text as a CDATA section; its end inside is cut over two sections. */
export function cdata(value: string): Markup {
  return `<![CDATA[${cleanText(value).replaceAll(']]>', ']]]]><![CDATA[>')}]]>` as Markup
}

/** A whole XML file in UTF-8. */
export function xmlFile(root: Markup, { standalone = false, doctype = '' } = {}): string {
  const declared = standalone ? ' standalone="yes"' : ''
  return `<?xml version="1.0" encoding="UTF-8"${declared}?>\n${doctype}${root}\n`
}

/** White space as a reference, since a reader would make a space of it. */
function attribute(value: string): string {
  return text(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}
