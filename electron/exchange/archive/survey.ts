import { readdir } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import type { DraftEdition } from '../../../shared/document/draft.ts'
import type { PairReason } from '../../../shared/ipc/domains/archive.ts'
import type { ReadingError } from '../../../shared/ipc/domains/reading.ts'
import type { Language } from '../../../shared/locale.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { decodeText } from '../import/encoding.ts'
import { readBytes, readImport } from '../import/readFile.ts'
import { digestOf, hashOfDigests } from './digests.ts'
import { groupByContent, type Profile, profileOf } from './likeness.ts'
import { groupByName } from './names.ts'
import { knownPaths, linkedFile, switchLinks } from './switchLinks.ts'

/** A file of a folder by its path in it, with slashes, and the digest of its content. */
interface SurveyedFile {
  readonly path: string
  readonly digest: string
}

/** Files of a folder that are one article; `hash` is that of their contents. */
export interface FileGroup {
  readonly files: readonly (SurveyedFile & { readonly language: Language | null })[]
  readonly hash: string
}

/** What a folder holds: files that belong together, by their places in the list, and those that stand alone. */
export interface Survey {
  readonly files: readonly SurveyedFile[]
  readonly groups: readonly {
    readonly files: readonly { readonly file: number; readonly language: Language | null }[]
    readonly reason: PairReason
    readonly certainty: number
    readonly hash: string
  }[]
  readonly alone: readonly { readonly file: number; readonly error: ReadingError | null }[]
}

/** How a survey is told to stop, and tells how far it is. */
export interface SurveyRun {
  readonly signal: AbortSignal
  readonly progress: (done: number, total: number) => void
}

const readable = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.docx'])
/** A folder of more files is no archive of one journal. */
const mostFiles = 50_000

/**
 * Finds the files of a folder, and of those in it, that are editions of one article: by their names, by the links
 * of saved pages to their other languages, and the rest by what stands in them.
 */
export async function surveyFolder(
  folder: string,
  run: SurveyRun,
): Promise<Result<Survey, 'cancelled' | 'vanished' | 'unreadable'>> {
  const paths = await pathsIn(folder)
  if (!paths.ok) return paths
  const files: SurveyedFile[] = []
  const bytesOf = (file: number) => readBytes(join(folder, files[file]?.path ?? ''))
  const errors = new Map<number, ReadingError>()
  for (const [file, path] of paths.value.entries()) {
    if (run.signal.aborted) return fail('cancelled')
    run.progress(file, 2 * paths.value.length)
    const bytes = await readBytes(join(folder, path))
    if (!bytes.ok) errors.set(file, bytes.error)
    files.push({ path, digest: bytes.ok ? digestOf(bytes.value) : '' })
  }
  const groups: Survey['groups'][number][] = []
  const taken = new Set(errors.keys())
  const add = (members: Survey['groups'][number]['files'], reason: PairReason, certainty: number) => {
    if (members.some(({ file }) => taken.has(file))) return
    for (const { file } of members) taken.add(file)
    const hash = hashOfDigests(members.map(({ file }) => files[file]?.digest ?? ''))
    groups.push({ files: members, reason, certainty, hash })
  }
  for (const group of groupByName(paths.value)) add(group.files, 'name', group.certainty)

  const places = knownPaths(paths.value)
  const pages = [...paths.value.keys()].filter((file) => !taken.has(file) && isPage(paths.value[file] ?? ''))
  const links = new Map<number, readonly { readonly file: number; readonly language: Language | null }[]>()
  for (const file of pages) {
    if (run.signal.aborted) return fail('cancelled')
    const bytes = await bytesOf(file)
    const text = bytes.ok ? decodeText(bytes.value) : bytes
    const own = paths.value[file] ?? ''
    if (!text.ok) continue
    links.set(
      file,
      switchLinks(text.value.text).flatMap(({ address, language }) => {
        const to = linkedFile(address, own, places)
        return to === null || taken.has(to) ? [] : [{ file: to, language }]
      }),
    )
  }
  for (const group of linkedGroups(links)) add(group, 'links', 0.95)

  const rest = [...files.keys()].filter((file) => !taken.has(file))
  const profiles: Profile[] = []
  for (const [at, file] of rest.entries()) {
    if (run.signal.aborted) return fail('cancelled')
    run.progress(files.length + at, files.length + rest.length)
    const edition = await editionOf(folder, paths.value[file] ?? '')
    if (edition.ok) profiles.push(profileOf(file, edition.value))
    else errors.set(file, edition.error)
  }
  const alike = await groupByContent(profiles, run.signal)
  if (run.signal.aborted) return fail('cancelled')
  for (const { files: members, certainty } of alike) add(members, 'content', certainty)
  const alone = [...files.keys()]
    .filter((file) => !groups.some((group) => group.files.some((member) => member.file === file)))
    .map((file) => ({ file, error: errors.get(file) ?? null }))
  return ok({ files, groups, alone })
}

async function editionOf(folder: string, path: string): Promise<Result<DraftEdition, ReadingError>> {
  const bytes = await readBytes(join(folder, path))
  if (!bytes.ok) return bytes
  const read = await readImport({ name: path, bytes: bytes.value })
  return read.ok ? ok(read.value.edition) : read
}

async function pathsIn(folder: string): Promise<Result<string[], 'vanished' | 'unreadable'>> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const paths = entries
      .filter((entry) => entry.isFile() && readable.has(extname(entry.name).toLowerCase()))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
      .sort((a, b) => (a < b ? -1 : 1))
    return ok(paths.slice(0, mostFiles))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    return fail(code === 'ENOENT' ? 'vanished' : 'unreadable', folder)
  }
}

function isPage(path: string): boolean {
  return /\.x?html?$/i.test(path)
}

type Member = { readonly file: number; readonly language: Language | null }

/** Pages that are joined by links to their other languages: two or three, each of another language. */
function linkedGroups(links: ReadonlyMap<number, readonly Member[]>): Member[][] {
  const groups: Member[][] = []
  const seen = new Set<number>()
  for (const first of links.keys()) {
    if (seen.has(first)) continue
    const languages = new Map<number, Language | null>([[first, null]])
    const waiting = [first]
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      for (const link of links.get(file) ?? []) {
        if (!languages.has(link.file)) waiting.push(link.file)
        languages.set(link.file, link.language ?? languages.get(link.file) ?? null)
      }
    }
    for (const file of languages.keys()) seen.add(file)
    const members = [...languages].map(([file, language]) => ({ file, language }))
    const said = members.flatMap(({ language }) => (language === null ? [] : [language]))
    const isSound = members.length >= 2 && members.length <= 3 && new Set(said).size === said.length
    if (isSound) groups.push(members.sort((a, b) => a.file - b.file))
  }
  return groups
}
