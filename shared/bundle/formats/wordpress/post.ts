import { type Language, languages, localText } from '../../../locale.ts'
import { modified } from '../../changed.ts'
import { piecesText, summaryOf } from '../../content.ts'
import { contentOf } from '../../contentOf.ts'
import { oneLine } from '../../escape.ts'
import { bodyHtml } from '../../fragment.ts'
import { uuidUrn } from '../../identifier.ts'
import { shownImages } from '../../images.ts'
import { editionIn, type PublishedArticle } from '../../input.ts'
import { pageUrl, webTargets } from '../../links.ts'
import { editionUrn } from '../editionUrn.ts'
import { cdata, element, lines, type Markup, text } from '../markup.ts'
import { slugOf } from '../slugOf.ts'
import { utcSeconds } from '../times.ts'
import { uriOf } from '../uri.ts'
import { named, type Post, raw, termsIn, wpml } from './terms.ts'

function postMeta(key: string, value: string): Markup {
  return element('wp:postmeta', {}, raw('wp:meta_key', key), raw('wp:meta_value', value))
}

/** The first author, by the name that is a login: WordPress knows one author of a post. */
export function loginOf({ metadata }: PublishedArticle, language: Language): [login: string, name: string] {
  const [author] = metadata.byline
  const name = author ? oneLine(localText(author.name, language)) : ''
  const latin = author ? oneLine(localText(author.name, 'en')) : ''
  return name === '' ? ['editors', 'Editors'] : [slugOf(latin || name).slice(0, 60), latin || name]
}

/** A post: its text, where it belongs, and what WPML's import reads of its language. */
export function itemOf(post: Post, id: number): Markup {
  const { article, language } = post
  const { metadata, site } = article
  const content = contentOf(editionIn(article, language).document, language)
  const link = uriOf(pageUrl(site, metadata.slug, language)) ?? ''
  const title = oneLine(piecesText(content.title)) || metadata.slug
  const body = `<div lang="${language}">\n${bodyHtml(content, language, webTargets(article))}</div>`
  const authors = metadata.byline.map(({ name }) => oneLine(localText(name, language))).filter(Boolean)
  const isSource = language === article.source
  const about: Standing = { id, title, link, type: 'post', parent: 0, name: metadata.slug, no: 0 }
  return element(
    'item',
    {},
    lines(
      ...headOf(post, about),
      raw('content:encoded', body),
      raw('excerpt:encoded', asHtml(summaryOf(content, language))),
      ...statusOf(post, about),
      ...termsIn(post).map(({ kind, slug, name }) =>
        element('category', { domain: kind, nicename: slug }, cdata(name)),
      ),
      postMeta('_article_uuid', uuidUrn(article.id)),
      ...(authors.length === 0 ? [] : [postMeta('_article_byline', authors.join('; '))]),
      postMeta('_wpml_import_language_code', wpml(language)),
      ...(isSource ? [] : [postMeta('_wpml_import_source_language_code', wpml(article.source))]),
      postMeta('_wpml_import_translation_group', uuidUrn(article.id).replace('urn:uuid:', '')),
    ),
  )
}

function headOf({ article, language }: Post, about: Standing): Markup[] {
  const [login] = loginOf(article, language)
  const urn = editionUrn(uuidUrn(article.id), language)
  return [
    raw('title', asHtml(about.title)),
    named('link', about.link),
    named('pubDate', pubDate(utcSeconds(article.metadata.date))),
    raw('dc:creator', login),
    element('guid', { isPermaLink: 'false' }, text(about.type === 'post' ? urn : `${urn}/${about.name}`)),
    named('description', ''),
  ]
}

interface Standing {
  readonly id: number
  readonly title: string
  readonly link: string
  readonly type: 'post' | 'attachment'
  readonly parent: number
  readonly name: string
  /** Which of the post's images it is; 0 is the post itself. */
  readonly no: number
}

/** What has the same title and time as another is passed over in WordPress, so that no two have the same second. */
function statusOf({ article, language }: Post, { id, type, parent, name, no }: Standing): Markup[] {
  const day = utcSeconds(article.metadata.date)
  const second = no * languages.length + languages.indexOf(language)
  const posted = wpTime(
    day === null ? null : utcSeconds(new Date(Date.parse(day) + second * 1000).toISOString()),
  )
  const changed = wpTime(utcSeconds(modified(article, language)))
  return [
    named('wp:post_id', String(id)),
    raw('wp:post_date', posted),
    raw('wp:post_date_gmt', posted),
    raw('wp:post_modified', changed),
    raw('wp:post_modified_gmt', changed),
    raw('wp:comment_status', 'closed'),
    raw('wp:ping_status', 'closed'),
    raw('wp:post_name', name),
    raw('wp:status', type === 'post' ? 'draft' : 'inherit'),
    named('wp:post_parent', String(parent)),
    named('wp:menu_order', '0'),
    raw('wp:post_type', type),
    raw('wp:post_password', ''),
    named('wp:is_sticky', '0'),
  ]
}

/** WordPress takes titles and excerpts for HTML: what looks like a tag in them has to stay text. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Images that WordPress can fetch, with their captions as it has them: caption in the excerpt, alt beside. */
export function attachments(post: Post, parent: number, next: () => number): Markup[] {
  const { article, language } = post
  const content = contentOf(editionIn(article, language).document, language)
  return shownImages(article, content).flatMap(({ url, alt, caption, credit }, at) => {
    const address = uriOf(url)
    if (address === null) return []
    const id = next()
    const name = slugOf(`${article.metadata.slug}-${wpml(language)}-${at + 1}`)
    const about: Standing = {
      id,
      title: alt || name,
      link: address,
      type: 'attachment',
      parent,
      name,
      no: at + 1,
    }
    return [
      element(
        'item',
        {},
        lines(
          ...headOf(post, about),
          raw('content:encoded', asHtml(credit)),
          raw('excerpt:encoded', asHtml([caption, credit].filter(Boolean).join(' '))),
          ...statusOf(post, about),
          raw('wp:attachment_url', address),
          postMeta('_wp_attachment_image_alt', alt),
          postMeta('_wpml_import_language_code', wpml(language)),
        ),
      ),
    ]
  })
}

/** A time as RSS has it; '' where it is none. */
export function pubDate(time: string | null): string {
  return time === null ? '' : new Date(time).toUTCString().replace('GMT', '+0000')
}

/** A time as WordPress has it, in UTC. */
function wpTime(time: string | null): string {
  return time === null ? '0000-00-00 00:00:00' : time.slice(0, 19).replace('T', ' ')
}
