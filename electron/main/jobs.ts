import type { Events } from '../../shared/ipc/contract.ts'
import { fail, type Result } from '../../shared/result.ts'
import type { FromJob, JobOrders, JobResult, ToJob } from '../workers/jobMessages.ts'
import { linkWorker, WorkerGone, type WorkerLink } from './workerLink.ts'

type Asked = Omit<Extract<ToJob, { readonly id: number }>, 'id'>
type Answered = Extract<FromJob, { readonly id: number }>

/** How long a cancelled job may take to end by itself, in milliseconds; then its worker is replaced. */
const patience = 400

/** No file of a person needs more memory; one that does was made to break the application. */
const mostMegabytes = 1024

/** What the worker for long jobs is started with. */
export interface JobsPlan {
  /** The worker's built file. */
  readonly file: string
  readonly progress: (progress: Events['progress']) => void
  readonly fault: (where: string, fault: unknown) => void
}

/** Long work in a worker of its own, which tells how far it is and can be cancelled. */
export interface Jobs {
  /** Runs a job under a name; 'gone' where its worker died of it. */
  readonly run: <K extends keyof JobOrders>(
    job: string,
    kind: K,
    params: JobOrders[K]['params'],
  ) => Promise<JobResult<K> | Result<never, 'gone'>>
  readonly cancel: (job: string) => void
  readonly stop: () => Promise<void>
}

/** Keeps a worker for long jobs, which is started with the first of them: parsers are slow to load. */
export function startJobs({ file, progress, fault }: JobsPlan): Jobs {
  const running = new Map<string, { cancelled: boolean; timer: NodeJS.Timeout | undefined }>()
  let started: WorkerLink<Asked, Answered> | null = null
  const start = () =>
    linkWorker<Asked, Answered, Events['progress']>({
      file,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
      onEvent: (news) => {
        if (running.has(news.job)) progress(news)
      },
      onDeath: (thrown) => fault('job worker', thrown),
      onRestart: () => undefined,
    })
  const link = () => {
    started ??= start()
    return started
  }

  return {
    run: async <K extends keyof JobOrders>(job: string, kind: K, params: JobOrders[K]['params']) => {
      const state = { cancelled: false, timer: undefined as NodeJS.Timeout | undefined }
      running.set(job, state)
      try {
        // A kind and its parameters go together; the union of messages cannot see that through K.
        const answer = await link().ask({ job, kind, params } as unknown as Asked)
        if ('fault' in answer) throw new Error(`in the job worker: ${answer.fault}`)
        // What was written stands, however late the cancelling came; all else is of no more interest.
        const stands = (kind === 'exportBundles' || kind === 'writeTerms') && answer.result.ok
        if (state.cancelled && !stands) return fail('cancelled')
        return answer.result as JobResult<K>
      } catch (thrown) {
        if (!(thrown instanceof WorkerGone)) throw thrown
        return state.cancelled ? fail('cancelled') : fail('gone')
      } finally {
        clearTimeout(state.timer)
        running.delete(job)
      }
    },
    cancel: (job) => {
      const state = running.get(job)
      if (state === undefined || state.cancelled) return
      state.cancelled = true
      link().tell({ cancel: job })
      state.timer = setTimeout(() => void link().replace(), patience)
    },
    stop: async () => started?.stop(),
  }
}
