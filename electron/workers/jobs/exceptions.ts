import { ulids } from '../../../shared/ids.ts'
import { fail, ok } from '../../../shared/result.ts'
import { readExceptionsFile, writeExceptionsFile } from '../../exchange/exceptions/exceptionsFile.ts'
import type { JobOrders, JobResult } from '../jobMessages.ts'
import type { JobRun } from './run.ts'

const newId = ulids(Date.now, Math.random)

/** Reads a file of exceptions. */
export async function readExceptionsJob(
  { path }: JobOrders['readExceptions']['params'],
  { signal, progress }: JobRun,
): Promise<JobResult<'readExceptions'>> {
  progress(0, 1, 'read')
  const read = await readExceptionsFile(path, newId)
  return signal.aborted ? fail('cancelled') : read
}

/** Writes a file of exceptions. */
export async function writeExceptionsJob(
  { exceptions, out }: JobOrders['writeExceptions']['params'],
  run: JobRun,
): Promise<JobResult<'writeExceptions'>> {
  const written = await writeExceptionsFile(exceptions, out, run)
  return written.ok ? ok(null) : written
}
