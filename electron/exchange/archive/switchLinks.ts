import { posix } from 'node:path'
import type { Language } from '../../../shared/locale.ts'
import { type PageElement, parsePage } from '../import/page.ts'
import { languageOfTag } from './names.ts'

/** A link of a page to itself in another language; null where it is Chinese of either kind. */
export interface SwitchLink {
  /** As it stands in the page, without query and fragment. */
  readonly address: string
  readonly language: Language | null
}

/** Link texts by which pages switch their language. */
const labels = new Map<string, Language | null>([
  ['english', 'en'],
  ['en', 'en'],
  ['英文', 'en'],
  ['简体', 'zh-Hans'],
  ['简体中文', 'zh-Hans'],
  ['簡體', 'zh-Hans'],
  ['簡體中文', 'zh-Hans'],
  ['简', 'zh-Hans'],
  ['繁體', 'zh-Hant'],
  ['繁體中文', 'zh-Hant'],
  ['繁体', 'zh-Hant'],
  ['繁体中文', 'zh-Hant'],
  ['正體中文', 'zh-Hant'],
  ['繁', 'zh-Hant'],
  ['中文', null],
  ['中文版', null],
  ['chinese', null],
])

/** The links of a page to its other languages: by hreflang, or by the words of its language switch. */
export function switchLinks(html: string): SwitchLink[] {
  const document = parsePage(html)
  const links: SwitchLink[] = []
  const take = (element: PageElement, language: Language | null | undefined) => {
    const address = (element.getAttribute('href') ?? '').replace(/[?#].*$/, '')
    if (language === undefined || address === '' || /^(?:mailto|javascript|data):/i.test(address)) return
    if (!links.some((link) => link.address === address)) links.push({ address, language })
  }
  for (const element of document.querySelectorAll('link[hreflang], a[hreflang]')) {
    take(element, languageOfTag(element.getAttribute('hreflang') ?? ''))
  }
  for (const element of document.querySelectorAll('a[href]')) {
    const text = (element.textContent ?? '').trim().toLowerCase()
    if (text.length <= 8) take(element, labels.get(text))
  }
  return links
}

/** The files of a folder by their paths, as links look for them. */
export interface KnownPaths {
  readonly files: ReadonlyMap<string, number>
  /** Paths by the name of their file. */
  readonly named: ReadonlyMap<string, readonly string[]>
}

/** Makes the paths of a folder ready to be looked for. */
export function knownPaths(paths: readonly string[]): KnownPaths {
  const named = new Map<string, string[]>()
  for (const path of paths) {
    const name = posix.basename(path)
    const known = named.get(name)
    if (known) known.push(path)
    else named.set(name, [path])
  }
  return { files: new Map(paths.map((path, file) => [path, file])), named }
}

/**
 * The file of a folder that a link of one of its files leads to: by its path, or, where the link is a site's, by the
 * end of its path that only one file has. Null where there is none.
 */
export function linkedFile(address: string, from: string, { files, named }: KnownPaths): number | null {
  const path = pathIn(address)
  if (path === null) return null
  const isRooted = path.startsWith('/')
  const near = posix.normalize(isRooted ? path.slice(1) : posix.join(posix.dirname(from), path))
  for (const each of spellings(near)) {
    const found = files.get(each)
    if (found !== undefined) return found
  }
  if (!isRooted) return null
  const parts = near.split('/')
  for (let first = 1; first < parts.length; first++) {
    const end = parts.slice(first).join('/')
    for (const each of spellings(end)) {
      const alike = named.get(posix.basename(each)) ?? []
      const [found, ...others] = alike.filter((known) => known === each || known.endsWith(`/${each}`))
      if (found !== undefined && others.length === 0) return files.get(found) ?? null
    }
  }
  return null
}

/** The path of an address: rooted for a site's, else relative; null where it cannot be read. */
function pathIn(address: string): string | null {
  try {
    const site = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*(\/.*)?$/i.exec(address)
    return decodeURIComponent(site ? (site[1] ?? '/') : address)
  } catch {
    // decodeURIComponent's only complaint: signs that are no UTF-8.
    return null
  }
}

/** How a saved page's file may be called. */
function spellings(path: string): string[] {
  const bare = path.replace(/\/$/, '')
  return [bare, `${bare}.html`, `${bare}.htm`, `${bare}/index.html`, `${bare}/index.htm`]
}
