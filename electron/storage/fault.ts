import Database from 'better-sqlite3'
import { type Failure, fail, ok, type Result } from '../../shared/result.ts'

/** Why a database file cannot be used. */
export type FileFault = 'missing' | 'not-a-library' | 'too-new' | 'in-use' | 'damaged' | 'not-writable'

/** The expected failure that an error of SQLite or of the file system stands for; other errors are thrown on. */
export function faultOf(error: unknown, file: string): Failure<FileFault> {
  const fault = faultFromCode(codeOf(error))
  if (fault === null) throw error
  return fail(fault, file)
}

/** Does a write; that the disk is full or cannot be written is a failure about `name`, all else is thrown on. */
export function written<T>(name: string, write: () => T): Result<T, 'not-writable'> {
  try {
    return ok(write())
  } catch (error) {
    if (faultFromCode(codeOf(error)) !== 'not-writable') throw error
    return fail('not-writable', name)
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Database.SqliteError) return error.code
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function faultFromCode(code: string): FileFault | null {
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/.test(code)) return 'damaged'
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return 'in-use'
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH|FULL|IOERR)/.test(code)) return 'not-writable'
  if (/^(EACCES|EPERM|EROFS|ENOSPC|EDQUOT|EFBIG|EIO|ENAMETOOLONG)$/.test(code)) return 'not-writable'
  if (code === 'ENOENT' || code === 'ELOOP') return 'missing'
  if (code === 'EISDIR' || code === 'ENOTDIR') return 'not-a-library'
  return null
}
