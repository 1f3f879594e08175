import { fail, ok } from '../../../shared/result.ts'
import { putFiles } from '../../exchange/export/putFiles.ts'
import { readReview } from '../../exchange/outside/readReview.ts'
import { writeReview } from '../../exchange/outside/writeReview.ts'
import type { JobOrders, JobResult } from '../jobMessages.ts'
import type { JobRun } from './run.ts'

/** Writes a translation that is taken out for review; gives what the library has to remember of it. */
export async function writeReviewJob(
  { review, format, out }: JobOrders['writeReview']['params'],
  run: JobRun,
): Promise<JobResult<'writeReview'>> {
  const { bytes, sent } = await writeReview(review, format)
  const written = await putFiles([{ path: out, make: async () => bytes }], run)
  return written.ok ? ok(sent) : written
}

/** Reads a review that came back. */
export async function readReviewJob(
  { path }: JobOrders['readReview']['params'],
  { signal, progress }: JobRun,
): Promise<JobResult<'readReview'>> {
  progress(0, 1, 'read')
  const read = await readReview(path)
  return signal.aborted ? fail('cancelled') : read
}
