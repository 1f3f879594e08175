import type { Entities } from './tags.ts'

/** The longest value of an entity, and all of them together: what is read grows with the file, and no faster. */
const longestEntity = 200
const mostEntities = 10_000

const naming =
  /^<!DOCTYPE\s+[^\s[\]<>"']+\s*(?:(?:SYSTEM|PUBLIC)\s*(?:"[^"]*"|'[^']*')\s*(?:"[^"]*"|'[^']*')?\s*)?(?=[[>])/u
const piece =
  /\s+|<!--[\s\S]*?-->|<!ENTITY\s+([A-Za-z_][\w.-]*)\s+(?:"([^"&%<]*)"|'([^'&%<]*)')\s*>|<!(?:ELEMENT|ATTLIST)\s[^"'<>&%]*(?:(?:"[^"&%<]*"|'[^'&%<]*')[^"'<>&%]*)*>/uy

/** Where a document type ends in a text that begins with it, and the entities that it declares. */
export interface Doctype {
  readonly end: number
  readonly entities: Entities
}

/**
 * Reads a document type. Nothing that it points to is ever fetched. Entities are taken where they stand for a short
 * plain text (`allowed`); any other declaration of one refuses the document: null. 'more' where the text ends in it.
 */
export function readDoctype(text: string, allowed: boolean): Doctype | 'more' | null {
  const named = naming.exec(text)?.[0]
  if (named === undefined) return text.includes('>') || text.length > mostEntities ? null : 'more'
  if (text.charAt(named.length) === '>') return { end: named.length + 1, entities: () => null }
  if (!allowed) return null
  const found = new Map<string, string>()
  let total = 0
  let at = named.length + 1
  while (at < text.length && text.charAt(at) !== ']') {
    piece.lastIndex = at
    const [whole, name, double, single] = piece.exec(text) ?? []
    if (whole === undefined) return isCut(text.slice(at)) ? 'more' : null
    at += whole.length
    if (name === undefined) continue
    const value = double ?? single ?? ''
    total += value.length + name.length
    if (value.length > longestEntity || total > mostEntities) return null
    // The first declaration of an entity is the one that counts.
    if (!found.has(name)) found.set(name, value)
  }
  const rest = /^\]\s*>/u.exec(text.slice(at, at + 1000))
  if (rest === null) return text.length - at < 1000 && text.slice(at + 1).trim() === '' ? 'more' : null
  return { end: at + rest[0].length, entities: (name) => found.get(name) ?? null }
}

/** Whether a declaration may only be waiting for its end. */
function isCut(text: string): boolean {
  return text.length <= mostEntities && !text.includes('>')
}
