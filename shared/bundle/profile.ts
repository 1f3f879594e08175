import { isSafeLink } from '../document/link.ts'
import type { Language, LocalText } from '../locale.ts'

/** The parts that a bundle may hold beside pages, fragments, images and bundle.json. */
export const bundleParts = [
  'markdown',
  'text',
  'docx',
  'pdf',
  'epub',
  'ninjs',
  'jsonld',
  'feeds',
  'wordpress',
  'ghost',
  'tmx',
  'xliff',
  'documents',
] as const
export type BundlePart = (typeof bundleParts)[number]

/** What a library says of its publishing: where pages stand, under whose name and rights, and what leaves. */
export interface PublishingProfile {
  /** Patterns of languages that do not follow the common one: a path, or a whole address on another host. */
  readonly addresses: LocalText
  /** hreflang codes of languages that are not called by their own tag: { 'zh-Hant': 'zh-HK' }. */
  readonly codes: LocalText
  /** Whose page readers of any other language are sent to (x-default); 'none' names nobody. */
  readonly anyone: Language | 'none'
  /** The line of rights at a page's foot; `{year}` is the article's. */
  readonly rights: LocalText
  /** The address of the licence; '' where there is none. */
  readonly license: string
  /** Where the site puts images, as a path or an address with `{name}`; '' where that is not known. */
  readonly images: string
  /** The parts wanted, in the order of `bundleParts`. */
  readonly parts: readonly BundlePart[]
}

/** What holds of a library that has said nothing. */
export const defaultProfile: PublishingProfile = {
  addresses: {},
  codes: {},
  anyone: 'en',
  rights: {},
  license: '',
  images: '',
  parts: ['markdown', 'text', 'docx', 'epub', 'ninjs', 'jsonld', 'feeds', 'documents'],
}

/** Whether a text can stand as a page's hreflang: a language, perhaps a script, perhaps a region. */
export function isLanguageCode(code: string): boolean {
  return /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(code)
}

/** Parts in their fixed order, each once. */
export function orderedParts(parts: readonly BundlePart[]): BundlePart[] {
  return bundleParts.filter((part) => parts.includes(part))
}

/** Whether a text is the address of a licence. */
export function isLicense(url: string): boolean {
  return /^https?:/i.test(url) && isSafeLink(url)
}
