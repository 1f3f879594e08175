import { isHan, type Language } from '../../locale.ts'
import { childElements, type XmlElement } from '../../xml/tree.ts'

/** The text of a cell with all tracked changes accepted, as one line. */
export interface CellText {
  readonly text: string
  /** Comments by their id, with the stretch of the text that each is about. */
  readonly comments: readonly { readonly id: string; readonly from: number; readonly to: number }[]
  /** Something stands there that is no text: a picture, a formula, a table, a new footnote. */
  readonly isOdd: boolean
  /** Text is bold, slanted or dotted that no placeholder makes so. */
  readonly isFormatted: boolean
  /** Text that is not shown, which is where our codes stand. */
  readonly hidden: string
}

/** What is put in by a tracked change, or only holds text. */
const through = new Set([
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'customXml',
  'sdt',
  'sdtContent',
  'fldSimple',
  'dir',
  'bdo',
])
/** What is taken out by one, and what says nothing. */
const silent = new Set([
  'del',
  'moveFrom',
  'delText',
  'delInstrText',
  'instrText',
  'fldChar',
  'pPr',
  'tcPr',
  'sdtPr',
  'sdtEndPr',
  'rPr',
  'bookmarkStart',
  'bookmarkEnd',
  'proofErr',
  'permStart',
  'permEnd',
  'lastRenderedPageBreak',
  'annotationRef',
  'moveFromRangeStart',
  'moveFromRangeEnd',
  'moveToRangeStart',
  'moveToRangeEnd',
  'customXmlInsRangeStart',
  'customXmlInsRangeEnd',
  'customXmlDelRangeStart',
  'customXmlDelRangeEnd',
  'softHyphen',
  'smartTagPr',
  'customXmlPr',
])

/** So many comments and formatted stretches of a cell are looked at; a text made to have more is not worth the time. */
const mostLooked = 500

/** Reads a cell; `open` and `close` are the placeholders' brackets. */
export function readCell(cell: XmlElement, language: Language, [open, close]: readonly string[]): CellText {
  const reader = new CellReader()
  reader.read(cell)
  const { raw, places, isOdd, hidden } = reader
  const { text, offset } = onOneLine(raw, isHan(language) ? '' : ' ')
  const comments = [...places].slice(0, mostLooked).map(([id, { from, to }]) => ({
    id,
    from: from === null ? 0 : offset(from),
    to: from === null ? text.length : offset(to ?? from),
  }))
  const isFormatted = reader.formatted
    .slice(0, mostLooked)
    .some((at) => !isInside(raw.slice(0, at), open ?? '', close ?? ''))
  return { text, comments, isOdd: isOdd || text.includes('\uFFFC'), isFormatted, hidden }
}

class CellReader {
  raw = ''
  hidden = ''
  isOdd = false
  /** Where stretches begin that somebody formatted. */
  readonly formatted: number[] = []
  readonly places = new Map<string, { from: number | null; to: number | null }>()
  #paragraphs = 0

  read(element: XmlElement): void {
    for (const child of childElements(element)) this.#element(child)
  }

  #element(element: XmlElement): void {
    const { name, attributes } = element
    if (silent.has(name)) return
    if (name === 'r') this.#run(element)
    else if (name === 'p') this.#paragraph(element)
    else if (through.has(name)) this.read(element)
    else if (name === 'commentRangeStart') this.#place(idOf(attributes)).from = this.raw.length
    else if (name === 'commentRangeEnd') this.#place(idOf(attributes)).to = this.raw.length
    else this.isOdd = true
  }

  #paragraph(element: XmlElement): void {
    if (this.#paragraphs++ > 0) this.raw += '\n'
    this.read(element)
    // A paragraph's end that was deleted joins it with the next one.
    if (hasDeletedMark(element)) this.#paragraphs = 0
  }

  #run(run: XmlElement): void {
    const properties = childElements(run).find(({ name }) => name === 'rPr')
    const on = (name: string) => isOn(properties, name)
    if (on('vanish')) {
      for (const child of childElements(run)) if (child.name === 't') this.hidden += ownText(child)
      return
    }
    const from = this.raw.length
    for (const child of childElements(run)) this.#inRun(child)
    if (this.raw.length > from && (on('b') || on('i') || on('em'))) this.formatted.push(from)
  }

  #inRun(child: XmlElement): void {
    const { name, attributes } = child
    if (silent.has(name)) return
    if (name === 't') this.raw += ownText(child)
    else if (name === 'tab' || name === 'ptab') this.raw += ' '
    else if (name === 'br' || name === 'cr') this.raw += '\n'
    else if (name === 'noBreakHyphen') this.raw += '\u2011'
    else if (name === 'commentReference') this.#place(idOf(attributes))
    else this.isOdd = true
  }

  #place(id: string): { from: number | null; to: number | null } {
    const known = this.places.get(id) ?? { from: null, to: null }
    this.places.set(id, known)
    return known
  }
}

function idOf(attributes: XmlElement['attributes']): string {
  return attributeOf(attributes, 'id')
}

/** An attribute of Word's, whatever prefix its namespace has. */
export function attributeOf(attributes: XmlElement['attributes'], name: string): string {
  const key = Object.keys(attributes).find((each) => each === name || each.endsWith(`:${name}`))
  return key === undefined ? '' : (attributes[key] ?? '')
}

/** Who made a change or a comment: a name as long as a person's may be. */
export function authorOf(attributes: XmlElement['attributes']): string {
  return attributeOf(attributes, 'author').slice(0, 200).toWellFormed().trim()
}

function ownText({ children }: XmlElement): string {
  // A line end in the file is white space; one in the text is an element of its own.
  return children
    .filter((child) => typeof child === 'string')
    .join('')
    .replace(/[\t\n]/gu, ' ')
}

function hasDeletedMark(paragraph: XmlElement): boolean {
  const mark = childElements(paragraph)
    .filter(({ name }) => name === 'pPr')
    .flatMap(childElements)
    .filter(({ name }) => name === 'rPr')
    .flatMap(childElements)
  return mark.some(({ name }) => name === 'del' || name === 'moveFrom')
}

function isOn(properties: XmlElement | undefined, name: string): boolean {
  const found = properties && childElements(properties).find((each) => each.name === name)
  return found !== undefined && !['0', 'false', 'off', 'none'].includes(attributeOf(found.attributes, 'val'))
}

/** Whether a place stands between a placeholder that opens and the one that closes it. */
function isInside(before: string, open: string, close: string): boolean {
  let depth = 0
  for (let from = before.indexOf(open); from >= 0; from = before.indexOf(open, from + 1)) {
    const to = before.indexOf(close, from)
    // The place is in a placeholder, which has a form of its own.
    if (to < 0) return true
    const inner = before.slice(from + open.length, to)
    if (inner.startsWith('/')) depth--
    else if (!inner.endsWith('/')) depth++
  }
  return depth > 0
}

/** A text on one line, with what gives for a place in it the place afterwards. */
function onOneLine(raw: string, between: string): { text: string; offset: (place: number) => number } {
  const lead = /^\s*\n/u.exec(raw)?.[0].length ?? 0
  const tail = /\n\s*$/u.exec(raw.slice(lead))?.index ?? raw.length
  const kept = raw.slice(lead, lead + tail)
  const line = (text: string) => text.replace(/[^\S\n]*\n\s*/gu, between)
  const text = line(kept)
  const offset = (place: number) =>
    Math.min(text.length, line(kept.slice(0, Math.max(0, place - lead))).length)
  return { text, offset }
}
