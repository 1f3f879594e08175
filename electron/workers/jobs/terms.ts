import { ulids } from '../../../shared/ids.ts'
import { fail, ok } from '../../../shared/result.ts'
import { readTermsFile } from '../../exchange/terms/readTermsFile.ts'
import { writeTermsFile } from '../../exchange/terms/writeTermsFile.ts'
import type { JobOrders, JobResult } from '../jobMessages.ts'
import type { JobRun } from './run.ts'

const newId = ulids(Date.now, Math.random)

/** Reads a file of terms. */
export async function readTermsJob(
  { path }: JobOrders['readTerms']['params'],
  { signal, progress }: JobRun,
): Promise<JobResult<'readTerms'>> {
  progress(0, 1, 'read')
  const read = await readTermsFile(path, newId)
  return signal.aborted ? fail('cancelled') : read
}

/** Writes a file of terms. */
export async function writeTermsJob(
  params: JobOrders['writeTerms']['params'],
  run: JobRun,
): Promise<JobResult<'writeTerms'>> {
  const written = await writeTermsFile(params, run)
  if (!written.ok) return written
  const [file] = written.value
  return ok({ bytes: file?.bytes ?? 0 })
}
