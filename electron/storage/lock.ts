import { truncateSync } from 'node:fs'
import Database from 'better-sqlite3'
import { ok, type Result } from '../../shared/result.ts'
import { type FileFault, faultOf } from './fault.ts'

/** A claim on a folder that ends with `release` or with the process, however it ends. */
export interface FolderLock {
  release(): void
}

/**
 * Claims a folder for this process by an exclusive lock of the operating system on a file in it, taken
 * through SQLite so that it works alike on every system. The file stays, empty; only the lock counts, so
 * that content which is no database's is thrown away.
 */
export function lockFolder(file: string): Result<FolderLock, FileFault> {
  const claimed = claim(file)
  if (claimed.ok || claimed.error !== 'damaged') return claimed
  try {
    // Emptied, not removed: another process that has just done the same holds its lock on this very file.
    truncateSync(file)
  } catch (error) {
    return faultOf(error, file)
  }
  return claim(file)
}

function claim(file: string): Result<FolderLock, FileFault> {
  let db: Database.Database | null = null
  try {
    db = new Database(file, { timeout: 200 })
    // WAL would let readers in; a rollback journal's exclusive lock shuts everyone out.
    db.pragma('journal_mode = DELETE')
    db.exec('BEGIN EXCLUSIVE')
    const held = db
    return ok({ release: () => held.close() })
  } catch (error) {
    db?.close()
    return faultOf(error, file)
  }
}
