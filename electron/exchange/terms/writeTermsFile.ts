import type { Result } from '../../../shared/result.ts'
import type { TermEntry } from '../../../shared/termbase/entry.ts'
import type { TermFormat } from '../../../shared/termbase/files/read.ts'
import { writeDelimited } from '../../../shared/termbase/files/writeDelimited.ts'
import { writeTbx } from '../../../shared/termbase/files/writeTbx.ts'
import { type ExportRun, putFiles, type WrittenFile } from '../export/putFiles.ts'

/** What is written where: `title` names the termbase in formats that have a place for it. */
export interface TermsToWrite {
  readonly entries: readonly TermEntry[]
  readonly format: TermFormat
  readonly out: string
  readonly title: string
}

/** Writes entries to a file, whole or not at all. */
export function writeTermsFile(
  { entries, format, out, title }: TermsToWrite,
  run: ExportRun = {},
): Promise<Result<WrittenFile[], 'cancelled' | 'not-writable'>> {
  const make = async (): Promise<Uint8Array> =>
    new TextEncoder().encode(format === 'tbx' ? writeTbx(entries, title) : writeDelimited(entries, format))
  return putFiles([{ path: out, make }], run)
}
