import { fail, ok } from '../../../shared/result.ts'
import { type FileOnDisk, readArticles } from '../../exchange/archive/siblings.ts'
import { picturesBeside } from '../../exchange/import/pictures.ts'
import { readBytes } from '../../exchange/import/readFile.ts'
import type { JobOrders, JobResult } from '../jobMessages.ts'
import type { JobRun } from './run.ts'

/** Reads the files of one article, or a pasted text, and puts its editions side by side. */
export async function read(
  { files, text, changes }: JobOrders['read']['params'],
  { signal, progress }: JobRun,
): Promise<JobResult<'read'>> {
  const given: FileOnDisk[] = []
  if (text !== null) given.push({ name: '', bytes: new TextEncoder().encode(text), path: '' })
  progress(0, files.length + given.length, 'read')
  for (const { path, name } of files) {
    if (signal.aborted) return fail('cancelled')
    const bytes = await readBytes(path)
    if (!bytes.ok) return fail(bytes.error, name)
    given.push({ name, bytes: bytes.value, path, pictures: picturesBeside(path) })
  }
  const plans = await readArticles(given, (done, total) => progress(done, total, 'read'), changes)
  if (!plans.ok) return plans
  const [plan, ...others] = plans.value
  return plan === undefined || others.length > 0 ? fail('several-articles', given[0]?.name) : ok(plan)
}
