import { surveyFolder } from '../../exchange/archive/survey.ts'
import type { JobOrders, JobResult } from '../jobMessages.ts'
import type { JobRun } from './run.ts'

/** Looks which files of a folder are the editions of one article. */
export async function survey(
  { folder }: JobOrders['survey']['params'],
  { signal, progress }: JobRun,
): Promise<JobResult<'survey'>> {
  return surveyFolder(folder, { signal, progress: (done, total) => progress(done, total, 'survey') })
}
