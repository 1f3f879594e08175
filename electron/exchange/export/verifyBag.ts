import type { Problem } from '../../../shared/bundle/problem.ts'
import { bagit, readChecksums, sha256, tagNames } from './bag.ts'

type Files = ReadonlyMap<string, Buffer>

/** What is wrong with the checksums: every file is covered by exactly one manifest, and every sum matches. */
export function bagProblems(files: Files): Problem[] {
  const problems: Problem[] = []
  for (const name of tagNames) if (!files.has(name)) problems.push({ code: 'not-a-bag', path: name })
  const mark = files.get('bagit.txt')
  if (mark && mark.toString() !== bagit) problems.push({ code: 'not-a-bag', path: 'bagit.txt' })
  for (const path of files.keys()) {
    if (!path.startsWith('data/') && !(tagNames as readonly string[]).includes(path)) {
      problems.push({ code: 'unlisted', path })
    }
  }
  const payload = [...files.keys()].filter((path) => path.startsWith('data/'))
  const tags = tagNames.filter((name) => name !== 'tagmanifest-sha256.txt')
  problems.push(
    ...sumProblems(files, 'manifest-sha256.txt', payload),
    ...sumProblems(files, 'tagmanifest-sha256.txt', tags),
  )
  return problems
}

function sumProblems(files: Files, manifest: string, expected: readonly string[]): Problem[] {
  const text = files.get(manifest)
  if (!text) return []
  const sums = readChecksums(text.toString())
  if (!sums) return [{ code: 'not-a-bag', path: manifest }]
  const problems: Problem[] = []
  for (const [path, sum] of sums) {
    const bytes = files.get(path)
    if (!bytes) problems.push({ code: 'missing', path })
    else if (sha256(bytes) !== sum) problems.push({ code: 'hash-differs', path })
  }
  for (const path of expected) {
    if (files.has(path) && !sums.has(path)) problems.push({ code: 'unlisted', path, detail: manifest })
  }
  return problems
}
