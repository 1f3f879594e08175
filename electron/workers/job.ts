import { parentPort } from 'node:worker_threads'
import { fail, type Result } from '../../shared/result.ts'
import type { FromJob, JobOrders, JobResult, ToJob } from './jobMessages.ts'
import type { JobRun } from './jobs/run.ts'

/** The worker for long work. It has no library: what it needs comes with the job, what it made goes back. */

type Jobs = {
  readonly [K in keyof JobOrders]: (params: JobOrders[K]['params'], run: JobRun) => Promise<JobResult<K>>
}

// Each is loaded when it is first asked for: the parsers of some take longer to load than the others to run.
const jobs: Jobs = {
  read: async (params, run) => (await import('./jobs/read.ts')).read(params, run),
  align: async (params, run) => (await import('./jobs/align.ts')).align(params, run),
  build: async (params) => (await import('./jobs/build.ts')).build(params),
  survey: async (params, run) => (await import('./jobs/survey.ts')).survey(params, run),
  sample: async (params) => (await import('./jobs/sample.ts')).sample(params),
  nameBundles: async (params) => (await import('./jobs/exportBundles.ts')).nameBundles(params),
  exportBundles: async (params, run) => (await import('./jobs/exportBundles.ts')).exportBundles(params, run),
  pagesToPrint: async (params) => (await import('./jobs/exportBundles.ts')).pagesToPrint(params),
  page: async (params) => (await import('./jobs/page.ts')).page(params),
  verify: async (params) => (await import('./jobs/verify.ts')).verify(params),
  readTerms: async (params, run) => (await import('./jobs/terms.ts')).readTermsJob(params, run),
  writeTerms: async (params, run) => (await import('./jobs/terms.ts')).writeTermsJob(params, run),
  writeReview: async (params, run) => (await import('./jobs/outside.ts')).writeReviewJob(params, run),
  readReview: async (params, run) => (await import('./jobs/outside.ts')).readReviewJob(params, run),
  readExceptions: async (params, run) =>
    (await import('./jobs/exceptions.ts')).readExceptionsJob(params, run),
  writeExceptions: async (params, run) =>
    (await import('./jobs/exceptions.ts')).writeExceptionsJob(params, run),
}
const running = new Map<string, AbortController>()

function post(message: FromJob): void {
  parentPort?.postMessage(message)
}

async function work(message: Extract<ToJob, { readonly id: number }>): Promise<void> {
  const { id, job, kind, params } = message
  const controller = new AbortController()
  const { signal } = controller
  running.set(job, controller)
  try {
    // The kind of a message decides the type of its parameters; the table cannot know that.
    const act = jobs[kind] as (params: unknown, run: JobRun) => Promise<Result<unknown>>
    const progress = (done: number, total: number, what: string) => post({ job, done, total, what })
    const result = await act(params, { signal, progress })
    post({ id, result })
  } catch (error) {
    if (signal.aborted) post({ id, result: fail('cancelled') })
    else post({ id, fault: error instanceof Error ? (error.stack ?? error.message) : typeof error })
  } finally {
    running.delete(job)
  }
}

parentPort?.on('message', (message: ToJob) => {
  if ('cancel' in message) running.get(message.cancel)?.abort()
  else void work(message)
})
