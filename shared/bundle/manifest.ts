import * as v from 'valibot'
import { editionStatuses } from '../document/article.ts'
import { languages } from '../locale.ts'
import { bundleParts } from './profile.ts'

/** The version of bundle.json that this program writes and reads. */
export const manifestVersion = 2

const language = v.picklist(languages)
const localText = v.strictObject({
  en: v.optional(v.string()),
  'zh-Hans': v.optional(v.string()),
  'zh-Hant': v.optional(v.string()),
})
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
/** A path below data/, without any step upwards. */
const path = v.pipe(v.string(), v.regex(/^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\\]+$/))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const image = v.object({
  path,
  mediaType: v.string(),
  url: v.nullable(v.string()),
  width: v.nullable(count),
  height: v.nullable(count),
  editions: v.strictObject({
    en: v.optional(v.object({ alt: v.string(), caption: v.string(), credit: v.string() })),
    'zh-Hans': v.optional(v.object({ alt: v.string(), caption: v.string(), credit: v.string() })),
    'zh-Hant': v.optional(v.object({ alt: v.string(), caption: v.string(), credit: v.string() })),
  }),
})

const edition = v.object({
  language,
  hreflang: v.string(),
  status: v.picklist(editionStatuses),
  title: v.string(),
  standfirst: v.string(),
  url: v.string(),
  revision: v.string(),
  changed: v.string(),
  modified: v.string(),
})

const article = {
  article: v.string(),
  identifier: v.string(),
  slug: v.string(),
  /** The folder of its files, '' or ending in /. */
  folder: v.pipe(v.string(), v.regex(/^([a-z0-9-]+\/)?$/)),
  date: v.string(),
  source: language,
  section: localText,
  byline: v.array(v.object({ name: localText, post: localText, affiliation: localText })),
  tags: v.array(v.string()),
  related: v.array(v.object({ slug: v.string(), titles: localText })),
  corrections: v.array(v.object({ at: v.string(), note: localText })),
  xDefault: v.nullable(v.string()),
  editions: v.pipe(v.array(edition), v.minLength(1), v.maxLength(languages.length)),
  images: v.array(image),
}

const index = v.object({ language, hreflang: v.string(), url: v.string(), path })

const issue = v.object({
  slug: v.string(),
  title: localText,
  date: v.string(),
  xDefault: v.nullable(v.string()),
  indexes: v.pipe(v.array(index), v.minLength(1), v.maxLength(languages.length)),
})

const common = {
  $schema: v.optional(v.string()),
  format: v.literal('duizhao-bundle'),
  version: v.literal(manifestVersion),
  identifier: v.string(),
  site: v.object({
    origin: v.string(),
    journal: localText,
    rights: localText,
    license: v.string(),
  }),
  parts: v.array(v.picklist(bundleParts)),
  files: v.array(
    v.object({
      path,
      mediaType: v.string(),
      language: v.optional(language),
      sha256,
      bytes: count,
    }),
  ),
  tool: v.string(),
}

const record = v.object(article)

/** bundle.json: what a bundle holds, for the web team's program. File paths are relative to it. */
const manifestSchema = v.variant('kind', [
  v.object({ ...common, kind: v.literal('article'), ...article }),
  v.object({ ...common, kind: v.literal('issue'), issue, articles: v.pipe(v.array(record), v.minLength(1)) }),
])

export type BundleManifest = v.InferOutput<typeof manifestSchema>
export type ManifestFile = BundleManifest['files'][number]
export type ArticleRecord = v.InferOutput<typeof record>
export type ImageRecord = ArticleRecord['images'][number]

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

/** The articles of a bundle: the one that it is of, or those of its issue. */
export function articlesOf(manifest: BundleManifest): readonly ArticleRecord[] {
  return manifest.kind === 'article' ? [manifest] : manifest.articles
}
