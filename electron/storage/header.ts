import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { fail, ok, type Result } from '../../shared/result.ts'
import { type FileFault, faultOf } from './fault.ts'

/** What the first 100 bytes of a database file say of it. Source: sqlite.org/fileformat2.html, section 1.3. */
export interface FileHeader {
  readonly applicationId: number
  readonly userVersion: number
  /** Whether the file is as long as its header says; unknown (true) where the header is not in force. */
  readonly whole: boolean
}

const magic = 'SQLite format 3\0'

/** Reads a database's header without opening it as one, so that a foreign file is left untouched. */
export function readHeader(file: string): Result<FileHeader, FileFault> {
  let bytes: Buffer
  let size: number
  try {
    const handle = openSync(file, 'r')
    try {
      size = fstatSync(handle).size
      bytes = Buffer.alloc(100)
      readSync(handle, bytes, 0, 100, 0)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    return faultOf(error, file)
  }
  // SQLite would take an empty file for a new database: here it is one that lost its content.
  if (size === 0) return fail('damaged', file)
  if (bytes.toString('latin1', 0, 16) !== magic) return fail('not-a-library', file)
  const page = bytes.readUInt16BE(16) === 1 ? 65_536 : bytes.readUInt16BE(16)
  const pages = bytes.readUInt32BE(28)
  // The page count holds only where the change counter equals the one that it was written for.
  const inForce = pages > 0 && bytes.readUInt32BE(24) === bytes.readUInt32BE(92)
  return ok({
    applicationId: bytes.readUInt32BE(68),
    userVersion: bytes.readUInt32BE(60),
    whole: !inForce || size >= pages * page,
  })
}
