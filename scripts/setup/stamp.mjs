import { createHash } from 'node:crypto'
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { electronPackage, lockFile, sqlitePackage, stampFile } from './places.mjs'

/** @typedef {Record<string, string>} Stamp what the set-up found or made, and for which circumstances. */

/** SHA-256 of a text or bytes, in hexadecimal. */
function digest(content) {
  return createHash('sha256').update(content).digest('hex')
}

/** A short word for a file that changes when it is replaced: size and time, or `absent`. */
export function trace(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined ? 'absent' : `${found.size}:${Math.round(found.mtimeMs)}`
}

/**
 * The circumstances on which a finished set-up rests. Equal stamps mean that nothing has to be looked at
 * again; it starts no child process and so costs milliseconds.
 *
 * @returns {Stamp}
 */
export function circumstances() {
  return {
    lock: digest(readFileSync(lockFile)),
    node: `${process.version} ${process.platform} ${process.arch}`,
    display: process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? 'yes' : 'no',
    packages: trace(join(stampFile, '..', '.package-lock.json')),
    electron: trace(join(electronPackage, 'dist', 'version')),
    electronPath: trace(join(electronPackage, 'path.txt')),
    sqlite: trace(join(sqlitePackage, 'build', 'Release', 'better_sqlite3.node')),
  }
}

/** The keys on which two stamps differ. @param {Stamp | undefined} before @param {Stamp} now */
export function changed(before, now) {
  if (before === undefined) return Object.keys(now)
  return Object.keys(now).filter((key) => before[key] !== now[key])
}

/** The stamp of the last set-up that ended well, or undefined where there is none that can be read. */
export function readStamp(file = stampFile) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Keeps a stamp; a half-written one is never seen. @param {Stamp} stamp */
export function writeStamp(stamp, file = stampFile) {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(stamp, null, 2)}\n`)
  renameSync(draft, file)
}
