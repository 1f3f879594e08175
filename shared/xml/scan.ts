import { readDoctype } from './doctype.ts'
import { XmlFault } from './fault.ts'
import { type Entities, endTag, startTag, type XmlTag } from './tags.ts'
import { notXml, unescapeXml } from './text.ts'

/** Hears what stands in a document, in its order. `text` comes decoded; stretches of it may come in pieces. */
export interface XmlListener {
  /** `line` counts from 1. */
  open(tag: XmlTag, line: number): void
  text(text: string): void
  close(): void
}

const deepest = 100
/** The longest text between two tags, and the longest tag, in UTF-16 units. */
const longestToken = 4 * 1024 * 1024
const longestTag = 256 * 1024
/** Tags come again and again: the shortest ones are read once. */
const keptTags = 2000
const longestKept = 120

/**
 * Reads XML piece by piece, strictly, in time that grows with its length and in memory that does not: well-formed or
 * a thrown `XmlFault`. Nothing outside is ever fetched, comments and processing instructions are left out, no entity
 * is known but the five of XML and, with `entities`, short plain ones that the document declares itself.
 * Pieces may end anywhere but inside a surrogate pair.
 */
export class XmlScanner {
  readonly #listener: XmlListener
  readonly #mayDeclare: boolean
  readonly #open: string[] = []
  readonly #tags = new Map<string, XmlTag>()
  #entities: Entities = () => null
  #text = ''
  #at = 0
  #line = 1
  #counted = 0
  #break = -1
  #hasRoot = false
  #begun = false
  #heldReturn = false

  constructor(listener: XmlListener, { entities = false }: { readonly entities?: boolean } = {}) {
    this.#listener = listener
    this.#mayDeclare = entities
  }

  /** Reads the next piece. */
  write(piece: string): void {
    this.#take(piece)
    this.#read(false)
    this.#forget()
  }

  /** Says that no more pieces come. */
  end(): void {
    if (this.#heldReturn) this.#text += '\n'
    this.#heldReturn = false
    this.#read(true)
    if (!this.#hasRoot || this.#open.length > 0) throw this.#fault(this.#text.length)
  }

  #take(given: string): void {
    let piece = this.#heldReturn ? `\r${given}` : given
    this.#heldReturn = piece.endsWith('\r')
    if (this.#heldReturn) piece = piece.slice(0, -1)
    if (piece.includes('\r')) piece = piece.replace(/\r\n?/gu, '\n')
    if (!this.#begun && piece !== '') {
      this.#begun = true
      if (piece.startsWith('\uFEFF')) piece = piece.slice(1)
    }
    const from = this.#text.length
    this.#text += piece
    if (this.#break === Number.POSITIVE_INFINITY) {
      this.#break = -1
      this.#counted = Math.max(this.#counted, from)
    }
    // Looked at once as a whole, so that each part needs only its references resolved.
    const odd = piece.search(notXml)
    if (odd >= 0 || !piece.isWellFormed()) throw this.#fault(from + Math.max(0, odd))
  }

  #read(isLast: boolean): void {
    const { length } = this.#text
    while (this.#at < length) {
      const at = this.#at
      if (this.#isPassed(at, isLast)) continue
      if (isLast || length - at > longestToken) throw this.#fault(at)
      return
    }
  }

  /** Reads what begins at a place; false where its end is still to come. */
  #isPassed(at: number, isLast: boolean): boolean {
    const text = this.#text
    if (text.charCodeAt(at) !== 0x3c) {
      const found = text.indexOf('<', at)
      if (found < 0 && !isLast) return false
      this.#characters(at, found < 0 ? text.length : found)
      return true
    }
    const next = text.charCodeAt(at + 1)
    if (next === 0x2f) return this.#endTag(at)
    if (next === 0x21) return this.#declaration(at, isLast)
    return next === 0x3f ? this.#skipTo('?>', at, 2) : this.#startTag(at)
  }

  #characters(from: number, to: number): void {
    const raw = this.#text.slice(from, to)
    if (this.#open.length > 0) this.#listener.text(this.#decoded(raw, from))
    else if (raw.trim() !== '') throw this.#fault(from + raw.search(/\S/u))
    this.#at = to
  }

  #startTag(at: number): boolean {
    const end = this.#tagEnd(at)
    if (end < 0) return false
    const raw = this.#text.slice(at + 1, end)
    let tag = raw.length <= longestKept ? this.#tags.get(raw) : undefined
    if (tag === undefined) {
      const read = startTag(raw, this.#entities)
      if (read === null) throw this.#fault(at)
      tag = read
      if (raw.length <= longestKept && this.#tags.size < keptTags) this.#tags.set(raw, tag)
    }
    if ((this.#open.length === 0 && this.#hasRoot) || this.#open.length >= deepest) throw this.#fault(at)
    this.#hasRoot = true
    this.#listener.open(tag, this.#lineAt(at))
    if (tag.isEmpty) this.#listener.close()
    else this.#open.push(tag.full)
    this.#at = end + 1
    return true
  }

  #endTag(at: number): boolean {
    const end = this.#text.indexOf('>', at)
    if (end < 0) return false
    const open = this.#open.pop()
    const raw = this.#text.slice(at + 2, end)
    if (open === undefined || (raw !== open && endTag(raw) !== open)) throw this.#fault(at)
    this.#listener.close()
    this.#at = end + 1
    return true
  }

  #declaration(at: number, isLast: boolean): boolean {
    const text = this.#text
    if (text.startsWith('<!--', at)) return this.#skipTo('-->', at, 4)
    if (text.startsWith('<![CDATA[', at)) {
      if (this.#open.length === 0) throw this.#fault(at)
      const end = text.indexOf(']]>', at + 9)
      if (end < 0) return false
      this.#listener.text(text.slice(at + 9, end))
      this.#at = end + 3
      return true
    }
    if (text.length - at < 9 && !isLast) return false
    if (!text.startsWith('<!DOCTYPE', at) || this.#hasRoot) throw this.#fault(at)
    const doctype = readDoctype(text.slice(at), this.#mayDeclare)
    if (doctype === 'more') return false
    if (doctype === null) throw this.#fault(at, 'doctype')
    this.#entities = doctype.entities
    this.#at = at + doctype.end
    return true
  }

  #skipTo(mark: string, at: number, length: number): boolean {
    const end = this.#text.indexOf(mark, at + length)
    if (end < 0) return false
    this.#at = end + mark.length
    return true
  }

  /** Where a start tag's `>` is, outside its attributes; -1 where it is still to come. */
  #tagEnd(at: number): number {
    const text = this.#text
    const most = Math.min(text.length, at + longestTag)
    let quote = 0
    for (let place = at + 1; place < most; place++) {
      const code = text.charCodeAt(place)
      if (quote !== 0) {
        if (code === quote) quote = 0
      } else if (code === 0x3e) return place
      else if (code === 0x22 || code === 0x27) quote = code
      else if (code === 0x3c) throw this.#fault(at)
    }
    if (most < text.length) throw this.#fault(at)
    return -1
  }

  #decoded(raw: string, at: number): string {
    const hasEnd = raw.includes(']]>')
    if (!hasEnd && !raw.includes('&')) return raw
    const text = unescapeXml(raw, this.#entities)
    if (text === null || hasEnd) throw this.#fault(at)
    return text
  }

  /** The line of a place; places come in ascending order, so that every line end is looked for once. */
  #lineAt(place: number): number {
    for (;;) {
      if (this.#break < 0) {
        const found = this.#text.indexOf('\n', this.#counted)
        this.#break = found < 0 ? Number.POSITIVE_INFINITY : found
      }
      if (this.#break >= place) return this.#line
      this.#line++
      this.#counted = this.#break + 1
      this.#break = -1
    }
  }

  #forget(): void {
    const at = this.#at
    if (at === 0) return
    this.#lineAt(at)
    this.#counted = Math.max(0, this.#counted - at)
    this.#break -= at
    this.#text = this.#text.slice(at)
    this.#at = 0
  }

  #fault(at: number, fault: 'xml' | 'doctype' = 'xml'): XmlFault {
    return new XmlFault(fault, this.#lineAt(at), this.#text.slice(at, at + 60).toWellFormed())
  }
}
