import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'

/**
 * Unpacks a ZIP file with the modes of its files. `rename` gives each entry's new path, or undefined to leave
 * it out; an entry that would land outside the folder is an error.
 *
 * @param {string} archive @param {string} folder @param {(entry: string) => string | undefined} rename
 */
export async function unzip(archive, folder, rename) {
  // Loaded here: on a fresh clone there are no packages yet when this file is read.
  const { default: yauzl } = await import('yauzl')
  const zip = await opened(yauzl, archive)
  await new Promise((done, failed) => {
    zip.on('error', failed)
    zip.on('end', done)
    zip.on('entry', (entry) => {
      const path = entry.fileName.endsWith('/') ? undefined : rename(entry.fileName)
      if (path === undefined) return zip.readEntry()
      return write(zip, entry, landing(folder, path)).then(() => zip.readEntry(), failed)
    })
    zip.readEntry()
  })
}

function opened(yauzl, archive) {
  return new Promise((done, failed) => {
    yauzl.open(archive, { lazyEntries: true, autoClose: true }, (error, zip) =>
      error ? failed(error) : done(zip),
    )
  })
}

/** Where an entry lands. @param {string} folder @param {string} path */
export function landing(folder, path) {
  const target = resolve(folder, path)
  if (relative(folder, target).startsWith('..')) throw new Error(`The archive reaches outside: ${path}`)
  return join(target)
}

async function write(zip, entry, target) {
  mkdirSync(dirname(target), { recursive: true })
  const mode = (entry.externalFileAttributes >>> 16) & 0o777
  const content = await new Promise((done, failed) => {
    zip.openReadStream(entry, (error, stream) => (error ? failed(error) : done(stream)))
  })
  await pipeline(content, createWriteStream(target, { mode: mode === 0 ? 0o644 : mode }))
}
