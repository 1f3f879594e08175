import type { BundlePart } from './profile.ts'

/** A file that each edition has in its folder; `part` says which wish brings it, null that it is always there. */
interface EditionFile {
  readonly name: string
  readonly mediaType: string
  readonly part: BundlePart | null
}

/** The files of an edition, in the order of the archive. */
export const editionFiles = [
  { name: 'article.html', mediaType: 'text/html', part: null },
  { name: 'body.html', mediaType: 'text/html', part: null },
  { name: 'article.md', mediaType: 'text/markdown', part: 'markdown' },
  { name: 'article.txt', mediaType: 'text/plain', part: 'text' },
  {
    name: 'article.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    part: 'docx',
  },
  { name: 'article.pdf', mediaType: 'application/pdf', part: 'pdf' },
  { name: 'article.epub', mediaType: 'application/epub+zip', part: 'epub' },
  { name: 'ninjs.json', mediaType: 'application/json', part: 'ninjs' },
  { name: 'article.jsonld', mediaType: 'application/ld+json', part: 'jsonld' },
] as const satisfies readonly EditionFile[]

export type EditionFileName = (typeof editionFiles)[number]['name']

/** The names of the files that an edition must have where these parts are wanted. */
export function editionFilesOf(parts: readonly BundlePart[]): readonly (typeof editionFiles)[number][] {
  return editionFiles.filter(({ part }) => part === null || parts.includes(part))
}

/** Feeds of one language in the folder feeds/. */
export const feedFiles = [
  { ending: 'atom', mediaType: 'application/atom+xml' },
  { ending: 'feed.json', mediaType: 'application/feed+json' },
] as const

/** An issue as a book: in the folder of each language, and one of all languages above them. */
export const issueEpub = 'issue.epub'

/** Where the folder of an article's files is in a bundle: '' where it is the only one, else its slug. */
export function folderOf(slug: string, inIssue: boolean): string {
  return inIssue ? `${slug}/` : ''
}

/** What content systems import, with the articles of the whole bundle. */
export const cmsFiles = [
  { path: 'cms/wordpress.wxr.xml', mediaType: 'application/rss+xml', part: 'wordpress' },
  { path: 'cms/ghost.json', mediaType: 'application/json', part: 'ghost' },
] as const satisfies readonly {
  readonly part: BundlePart
  readonly path: string
  readonly mediaType: string
}[]

/** The editions with their segments and states, for this program. */
export const documentsFile = 'interop/documents.json'

/** A translation beside its source, for translators' tools, in an article's folder. */
export function interopName(slug: string, source: string, target: string, part: 'tmx' | 'xliff'): string {
  return part === 'tmx' ? `interop/${slug}.${source}.${target}.tmx` : `interop/${slug}.${target}.xlf`
}
