import type { Author } from '../document/article.ts'
import { type Language, localText } from '../locale.ts'
import { instant, modified } from './changed.ts'
import { type Content, summaryOf } from './content.ts'
import { contentOf, titleText } from './contentOf.ts'
import { correctionsHtml } from './correctionsHtml.ts'
import { oneLine } from './escape.ts'
import { element, lines, type Markup, text, xmlFile } from './formats/markup.ts'
import { bodyHtml } from './fragment.ts'
import { uuidUrn } from './identifier.ts'
import { editionIn, type PublishedArticle, type SiteSettings } from './input.ts'
import { alternates, pageUrl, webTargets } from './links.ts'
import { rightsLine } from './rights.ts'
import { standing } from './words.ts'

/** What a feed is of: one article, or the articles of an issue, under the slug of either. */
export interface FeedOf {
  readonly slug: string
  readonly site: SiteSettings
  readonly articles: readonly PublishedArticle[]
}

/**
 * The articles of a language as an Atom feed (RFC 4287): each entry with its text, to be taken over into the site's
 * own feed.
 */
export function atomFeed(feed: FeedOf, language: Language): string {
  const entries = inLanguage(feed, language)
  const { site, slug } = feed
  const journal = oneLine(localText(site.journal, language))
  const updated = entries.map((article) => updatedAt(article, language)).toSorted()
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    lines(
      element('id', {}, text(feedId(feed, language))),
      element('title', {}, text(journal || slug)),
      element('updated', {}, text(updated.at(-1) ?? '')),
      element('link', { rel: 'alternate', type: 'text/html', href: `${site.origin}/` }),
      // A feed without authors of its own needs one in every entry; articles may have none.
      element('author', {}, element('name', {}, text(journal || slug))),
      ...entries.map((article) => atomEntry(article, language)),
    ),
  )
  return xmlFile(root)
}

function atomEntry(article: PublishedArticle, language: Language): Markup {
  const { metadata, site } = article
  const url = pageUrl(site, metadata.slug, language)
  const content = contentIn(article, language)
  const rights = rightsLine(site, metadata.date, language)
  const section = oneLine(localText(metadata.section, language))
  return element(
    'entry',
    {},
    lines(
      element('id', {}, text(url)),
      element('title', {}, text(titleIn(article, language))),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: url }),
      ...alternates(article)
        .filter(({ href, hreflang }) => href !== url && hreflang !== 'x-default')
        .map(({ href, hreflang }) =>
          element('link', { rel: 'alternate', type: 'text/html', hreflang, href }),
        ),
      element('published', {}, text(publishedAt(article, language))),
      element('updated', {}, text(updatedAt(article, language))),
      ...metadata.byline.map((author) =>
        element('author', {}, element('name', {}, text(nameIn(author, language)))),
      ),
      ...(section ? [element('category', { term: section })] : []),
      ...metadata.tags.map((tag) => element('category', { term: oneLine(tag) })),
      element('summary', { type: 'text' }, text(summaryOf(content, language))),
      element('content', { type: 'html', 'xml:base': url }, text(html(article, content, language))),
      ...(rights ? [element('rights', {}, text(rights))] : []),
      ...(site.license ? [element('link', { rel: 'license', href: site.license })] : []),
    ),
  )
}

/** The articles of a language as a JSON Feed (version 1.1). */
export function jsonFeed(feed: FeedOf, language: Language): string {
  const { site, slug } = feed
  const journal = oneLine(localText(site.journal, language))
  const items = inLanguage(feed, language).map((article) => {
    const { metadata } = article
    const url = pageUrl(site, metadata.slug, language)
    const content = contentIn(article, language)
    return {
      id: url,
      url,
      language,
      title: titleIn(article, language),
      summary: summaryOf(content, language),
      content_html: html(article, content, language),
      date_published: publishedAt(article, language),
      date_modified: updatedAt(article, language),
      authors: metadata.byline.map((author) => ({
        name: nameIn(author, language),
        _standing: standing(author, language),
      })),
      tags: [oneLine(localText(metadata.section, language)), ...metadata.tags.map(oneLine)].filter(Boolean),
      _duizhao: { identifier: uuidUrn(article.id), alternates: alternates(article) },
    }
  })
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    title: journal || slug,
    home_page_url: `${site.origin}/`,
    language,
    items,
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

/** A feed's own id is no address (RFC 4151): where the site puts its feeds is not known here. */
function feedId({ slug, site, articles }: FeedOf, language: Language): string {
  const host = site.origin.replace(/^[a-z]+:\/\//i, '').replace(/[:/].*$/, '')
  const year = articles.map(({ metadata }) => metadata.date.slice(0, 4)).find(Boolean) ?? '2000'
  return `tag:${host},${year}:${slug}:${language}`
}

function inLanguage({ articles }: FeedOf, language: Language): PublishedArticle[] {
  return articles.filter(({ editions }) => editions.some((edition) => edition.language === language))
}

function contentIn(article: PublishedArticle, language: Language): Content {
  return contentOf(editionIn(article, language).document, language)
}

function titleIn(article: PublishedArticle, language: Language): string {
  return titleText(editionIn(article, language).document, language)
}

function nameIn(author: Author, language: Language): string {
  return oneLine(localText(author.name, language))
}

function html(article: PublishedArticle, content: Content, language: Language): string {
  return bodyHtml(content, language, webTargets(article)) + correctionsHtml(article, language)
}

function publishedAt({ metadata, editions }: PublishedArticle, language: Language): string {
  const changed = editions.find((edition) => edition.language === language)?.changed ?? ''
  return instant(metadata.date || changed)
}

function updatedAt(article: PublishedArticle, language: Language): string {
  return instant(modified(article, language))
}

/** Feeds in the two formats, by the ending of their names. */
export const feedWriters = { atom: atomFeed, 'feed.json': jsonFeed } as const
