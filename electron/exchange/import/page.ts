import { parseHTML } from 'linkedom'
import type { HtmlNode } from '../../../shared/formats/htmlNode.ts'

/** An element as linkedom makes it, as far as the import reads pages; Electron's code has no DOM types. */
export interface PageElement extends HtmlNode {
  readonly textContent: string | null
  readonly innerHTML: string
  readonly childNodes: Iterable<HtmlNode>
  getAttribute(name: string): string | null
  querySelectorAll(selectors: string): Iterable<PageElement>
  querySelector(selectors: string): PageElement | null
  remove(): void
}

/** A page's document. */
export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
}

/** Parses a page or a piece of one; nothing in it is run or fetched. */
export function parsePage(html: string): PageDocument {
  const whole = /<(html|body|head)[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as PageDocument
}

const mostLevels = 2000
/** Elements that have no end, or one that HTML adds where it is left out. */
const endless = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th option thead tbody tfoot'.split(
    ' ',
  ),
)

/** Whether a page's elements stand in one another deeper than any page's do; by its tags, without parsing it. */
export function isBottomless(html: string): boolean {
  let depth = 0
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:-]*)[^<>]*>?/gi)) {
    if (slash !== '') depth = Math.max(0, depth - (endless.has(name.toLowerCase()) ? 0 : 1))
    else if (!endless.has(name.toLowerCase()) && !tag.endsWith('/>')) depth++
    if (depth > mostLevels) return true
  }
  return false
}
