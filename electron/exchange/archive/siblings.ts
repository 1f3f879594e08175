import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path'
import type { Result } from '../../../shared/result.ts'
import { isBundle, readBundle } from '../import/bundle.ts'
import type { ChangeWay } from '../import/docxMarks.ts'
import { decodeText } from '../import/encoding.ts'
import { isBottomless } from '../import/page.ts'
import { picturesBeside } from '../import/pictures.ts'
import { type ImportPlan, previewImport } from '../import/plan.ts'
import { type GivenFile, type ReadError, readBytes } from '../import/readFile.ts'
import { knownPaths, linkedFile, switchLinks } from './switchLinks.ts'

/** A file with its place on the disk; '' for a paste. */
export interface FileOnDisk extends GivenFile {
  readonly path: string
}

/** Below this mean score a page hardly says what the page that led to it says. */
const leastLikeness = 0.35
/** A folder of more pages is searched for no siblings. */
const mostPages = 5000

/**
 * Reads files as the articles that they are: a bundle's, or one of up to three files. A single saved page brings its
 * other languages along, where its language switch leads to pages saved beside it that say the same.
 */
export async function readArticles(
  files: readonly FileOnDisk[],
  onRead: (done: number, total: number) => void = () => {},
  way: ChangeWay = 'accept',
  alone = false,
): Promise<Result<readonly ImportPlan[], ReadError | 'same-language'>> {
  const [only, ...more] = files
  if (only !== undefined && more.length === 0) {
    if (isBundle(only.bytes)) return readBundle(only)
    const others = alone ? [] : await siblingsOf(only)
    if (others.length > 0) {
      const together = await previewImport([only, ...others], onRead, way)
      const isOne =
        together.ok && together.value.alignment.every(({ confidence }) => confidence >= leastLikeness)
      if (isOne) return { ok: true, value: [together.value] }
    }
  }
  const plan = await previewImport(files, onRead, way)
  return plan.ok ? { ok: true, value: [plan.value] } : plan
}

/** The pages beside a saved page that its language switch leads to, at most two. */
async function siblingsOf({ path, bytes }: FileOnDisk): Promise<GivenFile[]> {
  if (path === '' || !/\.x?html?$/i.test(path)) return []
  const text = decodeText(bytes)
  if (!text.ok || isBottomless(text.value.text)) return []
  const links = switchLinks(text.value.text)
  if (links.length === 0 || links.length > 12) return []
  const found = new Set<string>()
  for (const { address } of links) {
    const place = placeOf(address, path)
    if (place !== null && resolve(place) !== resolve(path)) found.add(resolve(place))
  }
  const siblings: GivenFile[] = []
  for (const place of [...found].slice(0, 2)) {
    const read = await readBytes(place)
    if (read.ok)
      siblings.push({ name: nameBeside(place, path), bytes: read.value, pictures: picturesBeside(place) })
  }
  return siblings
}

/**
 * Where a link of a page leads on the disk: a relative one by its path, at most two folders up and two down; a
 * site's to a page beside this one, or in a folder beside its own, by the end of its path.
 */
function placeOf(address: string, path: string): string | null {
  const folder = dirname(path)
  const isLocal = !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address)
  if (isLocal) {
    const bare = decoded(address)
    const steps = bare?.split('/') ?? []
    if (bare === null || steps.length > 5 || steps.filter((step) => step === '..').length > 2) return null
    const place = join(folder, bare)
    return isPage(place) ? place : ([`${place}.html`, `${place}.htm`].find(isPage) ?? null)
  }
  const parts = (decoded(address) ?? '').split('/').filter((part) => part !== '' && part !== '..')
  for (const end of [parts.slice(-2), parts.slice(-1)]) {
    for (const base of end.length === 2 ? [dirname(folder), folder] : [folder]) {
      const place = join(base, ...end)
      const page = [place, `${place}.html`, `${place}.htm`].find(isPage)
      if (page !== undefined && resolve(page) !== resolve(path)) return page
    }
  }
  const beside = pagesIn(folder)
  const at = linkedFile(address, basename(path), knownPaths(beside))
  return at === null ? null : join(folder, beside[at] ?? '')
}

function pagesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /\.x?html?$/i.test(name))
  return names.length > mostPages ? [] : names
}

function isPage(path: string): boolean {
  return /\.x?html?$/i.test(path) && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)
}

function decoded(address: string): string | null {
  try {
    const path = decodeURIComponent(address)
    return /[\0\\]/.test(path) ? null : path
  } catch {
    // Signs that are no UTF-8: no page that was saved.
    return null
  }
}

function nameBeside(place: string, path: string): string {
  return relative(dirname(path), place).split(sep).join(posix.sep)
}
