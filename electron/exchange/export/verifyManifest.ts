import { uuidUrn } from '../../../shared/bundle/identifier.ts'
import {
  cmsFiles,
  documentsFile,
  editionFilesOf,
  feedFiles,
  interopName,
  issueEpub,
} from '../../../shared/bundle/layout.ts'
import { schemaName } from '../../../shared/bundle/makeManifest.ts'
import {
  type ArticleRecord,
  articlesOf,
  type BundleManifest,
  readManifest,
} from '../../../shared/bundle/manifest.ts'
import type { Problem } from '../../../shared/bundle/problem.ts'
import { imageType } from '../../../shared/formats/imageType.ts'
import { sha256 } from './bag.ts'

type Files = ReadonlyMap<string, Buffer>

const path = 'data/bundle.json'

/** Reads data/bundle.json and compares it with the files; `manifest` is null where it cannot be read. */
export function readVerifiedManifest(files: Files): {
  readonly manifest: BundleManifest | null
  readonly problems: readonly Problem[]
} {
  const bytes = files.get(path)
  if (!bytes) return { manifest: null, problems: [{ code: 'missing', path }] }
  const manifest = readManifest(bytes.toString())
  if (!manifest) return { manifest: null, problems: [{ code: 'not-a-manifest', path }] }
  const articles = articlesOf(manifest)
  return {
    manifest,
    problems: [
      ...listProblems(manifest, files),
      ...folderProblems(manifest, files),
      ...articles.flatMap((article) => articleProblems(article, manifest, files)),
      ...wantedProblems(manifest, files),
    ],
  }
}

function listProblems(manifest: BundleManifest, files: Files): Problem[] {
  const problems: Problem[] = []
  const listed = new Set<string>()
  for (const file of manifest.files) {
    const bytes = files.get(`data/${file.path}`)
    if (!bytes) problems.push({ code: 'missing', path: `data/${file.path}`, detail: 'bundle.json' })
    else if (sha256(bytes) !== file.sha256 || bytes.length !== file.bytes) {
      problems.push({ code: 'manifest-differs', path, detail: file.path })
    }
    if (listed.has(file.path)) problems.push({ code: 'manifest-differs', path, detail: file.path })
    listed.add(file.path)
  }
  for (const each of files.keys()) {
    if (!each.startsWith('data/') || each === path || listed.has(each.slice(5))) continue
    problems.push({ code: 'unlisted', path: each, detail: 'bundle.json' })
  }
  return problems
}

/** Every page stands in the folder of an edition or of an index that the manifest names. */
function folderProblems(manifest: BundleManifest, files: Files): Problem[] {
  const folders = new Set(
    articlesOf(manifest).flatMap(({ folder, editions }) =>
      editions.map(({ language }) => `data/${folder}${language}/`),
    ),
  )
  const indexes = manifest.kind === 'issue' ? manifest.issue.indexes : []
  const odd = [...files.keys()].filter((each) => {
    const folder = /^data\/(?:[a-z0-9-]+\/)?(?:en|zh-Hans|zh-Hant)\//.exec(each)?.[0]
    if (!folder || folders.has(folder)) return false
    return !indexes.some(({ path: index, language }) =>
      [`data/${index}`, `data/${language}/${issueEpub}`].includes(each),
    )
  })
  return odd.map((each) => ({ code: 'manifest-differs', path, detail: each }))
}

function articleProblems(article: ArticleRecord, { parts, kind }: BundleManifest, files: Files): Problem[] {
  const problems: Problem[] = []
  const { editions, folder, slug } = article
  const present = editions.map(({ language }) => language)
  const differs = (detail: string) => problems.push({ code: 'manifest-differs', path, detail })
  if (!present.includes(article.source)) problems.push({ code: 'no-source', path, detail: article.source })
  if (new Set(present).size !== present.length) differs('editions')
  if (article.identifier !== uuidUrn(article.article)) differs('identifier')
  if (folder !== (kind === 'issue' ? `${slug}/` : '')) differs(`${slug}: folder`)
  for (const { language, status } of editions) {
    if (status !== 'approved' && status !== 'published') {
      problems.push({ code: 'not-approved', path, detail: language })
    }
    for (const { name } of editionFilesOf(parts)) {
      const file = `data/${folder}${language}/${name}`
      if (!files.has(file)) problems.push({ code: 'missing', path: file, detail: 'edition' })
    }
  }
  for (const image of article.images) {
    const bytes = files.get(`data/${image.path}`)
    const at = `data/${image.path}`
    if (!bytes) problems.push({ code: 'missing', path: at, detail: 'image' })
    else if (imageType(bytes) !== image.mediaType) problems.push({ code: 'not-an-image', path: at })
  }
  return problems
}

function interopWanted(
  { folder, slug, source, editions }: ArticleRecord,
  { parts }: BundleManifest,
): string[] {
  const targets = editions.map(({ language }) => language).filter((language) => language !== source)
  // XLIFF is left out where two editions differ in their sentences.
  const named = parts.includes('tmx')
    ? targets.map((target) => folder + interopName(slug, source, target, 'tmx'))
    : []
  return parts.includes('documents') ? [...named, folder + documentsFile] : named
}

/** The files that a bundle has for all its editions. */
function wantedProblems(manifest: BundleManifest, files: Files): Problem[] {
  const wanted = [schemaName, 'article.css']
  if (manifest.kind === 'issue') {
    const { indexes } = manifest.issue
    wanted.push(...indexes.map((index) => index.path))
    if (manifest.parts.includes('epub')) {
      wanted.push(...indexes.map(({ language }) => `${language}/${issueEpub}`))
      if (indexes.length > 1) wanted.push(issueEpub)
    }
  }
  wanted.push(...cmsFiles.filter(({ part }) => manifest.parts.includes(part)).map((file) => file.path))
  for (const article of articlesOf(manifest)) wanted.push(...interopWanted(article, manifest))
  if (manifest.parts.includes('feeds')) {
    const present = new Set(
      articlesOf(manifest).flatMap(({ editions }) => editions.map(({ language }) => language)),
    )
    for (const language of present) {
      wanted.push(...feedFiles.map(({ ending }) => `feeds/${language}.${ending}`))
    }
  }
  return wanted
    .map((name) => `data/${name}`)
    .filter((each) => !files.has(each))
    .map((each) => ({ code: 'missing', path: each, detail: 'bundle.json' }))
}
