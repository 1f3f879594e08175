import type { ArticleSummary, Author, Metadata } from '../../../../shared/document/article.ts'

/** An author of whom nothing is known yet. */
export const newAuthor: Author = { name: {}, post: {}, affiliation: {} }

/** Metadata of which nothing is known yet. */
export const noMetadata: Metadata = {
  slug: '',
  date: '',
  section: {},
  byline: [],
  related: [],
  tags: [],
  notes: '',
}

/** The metadata of an article without what lists show beside it. */
export function metadataOf(article: ArticleSummary): Metadata {
  const { slug, date, section, byline, related, tags, notes } = article
  return { slug, date, section, byline, related, tags, notes }
}

/** Metadata as the contract takes it: its lists are the caller's own. */
export function toSend(metadata: Metadata) {
  return {
    ...metadata,
    byline: [...metadata.byline],
    related: [...metadata.related],
    tags: [...metadata.tags],
  }
}

/** A part of a web address made from a title: small Latin letters, digits and hyphens; '' for a title without any. */
export function slugFrom(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, '-')
  const cut = plain.length > 120 ? plain.slice(0, 120).replace(/-[^-]*$/, '') : plain
  return cut.replaceAll(/^-+|-+$/g, '')
}

/** Reads a date as people write it (2019-4-2, 2019/04/02, 20190402, 2019年4月2日); null where it is none. */
export function dateFrom(written: string): string | null {
  const text = written.trim()
  if (text === '') return ''
  const [, y, m, d] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    []
  if (!y || !m || !d) return null
  const date = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null
}
