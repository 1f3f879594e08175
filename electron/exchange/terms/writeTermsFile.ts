import type { Han } from '../../../shared/locale.ts'
import type { Result } from '../../../shared/result.ts'
import type { TermEntry } from '../../../shared/termbase/entry.ts'
import type { TermFormat } from '../../../shared/termbase/files/read.ts'
import { writeUtx } from '../../../shared/termbase/files/utx.ts'
import { writeDelimited } from '../../../shared/termbase/files/writeDelimited.ts'
import { writeTbx } from '../../../shared/termbase/files/writeTbx.ts'
import { type ExportRun, putFiles, type WrittenFile } from '../export/putFiles.ts'

/** What is written where: `title` names the termbase in formats that have a place for it; UTX has two languages. */
export type TermsToWrite = {
  readonly entries: readonly TermEntry[]
  readonly out: string
  readonly title: string
} & (
  | { readonly format: Exclude<TermFormat, 'utx'> }
  | { readonly format: 'utx'; readonly target: Han; readonly at: string }
)

/** Writes entries to a file, whole or not at all. */
export function writeTermsFile(
  terms: TermsToWrite,
  run: ExportRun = {},
): Promise<Result<WrittenFile[], 'cancelled' | 'not-writable'>> {
  const make = async (): Promise<Uint8Array> => new TextEncoder().encode(textOf(terms))
  return putFiles([{ path: terms.out, make }], run)
}

function textOf(terms: TermsToWrite): string {
  const { entries, title } = terms
  if (terms.format === 'utx') return writeUtx(entries, terms.target, { title, at: terms.at })
  return terms.format === 'tbx' ? writeTbx(entries, title) : writeDelimited(entries, terms.format)
}
