import { XmlFault } from '../../xml/fault.ts'
import { type XmlListener, XmlScanner } from '../../xml/scan.ts'
import type { XmlTag } from '../../xml/tags.ts'
import { childElements, TreeBuilder, type XmlElement, xmlText } from '../../xml/tree.ts'
import { segText } from './seg.ts'
import type { TmxText, TmxUnit } from './unit.ts'

/** The tags of larger elements than a unit; what stands beside them is passed over. */
const kept = ['header', 'tu']

/** Why a file is no TMX that is read, with the line, and what stood there. Thrown while it is read. */
export class TmxFault extends Error {
  override readonly name = 'TmxFault'

  constructor(
    readonly fault: 'xml' | 'doctype' | 'notTmx' | 'version',
    readonly line: number,
    readonly value: string,
  ) {
    super(`${fault}, line ${line}: ${value}`)
  }
}

/** What a file says of itself, before its first unit. */
export interface TmxHead {
  readonly version: string
  readonly tool: string
  readonly sourceLang: string
}

/**
 * Reads TMX 1.1 to 1.4b piece by piece: units in their order, in memory for one unit at a time. Throws `TmxFault` at
 * the place where the file is none; what came before was no whole file then.
 */
export function* readTmx(pieces: Iterable<string>, heard?: (head: TmxHead) => void): Generator<TmxUnit> {
  const listener = new Units(heard)
  const scanner = new XmlScanner(listener, { entities: true })
  try {
    for (const piece of pieces) {
      scanner.write(piece)
      yield* listener.taken()
    }
    scanner.end()
    yield* listener.taken()
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error
    throw new TmxFault(error.fault, error.line, error.value)
  }
}

class Units implements XmlListener {
  #head: TmxHead = { version: '', tool: '', sourceLang: '' }
  #depth = 0
  #builder: TreeBuilder | null = null
  #units: TmxUnit[] = []
  readonly #heard: ((head: TmxHead) => void) | undefined

  constructor(heard: ((head: TmxHead) => void) | undefined) {
    this.#heard = heard
  }

  taken(): readonly TmxUnit[] {
    const units = this.#units
    this.#units = []
    return units
  }

  open(tag: XmlTag, line: number): void {
    if (this.#builder !== null) this.#builder.open(tag, line)
    else if (this.#depth === 0) this.#root(tag, line)
    else {
      this.#depth++
      if (!kept.includes(tag.name)) return
      this.#builder = new TreeBuilder({ space: true })
      this.#builder.open(tag, line)
    }
  }

  text(text: string): void {
    this.#builder?.text(text)
  }

  close(): void {
    const builder = this.#builder
    if (builder !== null) {
      builder.close()
      if (builder.depth > 0) return
      this.#builder = null
      if (builder.root !== null) this.#take(builder.root)
    }
    this.#depth--
  }

  #root({ name, attributes }: XmlTag, line: number): void {
    if (name !== 'tmx') throw new TmxFault('notTmx', line, name.slice(0, 60))
    const version = attributes.version ?? ''
    if (version !== '' && !/^\s*1\.[0-4]\w?\s*$/u.test(version)) {
      throw new TmxFault('version', line, version.slice(0, 60))
    }
    this.#depth = 1
    this.#head = { ...this.#head, version }
  }

  #take(element: XmlElement): void {
    if (element.name === 'header') {
      const { creationtool = '', srclang = '' } = element.attributes
      this.#head = { ...this.#head, tool: creationtool, sourceLang: srclang }
      this.#heard?.(this.#head)
    } else this.#units.push(unitOf(element, this.#head))
  }
}

function unitOf(element: XmlElement, head: TmxHead): TmxUnit {
  const { attributes, line } = element
  const texts: TmxText[] = []
  const props = new Map<string, string>()
  let codes = 0
  let newest = attributes
  for (const child of childElements(element)) {
    if (child.name === 'prop') keepProp(child, props)
    else if (child.name === 'tuv') {
      const seg = childElements(child).find(({ name }) => name === 'seg')
      if (seg === undefined) continue
      const read = segText(seg)
      codes += read.codes
      texts.push({ lang: child.attributes.lang ?? '', text: read.text })
      // Tools that date each language date the unit no better.
      if (attributes.changedate === undefined && attributes.creationdate === undefined) {
        newest = { ...newest, ...child.attributes }
      }
    }
  }
  return {
    line,
    sourceLang: attributes.srclang ?? head.sourceLang,
    texts,
    by: newest.changeid ?? newest.creationid ?? '',
    at: dateOf(newest.changedate ?? newest.creationdate ?? ''),
    usageCount: Number.parseInt(attributes.usagecount ?? '', 10) || 0,
    props,
    codes,
  }
}

function keepProp(element: XmlElement, props: Map<string, string>): void {
  const type = element.attributes.type ?? ''
  if (!props.has(type)) props.set(type, xmlText(element))
}

/** A date of TMX (20261122T173500Z, in any of ISO 8601's spellings) as ours; '' where it is none. */
function dateOf(text: string): string {
  const found = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?)?/u.exec(text.trim())
  if (found === null) return ''
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = found
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString()
}
