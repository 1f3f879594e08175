import { basename } from 'node:path'
import type { NewId } from '../../../shared/ids.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import {
  type ExceptionFault,
  type NotedException,
  type ReadException,
  readExceptions,
  writeExceptions,
} from '../../../shared/script/exceptionsCsv.ts'
import { type ExportRun, putFiles, type WrittenFile } from '../export/putFiles.ts'
import { decodeText } from '../import/encoding.ts'
import { readBytes } from '../import/readFile.ts'

/** A file of exceptions as read: its rows, and those that cannot be taken. */
export interface ExceptionsFile {
  readonly rows: readonly ReadException[]
  readonly faults: readonly ExceptionFault[]
}

export type ExceptionsFileError = 'vanished' | 'unreadable' | 'too-large' | 'empty' | 'binary' | 'encoding'

/** Larger files are refused: it holds as many exceptions as are read of one file, and long notes. */
const mostBytes = 32 * 1024 * 1024
/** A file that is something else altogether has a fault in every row; the person needs to see a few. */
const mostFaults = 1000

/** Reads a file of exceptions in any encoding that articles may come in; the detail of a failure is its name. */
export async function readExceptionsFile(
  path: string,
  newId: NewId,
): Promise<Result<ExceptionsFile, ExceptionsFileError>> {
  const name = basename(path)
  const bytes = await readBytes(path, mostBytes)
  if (!bytes.ok) return fail(bytes.error, name)
  const decoded = decodeText(bytes.value)
  if (!decoded.ok) return fail(decoded.error, name)
  const { rows, faults } = readExceptions(decoded.value.text, newId)
  return ok({ rows, faults: faults.slice(0, mostFaults) })
}

/** Writes exceptions to a file as CSV, whole or not at all; with a byte order mark, without which Excel takes it for another encoding. */
export function writeExceptionsFile(
  exceptions: readonly NotedException[],
  out: string,
  run: ExportRun = {},
): Promise<Result<WrittenFile[], 'cancelled' | 'not-writable'>> {
  const make = async (): Promise<Uint8Array> =>
    new TextEncoder().encode(`\uFEFF${writeExceptions(exceptions)}`)
  return putFiles([{ path: out, make }], run)
}
