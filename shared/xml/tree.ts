import { XmlFault } from './fault.ts'
import { type XmlListener, XmlScanner } from './scan.ts'
import type { XmlTag } from './tags.ts'

/** An element of an XML text: local name, its namespace ('' where it has none), and its attributes as `XmlTag` has them. */
export interface XmlElement {
  readonly name: string
  /** The namespace's prefix, or ''. */
  readonly prefix: string
  readonly namespace: string
  readonly attributes: { readonly [name: string]: string }
  /** What prefixes stand for in it. */
  readonly namespaces: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
  /** The line (from 1) on which it begins. */
  readonly line: number
}

/** What was read, or why not: the line, and what stood there. */
export type XmlRead =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly fault: 'xml' | 'doctype'; readonly line: number; readonly value: string }

/** How a tree is read. */
export interface TreeOptions {
  /** Whether white space with a line end that stands alone between tags is text; else it only sets elements apart. */
  readonly space?: boolean
  /** Whether a document may declare short plain entities of its own. */
  readonly entities?: boolean
}

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[]
}

const known: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])

/** Puts elements together from what a scanner hears; a text without line end is never white space alone. */
export class TreeBuilder implements XmlListener {
  readonly #stack: Open[] = []
  readonly #space: boolean
  #pending = ''
  /** The first element that was closed with none around it. */
  root: XmlElement | null = null

  constructor({ space = false }: TreeOptions = {}) {
    this.#space = space
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#stack.length
  }

  open(tag: XmlTag, line: number): void {
    this.#flush()
    const outer = this.#stack.at(-1)?.namespaces ?? known
    const namespaces = tag.declares === null ? outer : new Map([...outer, ...tag.declares])
    const { name, prefix, attributes } = tag
    const namespace = namespaces.get(prefix) ?? ''
    this.#stack.push({ name, prefix, namespace, attributes, children: [], line, namespaces })
  }

  text(text: string): void {
    this.#pending += text
  }

  close(): void {
    this.#flush()
    const element = this.#stack.pop()
    if (element === undefined) throw new Error('closed without being opened')
    const parent = this.#stack.at(-1)
    if (parent === undefined) this.root = element
    else parent.children.push(element)
  }

  #flush(): void {
    const text = this.#pending
    if (text === '') return
    this.#pending = ''
    if (!this.#space && /^\s*\n\s*$/u.test(text)) return
    this.#stack.at(-1)?.children.push(text)
  }
}

/** Reads an XML text as `XmlScanner` does, into a tree. */
export function readXml(text: string, options: TreeOptions = {}): XmlRead {
  const builder = new TreeBuilder(options)
  const scanner = new XmlScanner(builder, options)
  try {
    scanner.write(text)
    scanner.end()
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error
    const { fault, line, value } = error
    return { ok: false, fault, line, value }
  }
  if (builder.root === null) throw new Error('a document without a root was read')
  return { ok: true, root: builder.root }
}

/** The text of an element and of all that is in it. */
export function xmlText({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : xmlText(child))).join('')
}

/** The elements right within one. */
export function childElements({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string')
}

/** The elements of a name right within one. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).filter((child) => child.name === name)
}
