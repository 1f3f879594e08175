import { basename } from 'node:path'
import type { NewId } from '../../../shared/ids.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import {
  readTerms,
  type TermFormat,
  type TermsRead,
  termFormat,
} from '../../../shared/termbase/files/read.ts'
import { decodeText } from '../import/encoding.ts'
import { readBytes } from '../import/readFile.ts'

/** A file of terms as read. */
export interface TermsFile extends TermsRead {
  readonly format: TermFormat
}

export type TermsFileError =
  | 'vanished'
  | 'unreadable'
  | 'too-large'
  | 'empty'
  | 'binary'
  | 'encoding'
  | 'unknown-format'

/** Larger files of terms are refused: some 120,000 entries as TBX. */
export const mostTermBytes = 64 * 1024 * 1024

/** Reads a file of terms in any encoding that articles may come in; the detail of a failure is the file's name. */
export async function readTermsFile(path: string, newId: NewId): Promise<Result<TermsFile, TermsFileError>> {
  const name = basename(path)
  const bytes = await readBytes(path, mostTermBytes)
  return bytes.ok ? readTermsBytes(name, bytes.value, newId) : fail(bytes.error, name)
}

/** Reads the bytes of a file of terms; the name's ending helps to tell the format. */
export function readTermsBytes(
  name: string,
  bytes: Uint8Array,
  newId: NewId,
): Result<TermsFile, 'binary' | 'encoding' | 'unknown-format'> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return fail(decoded.error, name)
  const { text } = decoded.value
  const format = termFormat(name, text)
  return format === null ? fail('unknown-format', name) : ok({ format, ...readTerms(text, format, newId) })
}
