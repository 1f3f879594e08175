import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Problem } from '../../../shared/bundle/problem.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { bundleCaps, readZip } from './readZip.ts'
import { bagProblems } from './verifyBag.ts'
import { readVerifiedManifest } from './verifyManifest.ts'
import { pageProblems } from './verifyPages.ts'

/** Whether a bundle is whole, and each thing that is wrong with it. */
export interface Verification {
  readonly ok: boolean
  readonly problems: readonly Problem[]
}

/**
 * Proves a bundle whole: the archive, its checksums, bundle.json, every page and every link in it. Damage and
 * malice are problems; only a file that cannot be read at all is a failure.
 */
export async function verifyBundle(path: string): Promise<Result<Verification, 'unreadable'>> {
  const name = basename(path)
  let archive: Buffer | null
  try {
    archive = await readCapped(path, bundleCaps.total * 2)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return fail('unreadable', `${path} (${error.code})`)
    throw error
  }
  if (!archive) return ok({ ok: false, problems: [{ code: 'too-large', path: name }] })
  const { files, problems: zipProblems } = await readZip(archive, name, bundleCaps)
  if (files.size === 0) {
    const empty: Problem = { code: 'not-a-bag', path: name }
    return ok({ ok: false, problems: zipProblems.length > 0 ? zipProblems : [empty] })
  }
  const { manifest, problems: manifestProblems } = readVerifiedManifest(files)
  const problems = [
    ...zipProblems,
    ...bagProblems(files),
    ...manifestProblems,
    ...(manifest ? pageProblems(manifest, files) : []),
  ]
  return ok({ ok: problems.length === 0, problems })
}

/** The bytes of a file, or null where it has more than `most`. */
async function readCapped(path: string, most: number): Promise<Buffer | null> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    return size > most ? null : await file.readFile()
  } finally {
    await file.close()
  }
}
