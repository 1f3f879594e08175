import { fail } from '../../../shared/result.ts'
import { previewImport } from '../../exchange/import/plan.ts'
import { type GivenFile, readBytes } from '../../exchange/import/readFile.ts'
import type { JobOrders, JobResult } from '../jobMessages.ts'
import type { JobRun } from './run.ts'

/** Reads the files of one article, or a pasted text, and puts its editions side by side. */
export async function read(
  { files, text }: JobOrders['read']['params'],
  { signal, progress }: JobRun,
): Promise<JobResult<'read'>> {
  const given: GivenFile[] = []
  if (text !== null) given.push({ name: '', bytes: new TextEncoder().encode(text) })
  progress(0, files.length + given.length, 'read')
  for (const { path, name } of files) {
    if (signal.aborted) return fail('cancelled')
    const bytes = await readBytes(path)
    if (!bytes.ok) return fail(bytes.error, name)
    given.push({ name, bytes: bytes.value })
  }
  return previewImport(given, (done, total) => progress(done, total, 'read'))
}
