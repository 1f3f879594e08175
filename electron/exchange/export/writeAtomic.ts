import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A file that lies complete and flushed beside its place; nothing is there under its name before `commit`. */
export interface PreparedFile {
  readonly path: string
  /** Puts it in its place in one step, over what was there. */
  commit(): Promise<void>
  /** Takes it away; what was in its place stays. */
  discard(): Promise<void>
}

const chunk = 4 << 20

/** A file's bytes, at hand or made portion by portion while they are written. */
export type Content = Uint8Array | Iterable<Uint8Array>

/**
 * Writes bytes to a new temporary file in the target's folder and flushes it. On failure or when `signal`
 * cancels, the temporary file is gone and the file system's error, or the signal's reason, is thrown.
 */
export async function prepareFile(
  path: string,
  content: Content,
  signal?: AbortSignal,
): Promise<PreparedFile> {
  signal?.throwIfAborted()
  const temporary = join(dirname(path), `.duizhao-${randomBytes(6).toString('hex')}.tmp`)
  const discard = () => rm(temporary, { force: true })
  // Not named after the file, whose name may be as long as names may be. wx is O_EXCL: never follows a link or writes into a file that someone else put there.
  const file = await open(temporary, 'wx', 0o666)
  try {
    try {
      for (const bytes of content instanceof Uint8Array ? [content] : content) {
        for (let at = 0; at < bytes.length; at += chunk) {
          signal?.throwIfAborted()
          await file.writeFile(bytes.subarray(at, at + chunk))
        }
      }
      await file.sync()
    } finally {
      await file.close()
    }
    signal?.throwIfAborted()
  } catch (error) {
    await discard()
    throw error
  }
  return {
    path,
    discard,
    commit: async () => {
      try {
        await rename(temporary, path)
      } catch (error) {
        await discard()
        throw error
      }
      await syncFolder(dirname(path))
    },
  }
}

/** Writes a file so that at any moment either the old one or the whole new one is there. */
export async function writeAtomic(path: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void> {
  const prepared = await prepareFile(path, bytes, signal)
  await prepared.commit()
}

/** A rename is durable once its folder is flushed; Windows has no such thing to flush. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
