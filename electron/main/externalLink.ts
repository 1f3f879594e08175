import { parseAddress } from './address.ts'

const longest = 2048

/**
 * The address to hand to the system's browser or mail program, as it will be opened, or null for one that is
 * not handed on: any scheme but https and mailto, a user name in front of the host, or an endless one.
 */
export function externalLink(address: string): URL | null {
  if (address.length > longest || /[\0-\x20\\]/.test(address)) return null
  const url = parseAddress(address)
  if (url === null || url.username !== '' || url.password !== '') return null
  if (url.protocol === 'mailto:') return url
  return url.protocol === 'https:' && url.hostname !== '' ? url : null
}
