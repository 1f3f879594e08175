import { unescapeXml } from './text.ts'

/** A start tag: names and attributes without their prefix only where that is `xml`; `declares` is its namespaces. */
export interface XmlTag {
  /** The name as it stands, prefix and all. */
  readonly full: string
  readonly name: string
  readonly prefix: string
  readonly attributes: { readonly [name: string]: string }
  /** Prefixes ('' is the default one) and what they stand for. */
  readonly declares: ReadonlyMap<string, string> | null
  readonly isEmpty: boolean
}

const start = 'A-Za-z_\\u00C0-\\u{EFFFF}'
const part = `[${start}][${start}0-9.\\-\\u00B7]*`
const qualified = `(?:${part}:)?${part}`
const nameAt = new RegExp(qualified, 'uy')
const attributeAt = new RegExp(`\\s+(${qualified})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'uy')
const closing = new RegExp(`^(${qualified})\\s*$`, 'u')
const mostAttributes = 256

/** Resolves the entities that a document declares for itself; null for one that it does not. */
export type Entities = (name: string) => string | null

/** Reads what stands between `<` and `>` of a start tag; null where it is none. */
export function startTag(raw: string, entities: Entities): XmlTag | null {
  const isEmpty = raw.endsWith('/')
  const inner = isEmpty ? raw.slice(0, -1) : raw
  nameAt.lastIndex = 0
  const full = nameAt.exec(inner)?.[0]
  if (full === undefined) return null
  const seen = new Set<string>()
  const attributes: [string, string][] = []
  let declares: Map<string, string> | null = null
  let at = full.length
  for (attributeAt.lastIndex = at; ; attributeAt.lastIndex = at) {
    const found = attributeAt.exec(inner)
    if (found === null) break
    const [whole, key = '', double, single] = found
    at += whole.length
    // White space in an attribute is a space, unless it was written as a reference.
    const value = unescapeXml((double ?? single ?? '').replace(/[\t\n]/gu, ' '), entities)
    if (value === null || seen.has(key) || seen.size >= mostAttributes) return null
    seen.add(key)
    if (key === 'xmlns' || key.startsWith('xmlns:')) {
      declares ??= new Map()
      declares.set(key.slice(6), value)
    } else attributes.push([key.startsWith('xml:') ? key.slice(4) : key, value])
  }
  if (inner.slice(at).trim() !== '') return null
  return { full, ...split(full), attributes: Object.fromEntries(attributes), declares, isEmpty }
}

/** The name in an end tag, from what stands between `</` and `>`; null where it is none. */
export function endTag(raw: string): string | null {
  return closing.exec(raw)?.[1] ?? null
}

function split(full: string): { readonly name: string; readonly prefix: string } {
  const colon = full.indexOf(':')
  return colon < 0
    ? { name: full, prefix: '' }
    : { name: full.slice(colon + 1), prefix: full.slice(0, colon) }
}
