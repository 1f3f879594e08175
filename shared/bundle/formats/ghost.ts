import { type Language, localText } from '../../locale.ts'
import { modified } from '../changed.ts'
import { type Content, piecesText, summaryOf } from '../content.ts'
import { contentOf } from '../contentOf.ts'
import { escapeHtml, oneLine } from '../escape.ts'
import { bodyHtml } from '../fragment.ts'
import { uuidUrn } from '../identifier.ts'
import { piecesHtml } from '../inline.ts'
import { editionIn, type PublishedArticle } from '../input.ts'
import { imageName, type PageTargets, pageUrl } from '../links.ts'
import { editionUrn } from './editionUrn.ts'
import { slugOf } from './slugOf.ts'
import { latest, utcSeconds } from './times.ts'
import { uriOf } from './uri.ts'

/** Where Ghost looks for images that come in one archive with its JSON. */
export const ghostImages = 'content/images'

/**
 * Editions as the JSON that Ghost imports: a draft for each, with its tags and authors. Ghost knows no languages:
 * each edition has an internal tag, #zh-hant, and translations have their language in their slug.
 */
export function ghost(articles: readonly PublishedArticle[]): object {
  const editions = articles.flatMap((article) =>
    article.editions.map(({ language }) => ({ article, language })),
  )
  const posts = editions.map(({ article, language }) => postOf(article, language))
  const tagged = editions.map(({ article, language }) => tagsOf(article, language))
  const signed = editions.map(({ article, language }) => usersOf(article, language))
  const tags = unique(tagged.flat(), 'tag')
  const users = unique(signed.flat(), 'user')
  const times = editions.map(({ article, language }) => modified(article, language))
  return {
    db: [
      {
        meta: { exported_on: Date.parse(latest(times) ?? '1980-01-01T00:00:00Z'), version: '6.0.0' },
        data: {
          posts,
          posts_meta: editions.flatMap(({ article, language }) => metaOf(article, language)),
          tags: [...tags.values()],
          posts_tags: posts.flatMap(({ id }, at) => links(id, 'tag_id', tagged[at] ?? [], tags)),
          users: [...users.values()].map((user) => ({
            ...user,
            email: `${user.slug.slice(0, 60)}@example.invalid`,
          })),
          posts_authors: posts.flatMap(({ id }, at) => links(id, 'author_id', signed[at] ?? [], users)),
        },
      },
    ],
  }
}

interface Named {
  readonly name: string
  readonly slug: string
}

/** Each of them once, by its slug, with an id of its own. */
function unique(all: readonly Named[], kind: string): Map<string, Named & { readonly id: string }> {
  const found = new Map<string, Named & { readonly id: string }>()
  for (const each of all) {
    if (!found.has(each.slug)) found.set(each.slug, { id: `${kind}-${found.size + 1}`, ...each })
  }
  return found
}

function links(
  post: string,
  key: string,
  to: readonly Named[],
  known: ReadonlyMap<string, { readonly id: string }>,
): object[] {
  const slugs = [...new Set(to.map(({ slug }) => slug))]
  return slugs.map((slug, at) => ({ post_id: post, [key]: known.get(slug)?.id, sort_order: at }))
}

function postId(article: PublishedArticle, language: Language): string {
  return `${article.id}-${language}`
}

function postOf(article: PublishedArticle, language: Language) {
  const { metadata, site } = article
  const content = contentOf(editionIn(article, language).document, language)
  const picture = leadOf(article, content)
  const body = picture === null ? content : { ...content, blocks: content.blocks.slice(1) }
  const time = (each: string) => utcSeconds(each)?.replace('Z', '.000Z') ?? null
  return {
    id: postId(article, language),
    uuid: editionUrn(uuidUrn(article.id), language).replace('urn:uuid:', ''),
    title: cut(oneLine(piecesText(content.title)), 255) || metadata.slug,
    slug: language === article.source ? metadata.slug : `${metadata.slug}-${language.toLowerCase()}`,
    html: `<div lang="${language}">\n${bodyHtml(body, language, targetsOf(article))}</div>`,
    feature_image: picture?.source ?? null,
    type: 'post',
    status: 'draft',
    visibility: 'public',
    featured: false,
    created_at: time(metadata.date),
    published_at: time(metadata.date),
    updated_at: time(modified(article, language)),
    custom_excerpt: summaryOf(content, language) || null,
    canonical_url: uriOf(pageUrl(site, metadata.slug, language)),
  }
}

function metaOf(article: PublishedArticle, language: Language): object[] {
  const content = contentOf(editionIn(article, language).document, language)
  const picture = leadOf(article, content)
  if (picture === null) return []
  const about = { feature_image_alt: cut(picture.alt, 191), feature_image_caption: picture.caption }
  return [{ post_id: postId(article, language), ...about }]
}

/** An image before all text is the post's own, which Ghost shows above it; its caption is HTML. */
function leadOf(article: PublishedArticle, { blocks: [first] }: Content) {
  if (first?.kind !== 'figure' || first.pieces.some(({ kind }) => kind === 'reference')) return null
  const source = targetsOf(article).image(first.asset)
  if (source === null) return null
  const caption = [piecesHtml(first.pieces), escapeHtml(oneLine(first.credit))].filter(Boolean).join(' ')
  return { source, alt: oneLine(first.alt), caption }
}

/** A text that Ghost has room for. */
function cut(text: string, most: number): string {
  return [...text].slice(0, most).join('')
}

function tagsOf({ metadata }: PublishedArticle, language: Language): Named[] {
  const section = oneLine(localText(metadata.section, language))
  const tag = language.toLowerCase()
  return [
    ...[section, ...metadata.tags.map(oneLine)].filter(Boolean).map((name) => ({ name, slug: slugOf(name) })),
    { name: `#${tag}`, slug: `hash-${tag}` },
  ]
}

function usersOf({ metadata }: PublishedArticle, language: Language): Named[] {
  return metadata.byline
    .map(({ name }) => oneLine(localText(name, language)))
    .filter(Boolean)
    .map((name) => ({ name, slug: slugOf(name) }))
}

/** Images come with the JSON in one archive, and Ghost puts its own address before them. */
function targetsOf(article: PublishedArticle): PageTargets {
  const names = new Map(article.assets.map(({ hash, mediaType }) => [hash, imageName(hash, mediaType)]))
  return {
    stylesheet: { text: '' },
    sibling: (language) => pageUrl(article.site, article.metadata.slug, language),
    image: (hash) => {
      const name = names.get(hash)
      return name ? `__GHOST_URL__/${ghostImages}/${name}` : null
    },
  }
}
