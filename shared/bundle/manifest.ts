import * as v from 'valibot'
import { editionStatuses } from '../document/article.ts'
import { type LocalText, languages } from '../locale.ts'
import { titleText } from './contentOf.ts'
import { cleanText } from './escape.ts'
import { uuidUrn } from './identifier.ts'
import type { PublishedArticle } from './input.ts'
import { pageUrl } from './links.ts'

const language = v.picklist(languages)
const localText = v.strictObject({
  en: v.optional(v.string()),
  'zh-Hans': v.optional(v.string()),
  'zh-Hant': v.optional(v.string()),
})

/** bundle.json: what a bundle holds, for the web team's program. File paths are relative to it. */
const manifestSchema = v.object({
  format: v.literal('duizhao-bundle'),
  version: v.literal(1),
  article: v.string(),
  identifier: v.string(),
  slug: v.string(),
  date: v.string(),
  source: language,
  section: localText,
  byline: v.array(v.object({ name: localText, post: localText, affiliation: localText })),
  tags: v.array(v.string()),
  related: v.array(v.object({ slug: v.string(), titles: localText })),
  editions: v.pipe(
    v.array(
      v.object({
        language,
        status: v.picklist(editionStatuses),
        title: v.string(),
        url: v.string(),
        revision: v.string(),
        changed: v.string(),
      }),
    ),
    v.maxLength(languages.length),
  ),
  files: v.array(
    v.object({
      path: v.string(),
      mediaType: v.string(),
      language: v.optional(language),
      sha256: v.string(),
      bytes: v.number(),
    }),
  ),
  tool: v.string(),
})

export type BundleManifest = v.InferOutput<typeof manifestSchema>
export type ManifestFile = BundleManifest['files'][number]

/** The manifest of an article's bundle. `tool` is the name and version of the writing program. */
export function bundleManifest(
  article: PublishedArticle,
  files: readonly ManifestFile[],
  tool: string,
): BundleManifest {
  const { metadata, site } = article
  return {
    format: 'duizhao-bundle',
    version: 1,
    article: article.id,
    identifier: uuidUrn(article.id),
    slug: metadata.slug,
    date: metadata.date,
    source: article.source,
    section: ordered(metadata.section),
    byline: metadata.byline.map(({ name, post, affiliation }) => ({
      name: ordered(name),
      post: ordered(post),
      affiliation: ordered(affiliation),
    })),
    tags: [...metadata.tags],
    related: article.related.map(({ slug, titles }) => ({ slug, titles: ordered(titles) })),
    editions: article.editions.map((edition) => ({
      language: edition.language,
      status: edition.status,
      title: titleText(edition.document, edition.language),
      url: pageUrl(site, metadata.slug, edition.language),
      revision: edition.revision,
      changed: edition.changed,
    })),
    files: [...files],
    tool,
  }
}

/** Reads bundle.json; null where it is not one. */
export function readManifest(json: string): BundleManifest | null {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return null
  }
  const parsed = v.safeParse(manifestSchema, value)
  return parsed.success ? parsed.output : null
}

/** With its languages in their fixed order, so that equal metadata gives equal bytes. */
function ordered(text: LocalText): LocalText {
  return Object.fromEntries(languages.flatMap((each) => (text[each] ? [[each, cleanText(text[each])]] : [])))
}
