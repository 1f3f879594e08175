import { Readability } from '@mozilla/readability'
import { recogniseArticle } from '../../../shared/formats/article.ts'
import { cleanText } from '../../../shared/formats/clean.ts'
import { detectLanguage, languageFromTag } from '../../../shared/formats/detect.ts'
import { type AssetFinder, readHtml } from '../../../shared/formats/html.ts'
import { elementName, type HtmlNode, textUnder } from '../../../shared/formats/htmlNode.ts'
import type { Reading } from '../../../shared/formats/reading.ts'
import { type PageDocument, type PageElement, parsePage } from './page.ts'
import { type PageHead, readPageHead } from './pageHead.ts'
import { marked, type TextMark, withMarkRuns } from './textMarks.ts'

/** A page of more nodes or levels than this is not searched for its article; its whole text is taken. */
const mostNodes = 60_000
const mostDepth = 100
const aroundText = 'nav, footer, aside, form, [role="navigation"], [role="complementary"], [role="search"]'
/** What pages say about an article around its title; pageHead has read it from the page's data. */
const aboutText = '.section, .byline, .date, .dateline, .author, .authors, .post-meta, .article-meta'
const mostAbout = 400
const calledFurniture =
  /(?:^|[\s_-])(?:share|sharing|social|related|recommend(?:ed|ations?)?|comments?|advert(?:isement)?|ads?|newsletter|promo|breadcrumbs?|pagination|subscribe|sponsor(?:ed)?|toolbar|follow|more-(?:on|from))(?:$|[\s_-])/i

/** Reads a saved web page: the article in it, and not the page around it. `assetOf` knows its pictures. */
export function readHtmlPage(html: string, assetOf: AssetFinder = () => ''): Reading {
  const document = parsePage(html)
  const head = readPageHead(document)
  const known = head.title !== '' && head.date !== '' && head.byline.length > 0
  return readContent(articleOf(document, html, known), head, assetOf)
}

/** Reads HTML that is a document by itself, as a word processor's is: all of it, with the marks that stand in it. */
export function readHtmlDocument(
  html: string,
  assetOf: AssetFinder = () => '',
  marks: readonly TextMark[] = [],
): Reading {
  const document = parsePage(html)
  return readContent(textRoot(document), { title: '', date: '', byline: [], language: '' }, assetOf, marks)
}

function readContent(
  content: PageElement,
  head: PageHead,
  assetOf: AssetFinder,
  marks: readonly TextMark[] = [],
): Reading {
  const read = readHtml(content, assetOf)
  const { skipped } = read
  const title = read.title && marked(read.title)
  const blocks = marks.length > 0 ? withMarkRuns(read.blocks, marks) : read.blocks
  const known = head.title !== '' ? [{ text: cleanText(head.title).replaceAll('\n', ' ') }] : title
  const article = recogniseArticle(blocks, {
    ...(known ? { title: known } : {}),
    date: head.date,
    byline: head.byline,
  })
  const texts = [
    article.title,
    ...article.blocks.map((block) => (block.kind === 'divider' ? [] : block.runs)),
  ]
  const found = detectLanguage(
    texts
      .flat()
      .map((run) => run.text)
      .join('\n'),
  )
  const said = languageFromTag(head.language)
  // A page's lang attribute is often its template's: it decides only between the two Chinese.
  const agrees = said !== null && (said === 'en') === (found.language === 'en')
  const language = agrees && found.certainty < 0.6 ? said : found.language
  return {
    edition: { ...article, language, skipped: [...skipped, ...article.skipped] },
    slug: '',
    certainty: agrees && said === language ? Math.max(found.certainty, 0.9) : found.certainty,
  }
}

/** The one article element where it holds most of the page's text, else what Readability finds, else the body. */
function articleOf(document: PageDocument, html: string, known: boolean): PageElement {
  const body = textRoot(document)
  for (const element of body.querySelectorAll(aroundText)) element.remove()
  for (const element of known ? body.querySelectorAll(aboutText) : []) {
    if (textUnder(element).length < mostAbout) element.remove()
  }
  const articles = [...body.querySelectorAll('article, [itemprop="articleBody"]')]
  const [only] = articles
  const whole = proseIn(body)
  const isOne =
    only !== undefined &&
    articles.length === 1 &&
    (proseIn(only) >= 0.6 * whole || (only.querySelector('h1') !== null && whole - proseIn(only) < mostAbout))
  if (isUnwieldy(body)) return isOne ? tidied(only) : tidied(body)
  // Readability takes the document apart, so it gets one of its own.
  const found = readable(parsePage(html))
  // What it leaves of the one article is all of it, or it has taken a part of the text for furniture.
  if (isOne) {
    const isCleaner =
      found !== null &&
      proseIn(found) >= 0.95 * proseIn(only) &&
      textUnder(found).length <= textUnder(only).length
    return isCleaner ? found : tidied(only)
  }
  return found && proseIn(found) >= 0.4 * whole ? found : tidied(body.querySelector('main') ?? body)
}

/** The same without parts that are called furniture, and are short or mostly links. */
function tidied(root: PageElement): PageElement {
  for (const element of root.querySelectorAll('[class], [id]')) {
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    if (!calledFurniture.test(name)) continue
    const text = textUnder(element).trim().length
    let linked = 0
    for (const link of element.querySelectorAll('a')) linked += textUnder(link).trim().length
    if (text < 150 || (text < 3000 && linked > 0.3 * text)) element.remove()
  }
  return root
}

/** The body, or everything where the page leaves its body's tags out, as it may. */
function textRoot(document: PageDocument): PageElement {
  const { body } = document
  return body && textUnder(body).trim() !== '' ? body : document
}

function readable(document: PageDocument): PageElement | null {
  try {
    const options = { keepClasses: true, disableJSONLD: true, serializer: (node: unknown) => node }
    const parsed = new Readability(
      document as unknown as ConstructorParameters<typeof Readability>[0],
      options,
    ).parse()
    return (parsed?.content as PageElement | null | undefined) ?? null
  } catch {
    // Readability meets odd trees with type errors of its own; the body serves then.
    return null
  }
}

/** Letters in paragraphs and no links: what tells an article from lists. Paragraphs that were never closed count once. */
function proseIn(element: HtmlNode): number {
  let letters = 0
  const waiting: { readonly node: HtmlNode; readonly inside: boolean }[] = [{ node: element, inside: false }]
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    const { node, inside } = each
    if (node.nodeType === 3 && inside) letters += (node.nodeValue ?? '').trim().length
    const name = elementName(node)
    if (name === 'a' || name === 'script' || name === 'style') continue
    const within = inside || name === 'p'
    for (const child of node.childNodes) waiting.push({ node: child, inside: within })
  }
  return letters
}

/** Whether a tree is larger or deeper than Readability, whose time grows with both together, can bear. */
function isUnwieldy(root: HtmlNode): boolean {
  let count = 0
  let level: HtmlNode[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    count += level.length
    if (depth > mostDepth || count > mostNodes) return true
    level = level.flatMap((node) => [...node.childNodes])
  }
  return false
}
