import { createHash } from 'node:crypto'
import { mkdir, rmdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { type Content, type PreparedFile, prepareFile } from './writeAtomic.ts'

/** A file that an export has written. `sha256` is hexadecimal. */
export interface WrittenFile {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

/** A file to be written, made when its turn comes. */
export interface FileToWrite {
  readonly path: string
  make(): Promise<Content>
}

/** What a long export tells and is told. `what` in progress is 'make', 'write' or 'done'. */
export interface ExportRun {
  readonly signal?: AbortSignal
  readonly progress?: (done: number, total: number, what: string) => void
}

/**
 * Writes files so that none is in its place before all are complete: on failure or cancel, what was there
 * before is as it was. Folders that are missing are made, and taken away again on failure.
 */
export async function putFiles(
  files: readonly FileToWrite[],
  { signal, progress }: ExportRun,
): Promise<Result<WrittenFile[], 'cancelled' | 'not-writable'>> {
  const prepared: PreparedFile[] = []
  const written: WrittenFile[] = []
  const folders = new Map<string, string>()
  let at = ''
  try {
    for (const [index, { path, make }] of files.entries()) {
      at = path
      signal?.throwIfAborted()
      progress?.(index, files.length, 'make')
      const content = counted(await make())
      progress?.(index, files.length, 'write')
      const made = await mkdir(dirname(path), { recursive: true })
      if (made !== undefined) folders.set(resolve(dirname(path)), resolve(made))
      prepared.push(await prepareFile(path, content, signal))
      written.push({ path, sha256: content.sha256(), bytes: content.bytes() })
    }
    // What would keep one from its place is looked for before the first takes its own.
    for (const file of prepared) {
      at = file.path
      await assertNoFolder(at)
    }
    for (const file of prepared) {
      at = file.path
      await file.commit()
    }
  } catch (error) {
    for (const file of prepared) await file.discard()
    for (const [deepest, first] of folders) await removeEmpty(deepest, first)
    if (signal?.aborted) return fail('cancelled')
    if (isFileSystemError(error)) return fail('not-writable', `${at} (${error.code})`)
    throw error
  }
  progress?.(files.length, files.length, 'done')
  return ok(written)
}

/** Content whose digest and length are known once it was written. */
function counted(content: Content): Iterable<Uint8Array> & { sha256(): string; bytes(): number } {
  const hash = createHash('sha256')
  let bytes = 0
  return {
    *[Symbol.iterator]() {
      for (const part of content instanceof Uint8Array ? [content] : content) {
        hash.update(part)
        bytes += part.length
        yield part
      }
    },
    sha256: () => hash.digest('hex'),
    bytes: () => bytes,
  }
}

async function assertNoFolder(path: string): Promise<void> {
  try {
    if (!(await stat(path)).isDirectory()) return
  } catch (error) {
    if (isFileSystemError(error) && error.code === 'ENOENT') return
    throw error
  }
  throw Object.assign(new Error(`a folder: ${path}`), { code: 'EISDIR', syscall: 'rename' })
}

async function removeEmpty(deepest: string, first: string): Promise<void> {
  for (let folder = deepest; folder.startsWith(first); folder = dirname(folder)) {
    try {
      await rmdir(folder)
    } catch (error) {
      // Something else is in it by now, so it is no longer ours to remove.
      if (isFileSystemError(error)) return
      throw error
    }
  }
}

function isFileSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
}
