import Database from 'better-sqlite3'
import { type Failure, fail } from '../../shared/result.ts'

/** Why a database file cannot be used. */
export type FileFault = 'missing' | 'not-a-library' | 'too-new' | 'in-use' | 'damaged' | 'not-writable'

/** The expected failure that an error of SQLite or of the file system stands for; other errors are thrown on. */
export function faultOf(error: unknown, file: string): Failure<FileFault> {
  const fault = faultFromCode(codeOf(error))
  if (fault === null) throw error
  return fail(fault, file)
}

function codeOf(error: unknown): string {
  if (error instanceof Database.SqliteError) return error.code
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function faultFromCode(code: string): FileFault | null {
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/.test(code)) return 'damaged'
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return 'in-use'
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH|FULL|IOERR)/.test(code)) return 'not-writable'
  if (/^(EACCES|EPERM|EROFS|ENOSPC|EDQUOT|EIO)$/.test(code)) return 'not-writable'
  if (code === 'ENOENT') return 'missing'
  if (code === 'EISDIR' || code === 'ENOTDIR') return 'not-a-library'
  return null
}
