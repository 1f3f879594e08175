import { isSafeLink } from '../../document/link.ts'
import { asciiHost } from './asciiHost.ts'

/**
 * A link as the address that strict readers (packages of Office, e-books) take: RFC 3986 in ASCII. Null for a place
 * in the page, which other files do not have, and for what is no address whatever one escapes.
 */
export function uriOf(href: string): string | null {
  if (!isSafeLink(href) || href.startsWith('#')) return null
  return /^mailto:/i.test(href) ? mailOf(ascii(href)) : webOf(href)
}

function ascii(part: string): string {
  return part
    .toWellFormed()
    .replaceAll(/[^\u0021-\u007e]/gu, (sign) => encodeURIComponent(sign))
    .replaceAll(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replaceAll('[', '%5B')
    .replaceAll(']', '%5D')
}

const host = /^(?:[a-z0-9-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

function webOf(href: string): string | null {
  const [, scheme = '', authority = '', rest = ''] = /^(https?:\/\/)([^/?#]*)(.*)$/isu.exec(href) ?? []
  // A name before the host says nothing to a reader, and hides where a link leads.
  const known = asciiHost(authority)
  if (known === null || !host.test(known)) return null
  const [path = '', ...fragments] = rest.split('#')
  const fragment = fragments.length === 0 ? '' : `#${ascii(fragments.join('%23'))}`
  return scheme.toLowerCase() + known + ascii(path) + fragment
}

function mailOf(href: string): string | null {
  return /^mailto:[A-Za-z0-9.!#$&'*+/=?_~;:,@%-]+$/i.test(href) && !href.includes('#') ? href : null
}
