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
