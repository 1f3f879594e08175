import { setImmediate as turn } from 'node:timers/promises'
import { feedWriters } from '../../../shared/bundle/feeds.ts'
import { issueBook } from '../../../shared/bundle/formats/epub/book.ts'
import { epubParts } from '../../../shared/bundle/formats/epub/epub.ts'
import { ghost } from '../../../shared/bundle/formats/ghost.ts'
import { wxr } from '../../../shared/bundle/formats/wordpress/wxr.ts'
import { uuidUrn } from '../../../shared/bundle/identifier.ts'
import type { PublishedArticle, SiteSettings } from '../../../shared/bundle/input.ts'
import { issueLanguages, type JournalIssue } from '../../../shared/bundle/issue.ts'
import { bundleIndexTargets, issuePage } from '../../../shared/bundle/issuePage.ts'
import { cmsFiles, editionFilesOf, feedFiles, folderOf, issueEpub } from '../../../shared/bundle/layout.ts'
import { bundleTargets, imageName } from '../../../shared/bundle/links.ts'
import {
  bundleManifest,
  issueIdentifier,
  issueManifest,
  schemaName,
} from '../../../shared/bundle/makeManifest.ts'
import type { BundleManifest, ManifestFile } from '../../../shared/bundle/manifest.ts'
import { bundleSchema } from '../../../shared/bundle/manifestSchema.ts'
import { orderedParts } from '../../../shared/bundle/profile.ts'
import { stylesheet } from '../../../shared/bundle/stylesheet.ts'
import type { Language } from '../../../shared/locale.ts'
import { bag, sha256, utf8 } from './bag.ts'
import { editionWriters } from './editionWriters.ts'
import { packed } from './formats/packed.ts'
import { interopFiles } from './interop.ts'
import { type MadeFile, type Making, pdfKey } from './madeFile.ts'

/**
 * All files of the bundle of an article that `publishable` has let through, in the order of the archive. They
 * depend on nothing but the article, `tool` (name and version of this program) and the PDFs that are given.
 */
export async function bundleFiles(
  article: PublishedArticle,
  tool: string,
  making: Making = {},
): Promise<Map<string, Uint8Array>> {
  const ready = withParts(article, making)
  const { slug } = ready.metadata
  const files = [
    ...commonFiles(ready.site),
    ...(await articleFiles(ready, folderOf(slug, false), tool, making)),
    ...imageFiles([ready]),
    ...feedsOf({ slug, site: ready.site, articles: [ready] }),
    ...cmsOf([ready], ready.site),
  ]
  const listed = files.map(listing)
  return packedBag(bundleManifest(ready, listed, tool), files, uuidUrn(ready.id), tool)
}

/** All files of the bundle of an issue that `publishableIssue` has let through; likewise. */
export async function issueFiles(
  issue: JournalIssue,
  tool: string,
  making: Making = {},
): Promise<Map<string, Uint8Array>> {
  const articles = issue.articles.map((article) => withParts(article, making))
  const ready: JournalIssue = { ...issue, site: articles[0]?.site ?? issue.site, articles }
  const files = [...commonFiles(ready.site)]
  for (const language of issueLanguages(ready)) {
    const bytes = utf8(issuePage(ready, language, bundleIndexTargets))
    files.push({ path: `${language}/index.html`, mediaType: 'text/html', language, bytes })
  }
  for (const article of ready.articles) {
    files.push(...(await articleFiles(article, folderOf(article.metadata.slug, true), tool, making)))
  }
  files.push(...(await anthologies(ready)), ...imageFiles(ready.articles), ...feedsOf(ready))
  files.push(...cmsOf(ready.articles, ready.site))
  return packedBag(issueManifest(ready, files.map(listing), tool), files, issueIdentifier(ready), tool)
}

/** The article with those of its wishes that can be met here: a part is named in bundle.json only if it is there. */
function withParts(article: PublishedArticle, { pdfs }: Making): PublishedArticle {
  const { site } = article
  const parts = orderedParts(site.parts).filter((part) => part !== 'pdf' || pdfs !== undefined)
  return { ...article, site: { ...site, parts } }
}

function commonFiles({ region }: SiteSettings): MadeFile[] {
  const schema = `${JSON.stringify(bundleSchema, null, 2)}\n`
  return [
    { path: schemaName, mediaType: 'application/schema+json', bytes: utf8(schema) },
    { path: 'article.css', mediaType: 'text/css', bytes: utf8(stylesheet(region)) },
  ]
}

async function articleFiles(
  article: PublishedArticle,
  folder: string,
  tool: string,
  making: Making,
): Promise<MadeFile[]> {
  const targets = bundleTargets(article, folder)
  const files: MadeFile[] = []
  for (const { language } of article.editions) {
    for (const { name, mediaType } of editionFilesOf(article.site.parts)) {
      // Long work lets go between files, so that it can be cancelled.
      await turn()
      making.signal?.throwIfAborted()
      const written =
        name === 'article.pdf'
          ? pdfOf(article, language, making)
          : editionWriters[name](article, language, targets)
      const bytes = typeof written === 'string' ? utf8(written) : await written
      files.push({ path: `${folder}${language}/${name}`, mediaType, language, bytes })
    }
  }
  return [...files, ...interopFiles(article, folder, tool)]
}

/** The issue as a book in each of its languages, and as one in all of them. */
async function anthologies(issue: JournalIssue): Promise<MadeFile[]> {
  if (!issue.site.parts.includes('epub')) return []
  const mediaType = 'application/epub+zip'
  const files: MadeFile[] = []
  const present = issueLanguages(issue)
  for (const language of present) {
    const bytes = await packed(epubParts(issueBook(issue, [language])))
    files.push({ path: `${language}/${issueEpub}`, mediaType, language, bytes })
  }
  if (present.length > 1) {
    files.push({ path: issueEpub, mediaType, bytes: await packed(epubParts(issueBook(issue))) })
  }
  return files
}

function pdfOf(article: PublishedArticle, language: Language, { pdfs }: Making): Uint8Array {
  const pdf = pdfs?.get(pdfKey(article.id, language))
  if (!pdf) throw new Error(`no PDF of ${article.metadata.slug} in ${language}`)
  return pdf
}

/** The images of articles, each once. */
function imageFiles(articles: readonly PublishedArticle[]): MadeFile[] {
  const files = new Map<string, MadeFile>()
  for (const { hash, name, mediaType, bytes } of articles.flatMap(({ assets }) => assets)) {
    const file = imageName(hash, mediaType)
    if (!bytes || !file) throw new Error(`not publishable: ${name}`)
    files.set(file, { path: `img/${file}`, mediaType, bytes })
  }
  return [...files.values()]
}

function feedsOf(feed: Pick<JournalIssue, 'slug' | 'site' | 'articles'>): MadeFile[] {
  if (!feed.site.parts.includes('feeds')) return []
  return issueLanguages(feed).flatMap((language) =>
    feedFiles.map(({ ending, mediaType }) => ({
      path: `feeds/${language}.${ending}`,
      mediaType,
      language,
      bytes: utf8(feedWriters[ending](feed, language)),
    })),
  )
}

/** What content systems import: drafts of all editions, which name their images by their web addresses. */
function cmsOf(articles: readonly PublishedArticle[], site: SiteSettings): MadeFile[] {
  const writers = {
    wordpress: () => wxr(articles, site),
    ghost: () => `${JSON.stringify(ghost(articles), null, 2)}\n`,
  }
  return cmsFiles
    .filter(({ part }) => site.parts.includes(part))
    .map(({ path, mediaType, part }) => ({ path, mediaType, bytes: utf8(writers[part]()) }))
}

function listing({ path, mediaType, language, bytes }: MadeFile): ManifestFile {
  return {
    path,
    mediaType,
    ...(language === undefined ? {} : { language }),
    sha256: sha256(bytes),
    bytes: bytes.length,
  }
}

function packedBag(
  manifest: BundleManifest,
  files: readonly MadeFile[],
  identifier: string,
  tool: string,
): Map<string, Uint8Array> {
  const payload = new Map([
    ['data/bundle.json', utf8(`${JSON.stringify(manifest, null, 2)}\n`)],
    ...files.map(({ path, bytes }): [string, Uint8Array] => [`data/${path}`, bytes]),
  ])
  return bag(payload, { identifier, tool })
}
