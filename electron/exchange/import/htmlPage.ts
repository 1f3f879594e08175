import { Readability } from '@mozilla/readability'
import { recogniseArticle } from '../../../shared/formats/article.ts'
import { cleanText } from '../../../shared/formats/clean.ts'
import { detectLanguage, languageFromTag } from '../../../shared/formats/detect.ts'
import { readHtml } from '../../../shared/formats/html.ts'
import { type HtmlNode, textUnder } from '../../../shared/formats/htmlNode.ts'
import type { Reading } from '../../../shared/formats/reading.ts'
import { type PageDocument, type PageElement, parsePage } from './page.ts'
import { type PageHead, readPageHead } from './pageHead.ts'

/** A page of more nodes or levels than this is not searched for its article; its whole text is taken. */
const mostNodes = 60_000
const mostDepth = 100
const aroundText = 'nav, footer, aside, form, [role="navigation"], [role="complementary"], [role="search"]'
/** What pages say about an article around its title; pageHead has read it from the page's data. */
const aboutText = '.section, .byline, .date, .dateline, .author, .authors, .post-meta, .article-meta'
const mostAbout = 400

/** Reads a saved web page: the article in it, and not the page around it. */
export function readHtmlPage(html: string): Reading {
  const document = parsePage(html)
  const head = readPageHead(document)
  const known = head.title !== '' && head.date !== '' && head.byline.length > 0
  return readContent(articleOf(document, html, known), head)
}

/** Reads HTML that is a document by itself, as a word processor's is: all of it. */
export function readHtmlDocument(html: string): Reading {
  const document = parsePage(html)
  return readContent(textRoot(document), { title: '', date: '', byline: [], language: '' })
}

function readContent(content: PageElement, head: PageHead): Reading {
  const { title, blocks, skipped } = readHtml(content)
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
  if (only && articles.length === 1 && proseIn(only) >= 0.6 * whole) return only
  if (isUnwieldy(body)) return body
  // Readability takes the document apart, so it gets one of its own.
  const found = readable(parsePage(html))
  return found && proseIn(found) >= 0.4 * whole ? found : (body.querySelector('main') ?? body)
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

/** Letters in paragraphs: what tells an article from lists of links. */
function proseIn(element: PageElement): number {
  let letters = 0
  for (const paragraph of element.querySelectorAll('p')) letters += textUnder(paragraph).trim().length
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
