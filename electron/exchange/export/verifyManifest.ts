import { uuidUrn } from '../../../shared/bundle/identifier.ts'
import { type BundleManifest, readManifest } from '../../../shared/bundle/manifest.ts'
import type { Problem } from '../../../shared/bundle/problem.ts'
import { sha256 } from './bag.ts'
import { editionFiles } from './bundleFiles.ts'

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
  return { manifest, problems: [...listProblems(manifest, files), ...editionProblems(manifest, files)] }
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

function editionProblems(manifest: BundleManifest, files: Files): Problem[] {
  const problems: Problem[] = []
  const present = manifest.editions.map(({ language }) => language)
  if (!present.includes(manifest.source)) problems.push({ code: 'no-source', path, detail: manifest.source })
  if (new Set(present).size !== present.length) problems.push({ code: 'manifest-differs', path })
  if (manifest.identifier !== uuidUrn(manifest.article)) {
    problems.push({ code: 'manifest-differs', path, detail: 'identifier' })
  }
  for (const { language, status } of manifest.editions) {
    if (status !== 'approved' && status !== 'published') {
      problems.push({ code: 'not-approved', path, detail: language })
    }
    for (const name of Object.keys(editionFiles)) {
      const file = `data/${language}/${name}`
      if (!files.has(file)) problems.push({ code: 'missing', path: file, detail: 'edition' })
    }
  }
  for (const each of files.keys()) {
    const [, folder] = /^data\/(en|zh-Hans|zh-Hant)\//.exec(each) ?? []
    if (folder && !(present as readonly string[]).includes(folder)) {
      problems.push({ code: 'manifest-differs', path, detail: each })
    }
  }
  return problems
}
