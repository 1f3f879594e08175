import { createHash } from 'node:crypto'

const longest = 80
/** Windows keeps these names for devices, also where an ending follows. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** The name of an article in addresses: from its English title, else from its date, else from its text. */
export function slugOf(title: string, date: string, text: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/(?<=[A-Za-z])\.(?=[A-Za-z])|(?<=\b[A-Z])\.|['’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, longest) : `${slug}-${word}`
    if (longer.length > longest) break
    slug = longer
  }
  if (slug !== '') return device.test(slug) ? `article-${slug}` : slug
  return `article-${date || createHash('sha256').update(text).digest('hex').slice(0, 8)}`
}
