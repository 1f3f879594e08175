import { localText } from '../../../locale.ts'
import { modified } from '../../changed.ts'
import { oneLine } from '../../escape.ts'
import type { PublishedArticle, SiteSettings } from '../../input.ts'
import { element, lines, type Markup, xmlFile } from '../markup.ts'
import { latest } from '../times.ts'
import { uriOf } from '../uri.ts'
import { attachments, itemOf, loginOf, pubDate } from './post.ts'
import { named, raw, termOf, termsOf } from './terms.ts'

/**
 * Editions as WordPress imports them (WXR 1.2): a draft for each, in its language as WPML's import reads it, with
 * its categories, tags, author and, where the site has said where they are, its images as attachments.
 */
export function wxr(articles: readonly PublishedArticle[], site: SiteSettings): string {
  const posts = articles.flatMap((article) => article.editions.map(({ language }) => ({ article, language })))
  const terms = termsOf(posts)
  const times = posts.map(({ article, language }) => modified(article, language))
  const logins = new Map(posts.map(({ article, language }) => loginOf(article, language)))
  const origin = uriOf(site.origin) ?? 'https://example.invalid'
  const [first] = posts
  const language = first?.article.source ?? 'en'
  let id = 0
  const items = posts.flatMap((post) => {
    const own = ++id
    const images = attachments(post, own, () => ++id)
    return [itemOf(post, own), ...images]
  })
  const channel = element(
    'channel',
    {},
    lines(
      named('title', oneLine(localText(site.journal, language)) || 'Journal'),
      named('link', origin),
      named('description', ''),
      named('pubDate', pubDate(latest(times))),
      named('language', language),
      named('wp:wxr_version', '1.2'),
      named('wp:base_site_url', origin),
      named('wp:base_blog_url', origin),
      ...[...logins].map(([login, name], at) => authorOf(at + 1, login, name)),
      ...[...terms.values()].map((term, at) => termOf(at + 1, term)),
      ...items,
    ),
  )
  return xmlFile(element('rss', { version: '2.0', ...namespaces }, lines(channel)))
}

const namespaces = {
  'xmlns:excerpt': 'http://wordpress.org/export/1.2/excerpt/',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:wp': 'http://wordpress.org/export/1.2/',
}

function authorOf(id: number, login: string, name: string): Markup {
  return element(
    'wp:author',
    {},
    named('wp:author_id', String(id)),
    raw('wp:author_login', login),
    raw('wp:author_email', `${login}@example.invalid`),
    raw('wp:author_display_name', name),
    raw('wp:author_first_name', ''),
    raw('wp:author_last_name', ''),
  )
}
