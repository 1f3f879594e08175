import { posix } from 'node:path'
import { type ArticleRecord, articlesOf, type BundleManifest } from '../../../shared/bundle/manifest.ts'
import type { Problem } from '../../../shared/bundle/problem.ts'
import type { Language } from '../../../shared/locale.ts'
import { all, type Page, parsedPage } from './parsedPage.ts'
import type { Report } from './report.ts'
import { type Anchors, linkProblems } from './verifyLinks.ts'

type Files = ReadonlyMap<string, Buffer>

/** A page or fragment of a bundle, and what must be true of it. */
interface Expected {
  readonly path: string
  readonly language: Language
  /** Null for a fragment, which has no head. */
  readonly url: string | null
  readonly siblings: readonly Sibling[]
  readonly xDefault: string | null
}

interface Sibling {
  readonly language: Language
  readonly hreflang: string
  readonly url: string
}

/** What is wrong with the pages and fragments that a manifest names. */
export function pageProblems(manifest: BundleManifest, files: Files): Problem[] {
  const problems: Problem[] = []
  const pages = new Map<string, Page>()
  const expected = expectedPages(manifest)
  for (const { path } of expected) {
    const bytes = files.get(path)
    if (!bytes) continue
    const page = parsedPage(bytes)
    if (page) pages.set(path, page)
    else problems.push({ code: 'not-a-page', path })
  }
  const anchors: Anchors = new Map(
    [...pages].map(([path, page]) => [
      path,
      new Set(all(page, '[id]').map((each) => each.getAttribute('id') ?? '')),
    ]),
  )
  for (const each of expected) {
    const page = pages.get(each.path)
    if (!page) continue
    const { path } = each
    const report: Report = (code, detail) =>
      problems.push(detail === undefined ? { code, path } : { code, path, detail })
    if (each.url === null) {
      if (page.querySelector('[lang]')?.getAttribute('lang') !== each.language) report('lang')
    } else checkHead(page, each, each.url, report)
    linkProblems(page, path, files, anchors, report)
  }
  return problems
}

function expectedPages(manifest: BundleManifest): Expected[] {
  const pages = articlesOf(manifest).flatMap(pagesOf)
  if (manifest.kind === 'article') return pages
  const { indexes, xDefault } = manifest.issue
  const own = indexes.map(
    ({ path, language, url }): Expected => ({
      path: posix.join('data', path),
      language,
      url,
      siblings: indexes,
      xDefault,
    }),
  )
  return [...own, ...pages]
}

function pagesOf({ folder, editions, xDefault }: ArticleRecord): Expected[] {
  return editions.flatMap(({ language, url }) => {
    const at = `data/${folder}${language}`
    const common = { language, siblings: editions, xDefault }
    return [
      { ...common, path: `${at}/article.html`, url },
      { ...common, path: `${at}/body.html`, url: null },
    ]
  })
}

function checkHead(
  page: Page,
  { language, siblings, xDefault }: Expected,
  url: string,
  report: Report,
): void {
  if (page.documentElement?.getAttribute('lang') !== language) report('lang')
  if (!page.querySelector('title')?.textContent?.trim()) report('title')
  const canonical = all(page, 'link[rel="canonical"]').map((link) => link.getAttribute('href'))
  if (canonical.length !== 1 || canonical[0] !== url) report('canonical', canonical.join(' '))
  const found = all(page, 'link[rel="alternate"][hreflang]').map(
    (link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`,
  )
  const wanted = siblings.map((each) => `${each.hreflang} ${each.url}`)
  if (xDefault !== null) wanted.push(`x-default ${xDefault}`)
  const codes = new Set(siblings.map(({ hreflang }) => hreflang))
  const leads = xDefault === null || siblings.some((each) => each.url === xDefault)
  if (
    codes.size !== siblings.length ||
    !leads ||
    found.toSorted().join('\n') !== wanted.toSorted().join('\n')
  ) {
    report('alternates')
  }
  if (!isAbout(page, language, url)) report('json-ld')
  for (const each of siblings) {
    const link = page.querySelector(`nav a[lang="${each.language}"]`)
    const current = link?.getAttribute('aria-current') === 'page'
    const named = link?.getAttribute('hreflang') === each.hreflang
    if (!named || current !== (each.language === language)) report('switch', each.language)
  }
}

function isAbout(page: Page, language: Language, url: string): boolean {
  const scripts = all(page, 'script[type="application/ld+json"]')
  try {
    const value: unknown = JSON.parse(scripts[0]?.textContent ?? '')
    if (scripts.length !== 1 || typeof value !== 'object' || value === null) return false
    const about = value as { inLanguage?: unknown; url?: unknown; headline?: unknown }
    return about.inLanguage === language && about.url === url && typeof about.headline === 'string'
  } catch {
    return false
  }
}
