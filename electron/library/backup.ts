import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { fail, ok, type Result } from '../../shared/result.ts'
import { type FileFault, faultOf } from '../storage/fault.ts'
import { allAssets } from '../storage/tables/asset.ts'
import { checkpointAll } from './checkpoint.ts'
import { syncFile, syncFolder } from './files.ts'
import { filesOf, libraryEnding, nameOf } from './folder.ts'
import type { Library } from './library.ts'
import { stampName } from './open.ts'

/** How the names of copies begin that are not whole yet. */
const unfinished = '.duizhao-'

/**
 * Copies a library, examined, to a folder that is itself a library; gives its path. Without `to` it goes to
 * the library's own backups. Assets never change, so a copy on the same disk shares their bytes.
 */
export function backupLibrary(
  library: Library,
  to: string = join(filesOf(library.folder).backups, backupName(library)),
): Result<string, FileFault | 'exists'> {
  if (existsSync(to)) return fail('exists', to)
  let making: string | null = null
  try {
    checkpointAll(library)
    mkdirSync(dirname(to), { recursive: true })
    dropLeftovers(filesOf(library.folder).backups)
    making = mkdtempSync(join(dirname(to), unfinished))
    copyInto(library, making)
    renameSync(making, to)
    syncFolder(dirname(to))
    return ok(to)
  } catch (error) {
    if (making !== null) rmSync(making, { recursive: true, force: true })
    return faultOf(error, to)
  }
}

/** The library's name, cut so that no file system finds the whole too long, and the time. */
function backupName(library: Library): string {
  const name = Array.from(nameOf(library.folder)).slice(0, 50).join('')
  return `${name}-${stampName(library.now())}${libraryEnding}`
}

/** Copies that a crash left half made: only this process makes any here while it has the library. */
function dropLeftovers(backups: string): void {
  if (!existsSync(backups)) return
  for (const name of readdirSync(backups)) {
    if (name.startsWith(unfinished)) rmSync(join(backups, name), { recursive: true, force: true })
  }
}

function copyInto(library: Library, folder: string): void {
  const from = filesOf(library.folder)
  const into = filesOf(folder)
  mkdirSync(into.assets)
  mkdirSync(into.backups)
  library.db.prepare('VACUUM INTO ?').run(into.library)
  library.memory.copyTo(into.memory)
  for (const file of [into.library, into.memory]) {
    assertWhole(file)
    syncFile(file)
  }
  for (const { hash } of allAssets(library.db)) copyAsset(join(from.assets, hash), join(into.assets, hash))
  syncFolder(into.assets)
  syncFolder(folder)
}

/** A backup that is not whole is worse than none. */
function assertWhole(file: string): void {
  const db = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const found = db.prepare<[], string>('PRAGMA integrity_check(1)').pluck().get()
    if (found !== 'ok') throw new Database.SqliteError(`copy: ${found}`, 'SQLITE_CORRUPT')
  } finally {
    db.close()
  }
}

function copyAsset(from: string, to: string): void {
  if (!existsSync(from)) return
  try {
    linkSync(from, to)
  } catch {
    // Another disk, or a file system without links.
    copyFileSync(from, to)
  }
}
