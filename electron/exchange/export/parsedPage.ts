import { parseHTML } from 'linkedom'

/** As much of the DOM as is needed to prove a page: linkedom's own types lean on a browser's. */
export interface PageElement {
  readonly localName: string
  readonly textContent: string | null
  getAttribute(name: string): string | null
  getAttributeNames(): readonly string[]
}

/** A parsed page or fragment. */
export interface Page {
  readonly documentElement: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** Far more than an article has; beyond it, a hostile page keeps the parser busy for minutes. */
const largest = 2 << 20
const mostTags = 40_000

/** A page of a bundle that may be hostile; null where it is no page of an article. */
export function parsedPage(bytes: Buffer): Page | null {
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

/** The elements of a page that a selector finds. */
export function all(page: Page, selector: string): PageElement[] {
  return [...page.querySelectorAll(selector)]
}
