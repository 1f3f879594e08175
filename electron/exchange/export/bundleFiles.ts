import { contentOf } from '../../../shared/bundle/contentOf.ts'
import { fragment } from '../../../shared/bundle/fragment.ts'
import { uuidUrn } from '../../../shared/bundle/identifier.ts'
import type { PublishedArticle } from '../../../shared/bundle/input.ts'
import { bundleTargets, imageName } from '../../../shared/bundle/links.ts'
import { bundleManifest, type ManifestFile } from '../../../shared/bundle/manifest.ts'
import { markdown } from '../../../shared/bundle/markdown.ts'
import { page } from '../../../shared/bundle/page.ts'
import { stylesheet } from '../../../shared/bundle/stylesheet.ts'
import { plainArticle } from '../../../shared/bundle/text.ts'
import { bag, sha256, utf8 } from './bag.ts'

/** The files of one edition in its folder, in order, with their media types. */
export const editionFiles = {
  'article.html': 'text/html',
  'body.html': 'text/html',
  'article.md': 'text/markdown',
  'article.txt': 'text/plain',
} as const

/**
 * All files of the bundle of an article that `publishable` has let through, in the order of the archive. They
 * depend on nothing but the article and `tool` (name and version of this program).
 */
export function bundleFiles(article: PublishedArticle, tool: string): Map<string, Uint8Array> {
  const targets = bundleTargets(article)
  const files: { readonly about: Omit<ManifestFile, 'sha256' | 'bytes'>; readonly bytes: Uint8Array }[] = [
    {
      about: { path: 'article.css', mediaType: 'text/css' },
      bytes: utf8(stylesheet(article.site.region)),
    },
  ]
  for (const { language, document } of article.editions) {
    const texts = {
      'article.html': page(article, language, targets),
      'body.html': fragment(contentOf(document, language), language, targets),
      'article.md': markdown(article, language, targets),
      'article.txt': plainArticle(article, language),
    } satisfies { [name in keyof typeof editionFiles]: string }
    for (const [name, mediaType] of Object.entries(editionFiles)) {
      const text = texts[name as keyof typeof texts]
      files.push({ about: { path: `${language}/${name}`, mediaType, language }, bytes: utf8(text) })
    }
  }
  for (const { hash, name, mediaType, bytes } of article.assets) {
    const file = imageName(hash, mediaType)
    if (!bytes || !file) throw new Error(`not publishable: ${name}`)
    files.push({ about: { path: `img/${file}`, mediaType }, bytes })
  }
  const listed = files.map(({ about, bytes }) => ({ ...about, sha256: sha256(bytes), bytes: bytes.length }))
  const manifest = `${JSON.stringify(bundleManifest(article, listed, tool), null, 2)}\n`
  const payload = new Map([
    ['data/bundle.json', utf8(manifest)],
    ...files.map(({ about, bytes }): [string, Uint8Array] => [`data/${about.path}`, bytes]),
  ])
  return bag(payload, { identifier: uuidUrn(article.id), tool })
}
