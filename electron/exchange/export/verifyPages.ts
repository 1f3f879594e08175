import { posix } from 'node:path'
import { parseHTML } from 'linkedom'
import type { BundleManifest } from '../../../shared/bundle/manifest.ts'
import type { Problem, ProblemCode } from '../../../shared/bundle/problem.ts'
import { isSafeLink } from '../../../shared/document/link.ts'

type Files = ReadonlyMap<string, Buffer>
type Edition = BundleManifest['editions'][number]
type Report = (code: ProblemCode, detail?: string) => void

/** As much of the DOM as is needed here: linkedom's own types lean on a browser's. */
interface PageElement {
  readonly localName: string
  readonly textContent: string | null
  getAttribute(name: string): string | null
  getAttributeNames(): readonly string[]
}

interface Page {
  readonly documentElement: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

type Anchors = ReadonlyMap<string, ReadonlySet<string>>

/** Far more than an article has; beyond it, a hostile page keeps the parser busy for minutes. */
const largest = 2 << 20
const mostTags = 40_000

/** What is wrong with the pages and fragments of the editions that a manifest names. */
export function pageProblems(manifest: BundleManifest, files: Files): Problem[] {
  const problems: Problem[] = []
  const pages = new Map<string, Page>()
  for (const { language } of manifest.editions) {
    for (const name of ['article.html', 'body.html']) {
      const path = `data/${language}/${name}`
      const bytes = files.get(path)
      if (!bytes) continue
      const page = parsed(bytes)
      if (page) pages.set(path, page)
      else problems.push({ code: 'not-a-page', path })
    }
  }
  const anchors: Anchors = new Map(
    [...pages].map(([path, page]) => [
      path,
      new Set(all(page, '[id]').map((each) => each.getAttribute('id') ?? '')),
    ]),
  )
  for (const edition of manifest.editions) {
    for (const name of ['article.html', 'body.html']) {
      const path = `data/${edition.language}/${name}`
      const page = pages.get(path)
      if (!page) continue
      const report: Report = (code, detail) =>
        problems.push(detail === undefined ? { code, path } : { code, path, detail })
      if (name === 'article.html') checkHead(page, edition, manifest, report)
      else if (page.querySelector('[lang]')?.getAttribute('lang') !== edition.language) report('lang')
      checkLinks(page, path, files, anchors, report)
    }
  }
  return problems
}

function parsed(bytes: Buffer): Page | null {
  if (bytes.length > largest) return null
  const html = bytes.toString()
  if (html.split('<', mostTags + 1).length > mostTags) return null
  try {
    return parseHTML(html).document as unknown as Page
  } catch {
    // Nested deeper than the parser's stack: that too is only a page that cannot be read.
    return null
  }
}

function checkHead(page: Page, edition: Edition, manifest: BundleManifest, report: Report): void {
  const { language, url } = edition
  if (page.documentElement?.getAttribute('lang') !== language) report('lang')
  if (!page.querySelector('title')?.textContent?.trim()) report('title')
  const canonical = all(page, 'link[rel="canonical"]').map((link) => link.getAttribute('href'))
  if (canonical.length !== 1 || canonical[0] !== url) report('canonical', canonical.join(' '))
  const found = all(page, 'link[rel="alternate"][hreflang]').map(
    (link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`,
  )
  const anyone =
    manifest.editions.find((each) => each.language === 'en') ??
    manifest.editions.find((each) => each.language === manifest.source)
  const wanted = [
    ...manifest.editions.map((each) => `${each.language} ${each.url}`),
    `x-default ${anyone?.url}`,
  ]
  if (found.toSorted().join('\n') !== wanted.toSorted().join('\n')) report('alternates')
  if (!isAbout(page, edition)) report('json-ld')
  for (const each of manifest.editions) {
    const link = page.querySelector(`nav a[hreflang="${each.language}"]`)
    const current = link?.getAttribute('aria-current') === 'page'
    if (!link || current !== (each.language === language)) report('switch', each.language)
  }
}

function isAbout(page: Page, { language, url }: Edition): boolean {
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

function checkLinks(page: Page, path: string, files: Files, anchors: Anchors, report: Report) {
  for (const element of all(page, '*')) {
    const runs = element.getAttributeNames().find((name) => /^on|^srcdoc$|^style$/i.test(name))
    const tag = element.localName
    const script = tag === 'script' && element.getAttribute('type') !== 'application/ld+json'
    if (runs || script || /^(iframe|object|embed|base|form)$/.test(tag)) report('active', runs ?? tag)
    if (tag === 'link' && element.getAttribute('rel') !== 'stylesheet') continue
    for (const name of ['href', 'src']) {
      const target = element.getAttribute(name)
      if (target !== null) checkTarget(target, path, files, anchors, report)
    }
  }
}

function checkTarget(target: string, path: string, files: Files, anchors: Anchors, report: Report): void {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//')) {
    if (!isSafeLink(target)) report('unsafe-link', target)
    return
  }
  const [file = '', anchor] = target.split('#')
  const aim = file === '' ? path : posix.join(posix.dirname(path), file)
  if (!files.has(aim)) report('broken-link', target)
  else if (anchor && !anchors.get(aim)?.has(anchor)) report('broken-link', target)
}

function all(page: Page, selector: string): PageElement[] {
  return [...page.querySelectorAll(selector)]
}
