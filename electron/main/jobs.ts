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

/**
 * How long a job that reads files may say nothing of how far it is, in milliseconds, before it is given up as one
 * that never ends. Work on what the library holds is not measured: that is not from outside.
 */
const mostSilence = 120_000
const reading: ReadonlySet<keyof JobOrders> = new Set([
  'read',
  'align',
  'survey',
  'verify',
  'readTerms',
  'readExceptions',
  'readReview',
])

/** What the worker for long jobs is started with. */
export interface JobsPlan {
  /** The worker's built file. */
  readonly file: string
  readonly progress: (progress: Events['progress']) => void
  readonly fault: (where: string, fault: unknown) => void
  /** Other limits than those of the application, for tests. */
  readonly limits?: { readonly megabytes: number; readonly silence: number }
}

/** Long work in a worker of its own, which tells how far it is and can be cancelled. */
export interface Jobs {
  /** Runs a job under a name; 'gone' where its worker died of it, or it never ended. */
  readonly run: <K extends keyof JobOrders>(
    job: string,
    kind: K,
    params: JobOrders[K]['params'],
  ) => Promise<JobResult<K> | Result<never, 'gone'>>
  readonly cancel: (job: string) => void
  readonly stop: () => Promise<void>
}

interface Running {
  readonly kind: keyof JobOrders
  cancelled: boolean
  timer: NodeJS.Timeout | undefined
  /** Ends the worker where the job says nothing for too long. */
  deadline: NodeJS.Timeout | undefined
}

/**
 * Keeps two workers for long jobs, each started with its first: parsers are slow to load. What reads files from
 * outside may die of them, and an export that runs at the same time must not.
 */
export function startJobs({ file, progress, fault, limits }: JobsPlan): Jobs {
  const { megabytes, silence } = limits ?? { megabytes: mostMegabytes, silence: mostSilence }
  const running = new Map<string, Running>()
  const started = new Map<boolean, WorkerLink<Asked, Answered>>()
  const start = () =>
    linkWorker<Asked, Answered, Events['progress']>({
      file,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      onEvent: (news) => {
        const state = running.get(news.job)
        if (state === undefined) return
        state.deadline?.refresh()
        progress(news)
      },
      onDeath: (thrown) => fault('job worker', thrown),
      onRestart: () => undefined,
    })
  const linkFor = (kind: keyof JobOrders) => {
    const fromOutside = reading.has(kind)
    const link = started.get(fromOutside) ?? start()
    started.set(fromOutside, link)
    return link
  }

  return {
    run: async <K extends keyof JobOrders>(job: string, kind: K, params: JobOrders[K]['params']) => {
      const state: Running = { kind, cancelled: false, timer: undefined, deadline: undefined }
      if (reading.has(kind)) {
        state.deadline = setTimeout(() => {
          fault('job worker', new Error(`a ${kind} said nothing for ${silence} ms`))
          void linkFor(kind).replace()
        }, silence)
      }
      running.set(job, state)
      try {
        // A kind and its parameters go together; the union of messages cannot see that through K.
        const answer = await linkFor(kind).ask({ job, kind, params } as unknown as Asked)
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
        clearTimeout(state.deadline)
        running.delete(job)
      }
    },
    cancel: (job) => {
      const state = running.get(job)
      if (state === undefined || state.cancelled) return
      state.cancelled = true
      const link = linkFor(state.kind)
      link.tell({ cancel: job })
      state.timer = setTimeout(() => void link.replace(), patience)
    },
    stop: async () => {
      await Promise.all([...started.values()].map((link) => link.stop()))
    },
  }
}
