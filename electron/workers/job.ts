import { parentPort } from 'node:worker_threads'
import { fail, type Result } from '../../shared/result.ts'
import type { FromJob, JobOrders, JobResult, ToJob } from './jobMessages.ts'
import { build } from './jobs/build.ts'
import { exportBundles, nameBundles } from './jobs/exportBundles.ts'
import { page } from './jobs/page.ts'
import { read } from './jobs/read.ts'
import type { JobRun } from './jobs/run.ts'
import { sample } from './jobs/sample.ts'
import { verify } from './jobs/verify.ts'

/** The worker for long work. It has no library: what it needs comes with the job, what it made goes back. */

type Jobs = {
  readonly [K in keyof JobOrders]: (params: JobOrders[K]['params'], run: JobRun) => Promise<JobResult<K>>
}

const jobs: Jobs = { read, build, sample, nameBundles, exportBundles, page, verify }
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
