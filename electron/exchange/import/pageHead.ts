import type { DraftAuthor } from '../../../shared/document/draft.ts'
import { tidyLine } from '../../../shared/formats/clean.ts'
import { readDate } from '../../../shared/formats/dates.ts'
import type { PageDocument, PageElement } from './page.ts'

/** What a page says of its article outside the text: '' and [] where it says nothing. */
export interface PageHead {
  readonly title: string
  readonly date: string
  readonly byline: readonly DraftAuthor[]
  readonly language: string
}

type Json = { readonly [key: string]: unknown }

const articleTypes = /Article$|^BlogPosting$|^Report$|^Review$/
const longestJson = 500_000

/** Reads JSON-LD, meta elements, the time element and the one h1 of a page. */
export function readPageHead(document: PageDocument): PageHead {
  const article = jsonLd(document)
  const meta = (names: readonly string[]) => metaContent(document, names)
  const headings = [...document.querySelectorAll('h1')].map(textOf).filter((text) => text !== '')
  const stated = text(article.headline) || meta(['og:title', 'twitter:title', 'dc.title', 'citation_title'])
  const time = document.querySelector('time[datetime]')
  return {
    title:
      (headings.length === 1 ? headings[0] : '') ||
      stated ||
      withoutSite(textOf(document.querySelector('title'))),
    date:
      dayOf(text(article.datePublished)) ||
      dayOf(
        meta([
          'article:published_time',
          'date',
          'dc.date',
          'pubdate',
          'publishdate',
          'citation_publication_date',
        ]),
      ) ||
      dayOf(time?.getAttribute('datetime') ?? '') ||
      '',
    byline: authors(article.author, meta(['author', 'dc.creator', 'citation_author'])),
    language: text(article.inLanguage) || (document.documentElement?.getAttribute('lang') ?? ''),
  }
}

function jsonLd(document: PageDocument): Json {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? ''
    if (source.length > longestJson) continue
    const found = articleIn(parse(source), 0)
    if (found) return found
  }
  return {}
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    // A page's broken JSON-LD is as good as none.
    return null
  }
}

function articleIn(value: unknown, depth: number): Json | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) {
    for (const each of value.slice(0, 100)) {
      const found = articleIn(each, depth + 1)
      if (found) return found
    }
    return null
  }
  const object = value as Json
  const types = [object['@type']].flat().filter((type) => typeof type === 'string')
  return types.some((type) => articleTypes.test(type)) ? object : articleIn(object['@graph'], depth + 1)
}

function authors(value: unknown, fallback: string): DraftAuthor[] {
  const found = [value].flat().flatMap((each): DraftAuthor[] => {
    if (typeof each === 'string') return each.trim() === '' ? [] : [{ name: tidyLine(each), post: '' }]
    if (typeof each !== 'object' || each === null) return []
    const { name, jobTitle, affiliation } = each as Json
    const place = [affiliation].flat().map((one) => text((one as Json | null | undefined)?.name))[0] ?? ''
    const post = [text(jobTitle), place].filter((part) => part !== '')
    const joint = /\p{Script=Han}/u.test(post.join('')) ? '，' : ', '
    return text(name) === '' ? [] : [{ name: text(name), post: post.join(joint) }]
  })
  if (found.length > 0 || fallback === '' || /^https?:/i.test(fallback)) return found.slice(0, 20)
  return [{ name: fallback.replace(/^by\s+/i, ''), post: '' }]
}

function metaContent(document: PageDocument, names: readonly string[]): string {
  const wanted = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase()
    const content = tidyLine(meta.getAttribute('content') ?? '')
    if (content !== '' && !wanted.has(name)) wanted.set(name, content)
  }
  for (const name of names) {
    const content = wanted.get(name)
    if (content) return content.slice(0, 1000)
  }
  return ''
}

/** The day of an ISO time or of a written date. */
function dayOf(value: string): string {
  return readDate(value) || readDate(value.slice(0, 10))
}

/** A page's title without the name of its site, which stands behind a bar or dash. */
function withoutSite(title: string): string {
  return title.replace(/\s+[|｜–—_-]\s+[^|｜–—_]{1,40}$/, '') || title
}

function textOf(element: PageElement | null): string {
  return tidyLine((element?.textContent ?? '').slice(0, 1000).replaceAll('\n', ' '))
}

function text(value: unknown): string {
  return typeof value === 'string' ? tidyLine(value.slice(0, 1000)) : ''
}
