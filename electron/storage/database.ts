import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { fail, ok, type Result } from '../../shared/result.ts'
import { type FileFault, faultOf } from './fault.ts'
import { readHeader } from './header.ts'
import { type Migration, migrate, newestVersion, versionOf } from './migrate.ts'
import { forget, statement } from './statement.ts'

/** A database that queries may change. */
export type WritableDB = Database.Database

/** What kind of database a file is: the mark in its header and the steps of its schema. */
export interface DatabaseKind {
  readonly applicationId: number
  readonly migrations: readonly Migration[]
}

/** Before this SQLite, two connections in WAL mode could damage a file (sqlite.org/wal.html, "WAL-reset"). */
const oldest = [3, 51, 3] as const

/** Makes a new database file of a kind with the newest schema and what `fill` puts in; it must not exist. */
export function createDatabase(
  file: string,
  kind: DatabaseKind,
  fill: (db: WritableDB) => void = () => undefined,
): void {
  if (existsSync(file)) throw new Error(`exists: ${file}`)
  const db = new Database(file)
  try {
    assertVersion(db)
    // No WAL yet: all that is made here must be in the file itself when it gets its final name.
    db.pragma('journal_mode = DELETE')
    db.pragma('synchronous = FULL')
    db.pragma(`application_id = ${kind.applicationId}`)
    migrate(db, kind.migrations)
    fill(db)
  } finally {
    forget(db)
    db.close()
  }
}

/**
 * Opens a database file of a kind and brings its schema up to date; a copy is made first at the path that
 * `copyTo` gives for the old version. A file of another kind, a newer one, or a damaged one is left untouched.
 */
export function openDatabase(
  file: string,
  kind: DatabaseKind,
  copyTo: (version: number) => string,
): Result<WritableDB, FileFault> {
  const header = examine(file, kind)
  if (!header.ok) return header
  let db: WritableDB | null = null
  try {
    db = new Database(file, { fileMustExist: true, timeout: 3000 })
    assertVersion(db)
    const version = versionOf(db)
    if (version > newestVersion(kind.migrations)) {
      db.close()
      return fail('too-new', file)
    }
    configure(db)
    if (version < newestVersion(kind.migrations)) {
      db.prepare('VACUUM INTO ?').run(copyTo(version))
      migrate(db, kind.migrations)
      db.pragma('wal_checkpoint(TRUNCATE)')
    }
    if (!touchEveryTable(db, kind)) {
      closeDatabase(db)
      return fail('damaged', file)
    }
    return ok(db)
  } catch (error) {
    if (db !== null) forget(db)
    db?.close()
    return faultOf(error, file)
  }
}

/** Whether a file is a database of a kind that this version may open, judged from outside. */
export function examine(file: string, kind: DatabaseKind): Result<null, FileFault> {
  const header = readHeader(file)
  if (!header.ok) return header
  if (header.value.applicationId !== kind.applicationId) return fail('not-a-library', file)
  if (header.value.userVersion > newestVersion(kind.migrations)) return fail('too-new', file)
  if (!header.value.whole && !existsSync(`${file}-wal`)) return fail('damaged', file)
  return ok(null)
}

/** Closes a database in order: query statistics kept, the WAL folded in. */
export function closeDatabase(db: WritableDB): void {
  if (!db.open) return
  try {
    db.pragma('optimize')
  } catch (error) {
    // Statistics only help speed: a full disk must not keep the file open, and its folder claimed.
    if (!(error instanceof Database.SqliteError)) throw error
  } finally {
    forget(db)
    db.close()
  }
}

/** How many rows this connection has written since it was opened: the same number, the same contents. */
export function totalChanges(db: WritableDB): number {
  return statement<[], { n: number }>(db, 'SELECT total_changes() AS n').get()?.n ?? 0
}

/** Runs work in one immediate transaction: all of it is stored, or nothing. */
export function inTransaction<T>(db: WritableDB, work: () => T): T {
  return db.transaction(work).immediate()
}

function configure(db: WritableDB): void {
  db.pragma('journal_mode = WAL')
  // Must be said at every open: a reopened WAL database falls back to NORMAL, which loses commits at power loss.
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('journal_size_limit = 67108864')
  db.pragma('mmap_size = 0')
  db.pragma('cache_size = -65536')
  if (process.platform === 'darwin') {
    db.pragma('fullfsync = ON')
    db.pragma('checkpoint_fullfsync = ON')
  }
}

/** Reads from every table, so that damage shows now; false where one is not there that a new file would have. */
function touchEveryTable(db: WritableDB, kind: DatabaseKind): boolean {
  const fresh = new Database(':memory:')
  migrate(fresh, kind.migrations)
  const wanted = tablesOf(fresh)
  fresh.close()
  const names = new Set(tablesOf(db))
  for (const name of names) db.prepare(`SELECT * FROM "${name}" LIMIT 1`).get()
  return wanted.every((name) => names.has(name))
}

function tablesOf(db: WritableDB): string[] {
  const sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
  return db.prepare<[], string>(sql).pluck().all()
}

function assertVersion(db: WritableDB): void {
  const version = db.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? ''
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  const number = major * 1e6 + minor * 1e3 + patch
  if (number < oldest[0] * 1e6 + oldest[1] * 1e3 + oldest[2]) throw new Error(`SQLite ${version} is too old`)
}
