import { notXml, unescapeXml } from './xmlText.ts'

/** An element of an XML text, without namespaces: names and attributes are local ones, but for xml:lang as `lang`. */
export interface XmlElement {
  readonly name: string
  /** The namespace's prefix, or ''. */
  readonly prefix: string
  readonly attributes: { readonly [name: string]: string }
  readonly children: readonly (XmlElement | string)[]
  /** The line (from 1) on which it begins. */
  readonly line: number
}

/** What was read, or why not: the line, and what stood there. */
export type XmlRead =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly fault: 'xml' | 'doctype'; readonly line: number; readonly value: string }

interface Open {
  readonly name: string
  readonly prefix: string
  readonly attributes: { readonly [name: string]: string }
  readonly children: (XmlElement | string)[]
  readonly line: number
  readonly tag: string
}

const deepest = 100
const nameStart = 'A-Za-z_\\u00C0-\\u{EFFFF}'
const name = `[${nameStart}][${nameStart}0-9.\\-\\u00B7]*`
const openTag = new RegExp(
  `<((?:${name}:)?${name})((?:\\s+(?:${name}:)?${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`,
  'uy',
)
const closeTag = new RegExp(`</((?:${name}:)?${name})\\s*>`, 'uy')
const attribute = new RegExp(`((?:${name}:)?${name})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'gu')
const doctype = /<!DOCTYPE\s[^[\]<>"']*(?:(?:"[^"]*"|'[^']*')\s*){0,2}(\[|>)/uy

class Fault extends Error {
  constructor(
    readonly at: number,
    readonly kind: 'xml' | 'doctype' = 'xml',
  ) {
    super(kind)
  }
}

/**
 * Reads an XML text strictly, in time that grows with its length: well-formed or not at all. No entity but the five
 * of XML is known, a document type with declarations of its own is refused, and nothing outside is ever fetched; so
 * no text can grow while it is read. Comments and processing instructions are left out.
 */
export function readXml(text: string): XmlRead {
  try {
    return { ok: true, root: parse(text) }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const { at, kind } = error
    const line = text.slice(0, at).split('\n').length
    return { ok: false, fault: kind, line, value: text.slice(at, at + 60).toWellFormed() }
  }
}

function parse(given: string): XmlElement {
  // Looked at once as a whole, so that each part needs only its references resolved.
  const text = given.replace(/\r\n?/gu, '\n')
  const odd = text.search(notXml)
  if (odd >= 0 || !text.isWellFormed()) throw new Fault(Math.max(0, odd))
  const stack: Open[] = []
  let root: XmlElement | null = null
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  // Kept, so that a long last line is looked through once.
  let lineEnd = text.indexOf('\n', at)
  const lineAt = (place: number): number => {
    for (; lineEnd >= 0 && lineEnd < place; lineEnd = text.indexOf('\n', lineEnd + 1)) line++
    return line
  }
  const add = (node: XmlElement | string): void => {
    const parent = stack.at(-1)
    if (parent) parent.children.push(node)
    else if (typeof node !== 'string') root = node
  }
  while (at < text.length) {
    if (text.charAt(at) !== '<') {
      const end = endOf(text, '<', at, text.length)
      const raw = text.slice(at, end)
      if (stack.length === 0 && raw.trim() !== '') throw new Fault(at)
      // White space that only sets elements apart is no text.
      if (stack.length > 0 && !/^\s*\n\s*$/u.test(raw)) add(decoded(raw, at))
      at = end
    } else if (text.startsWith('<!--', at)) {
      at = after(text, '-->', at + 4, at)
    } else if (text.startsWith('<?', at)) {
      at = after(text, '?>', at + 2, at)
    } else if (text.startsWith('<![CDATA[', at)) {
      const end = after(text, ']]>', at + 9, at)
      if (stack.length === 0) throw new Fault(at)
      add(text.slice(at + 9, end - 3))
      at = end
    } else if (text.startsWith('<!', at)) {
      if (root !== null || stack.length > 0) throw new Fault(at)
      at = afterDoctype(text, at)
    } else if (text.startsWith('</', at)) {
      const close = matchAt(closeTag, text, at)
      const open = stack.pop()
      if (close === null || open === undefined || close[1] !== open.tag) throw new Fault(at)
      const { tag: _, ...element } = open
      add(element)
      at += close[0].length
    } else {
      const open = matchAt(openTag, text, at)
      if (open === null || (stack.length === 0 && root !== null) || stack.length >= deepest)
        throw new Fault(at)
      const [whole, tag = '', attributes = '', empty = ''] = open
      const element = { ...splitName(tag), attributes: attributesOf(attributes, at), line: lineAt(at) }
      if (empty === '') stack.push({ ...element, children: [], tag })
      else add({ ...element, children: [] })
      at += whole.length
    }
  }
  if (root === null || stack.length > 0) throw new Fault(text.length)
  return root
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function endOf(text: string, mark: string, from: number, otherwise: number): number {
  const found = text.indexOf(mark, from)
  return found < 0 ? otherwise : found
}

function after(text: string, mark: string, from: number, begun: number): number {
  const found = text.indexOf(mark, from)
  if (found < 0) throw new Fault(begun)
  return found + mark.length
}

/** A document type that only names itself is passed over; one with declarations may define entities. */
function afterDoctype(text: string, at: number): number {
  const found = matchAt(doctype, text, at)
  if (found === null || found[1] === '[')
    throw new Fault(at, text.startsWith('<!DOCTYPE', at) ? 'doctype' : 'xml')
  return at + found[0].length
}

function splitName(tag: string): { readonly name: string; readonly prefix: string } {
  const colon = tag.indexOf(':')
  return colon < 0 ? { name: tag, prefix: '' } : { name: tag.slice(colon + 1), prefix: tag.slice(0, colon) }
}

function attributesOf(text: string, at: number): { readonly [name: string]: string } {
  const seen = new Set<string>()
  const found: [string, string][] = []
  for (const [, full = '', double, single] of text.matchAll(attribute)) {
    if (seen.has(full)) throw new Fault(at)
    seen.add(full)
    if (full === 'xmlns' || full.startsWith('xmlns:')) continue
    found.push([splitName(full).name, decoded(double ?? single ?? '', at)])
  }
  return Object.fromEntries(found)
}

function decoded(raw: string, at: number): string {
  if (!raw.includes('&') && !raw.includes(']]>')) return raw
  const text = unescapeXml(raw)
  if (text === null || raw.includes(']]>')) throw new Fault(at)
  return text
}

/** The text of an element and of all that is in it. */
export function xmlText({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : xmlText(child))).join('')
}

/** The elements right within one. */
export function childElements({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string')
}
