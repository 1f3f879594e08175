import { type LocalText, languages } from '../locale.ts'
import { modified } from './changed.ts'
import { type Content, piecesText } from './content.ts'
import { contentOf, titleText } from './contentOf.ts'
import { cleanText, oneLine } from './escape.ts'
import { uuidUrn } from './identifier.ts'
import type { PublishedArticle, SiteSettings } from './input.ts'
import { issueAlternates, issueDate, issueLanguages, type JournalIssue } from './issue.ts'
import { folderOf } from './layout.ts'
import { type Alternate, alternates, imageName, imageUrl, languageCode, pageUrl, sizes } from './links.ts'
import {
  type ArticleRecord,
  type BundleManifest,
  type ImageRecord,
  type ManifestFile,
  manifestVersion,
} from './manifest.ts'
import { orderedParts } from './profile.ts'

/** The name of the JSON Schema of bundle.json beside it. */
export const schemaName = 'bundle.schema.json'

/** The manifest of an article's bundle. `tool` is the name and version of the writing program. */
export function bundleManifest(
  article: PublishedArticle,
  files: readonly ManifestFile[],
  tool: string,
): BundleManifest {
  const record = articleRecord(article, folderOf(article.metadata.slug, false))
  return { ...head(article.site, tool), kind: 'article', ...record, files: [...files] }
}

/** The manifest of an issue's bundle; an issue is known by the address of its index. */
export function issueManifest(
  issue: JournalIssue,
  files: readonly ManifestFile[],
  tool: string,
): BundleManifest {
  const { slug, title, site } = issue
  const indexes = issueLanguages(issue).map((language) => ({
    language,
    hreflang: languageCode(site, language),
    url: pageUrl(site, slug, language),
    path: `${language}/index.html`,
  }))
  return {
    ...head(site, tool),
    kind: 'issue',
    identifier: issueIdentifier(issue),
    issue: {
      slug,
      title: ordered(title),
      date: issueDate(issue),
      xDefault: anyone(issueAlternates(issue)),
      indexes,
    },
    articles: issue.articles.map((article) => articleRecord(article, folderOf(article.metadata.slug, true))),
    files: [...files],
  }
}

/** By what an issue is known outside: the address of its first index. */
export function issueIdentifier(issue: JournalIssue): string {
  return pageUrl(issue.site, issue.slug, issueLanguages(issue)[0] ?? 'en')
}

function head(site: SiteSettings, tool: string) {
  return {
    $schema: schemaName,
    format: 'duizhao-bundle',
    version: manifestVersion,
    tool,
    site: {
      origin: site.origin,
      journal: ordered(site.journal),
      rights: ordered(site.rights),
      license: site.license,
    },
    parts: orderedParts(site.parts),
  } as const
}

function articleRecord(article: PublishedArticle, folder: string): ArticleRecord {
  const { metadata, site } = article
  return {
    article: article.id,
    identifier: uuidUrn(article.id),
    slug: metadata.slug,
    folder,
    date: metadata.date,
    source: article.source,
    section: ordered(metadata.section),
    byline: metadata.byline.map(({ name, post, affiliation }) => ({
      name: ordered(name),
      post: ordered(post),
      affiliation: ordered(affiliation),
    })),
    tags: metadata.tags.map(oneLine),
    related: article.related.map(({ slug, titles }) => ({ slug, titles: ordered(titles) })),
    corrections: (article.corrections ?? []).map(({ at, note }) => ({ at, note: ordered(note) })),
    xDefault: anyone(alternates(article)),
    editions: article.editions.map((edition) => ({
      language: edition.language,
      hreflang: languageCode(site, edition.language),
      status: edition.status,
      title: titleText(edition.document, edition.language),
      standfirst: oneLine(piecesText(contentOf(edition.document, edition.language).standfirst)),
      url: pageUrl(site, metadata.slug, edition.language),
      revision: edition.revision,
      changed: edition.changed,
      modified: modified(article, edition.language),
    })),
    images: imageRecords(article),
  }
}

function imageRecords(article: PublishedArticle): ImageRecord[] {
  const contents = article.editions.map(
    ({ language, document }) => [language, contentOf(document, language)] as const,
  )
  const sizeOf = sizes(article)
  return article.assets.flatMap(({ hash, mediaType }): ImageRecord[] => {
    const name = imageName(hash, mediaType)
    if (!name) return []
    const size = sizeOf(hash)
    const editions = contents.flatMap(([language, content]) => {
      const said = saidOf(content, hash)
      return said ? [[language, said]] : []
    })
    return [
      {
        path: `img/${name}`,
        mediaType,
        url: imageUrl(article.site, name),
        width: size?.width ?? null,
        height: size?.height ?? null,
        editions: Object.fromEntries(editions),
      },
    ]
  })
}

function saidOf({ blocks }: Content, hash: string) {
  const figure = blocks.find((block) => block.kind === 'figure' && block.asset === hash)
  if (figure?.kind !== 'figure') return null
  return {
    alt: oneLine(figure.alt),
    caption: oneLine(piecesText(figure.pieces)),
    credit: oneLine(figure.credit),
  }
}

function anyone(links: readonly Alternate[]): string | null {
  return links.find(({ hreflang }) => hreflang === 'x-default')?.href ?? null
}

/** With its languages in their fixed order, so that equal metadata gives equal bytes. */
export function ordered(text: LocalText): LocalText {
  return Object.fromEntries(languages.flatMap((each) => (text[each] ? [[each, cleanText(text[each])]] : [])))
}
