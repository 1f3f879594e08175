import type { ArticleId } from '../../shared/ids.ts'
import type { OpenLibrary } from '../../shared/ipc/answers.ts'
import { fail, type Result } from '../../shared/result.ts'
import type { LibraryTraits } from '../library/open.ts'
import type { FileFault } from '../storage/fault.ts'
import type { FromLibrary, LibraryOrders, OrderResult, Present, ToLibrary } from '../workers/messages.ts'
import { linkWorker, WorkerGone } from './workerLink.ts'

type Unnumbered<M> = M extends { readonly id: number } ? Omit<M, 'id'> : never
type Answered = Extract<FromLibrary, { readonly id: number }>
type News = Exclude<FromLibrary, Answered>

/** What the library's worker is started with. */
export interface LibraryWorkerPlan {
  /** The worker's built file. */
  readonly file: string
  /** Who works here: written beside every change. */
  readonly person: () => Present
  readonly changed: (article: ArticleId | null) => void
  readonly counted: (article: ArticleId) => void
  /** The worker died and a new one stands in its place, with no library open. */
  readonly restarted: () => void
  readonly fault: (where: string, fault: unknown) => void
}

/** The worker that has the open library: one at a time. */
export interface LibraryWorker {
  readonly open: (folder: string) => Promise<Result<OpenLibrary, FileFault>>
  readonly create: (
    folder: string,
    traits: LibraryTraits,
  ) => Promise<Result<OpenLibrary, FileFault | 'exists'>>
  /** Stores everything and lets go of the folder. */
  readonly close: () => Promise<void>
  /** A request of the contract. While the worker is away every one is 'internal'. */
  readonly request: (domain: string, method: string, params: unknown) => Promise<Result<unknown>>
  /** What main asks for beside the contract; rejects where the worker dies over it. */
  readonly order: <K extends keyof LibraryOrders>(
    kind: K,
    params: LibraryOrders[K]['params'],
  ) => Promise<OrderResult<K>>
  readonly stop: () => Promise<void>
}

/** What handlers ask of the open library. */
export type LibraryAccess = Pick<LibraryWorker, 'request' | 'order'>

/** Access to the library's worker that waits while another library takes its place. */
export function whenSettled(worker: LibraryWorker, settled: () => Promise<void>): LibraryAccess {
  return {
    request: async (domain, method, params) => {
      await settled()
      return worker.request(domain, method, params)
    },
    order: async (kind, params) => {
      await settled()
      return worker.order(kind, params)
    },
  }
}

/** Starts the library's worker and keeps one running. */
export function startLibraryWorker(plan: LibraryWorkerPlan): LibraryWorker {
  const link = linkWorker<Unnumbered<ToLibrary>, Answered, News>({
    file: plan.file,
    onEvent: (news) => {
      if (news.event === 'counted') plan.counted(news.article)
      else plan.changed(news.article)
    },
    onDeath: (fault) => plan.fault('library worker', fault),
    onRestart: plan.restarted,
  })

  async function order<K extends keyof LibraryOrders>(kind: K, params: LibraryOrders[K]['params']) {
    // A kind and its parameters go together; the union of messages cannot see that through K.
    const { result } = await link.ask({ kind, params } as Unnumbered<ToLibrary>)
    return result as OrderResult<K>
  }

  const present = (): Present => {
    const { person, role } = plan.person()
    return { person, role }
  }

  return {
    order,
    open: async (folder) => expected(await order('open', { folder, ...present() })),
    create: async (folder, traits) => expected(await order('create', { folder, traits, ...present() })),
    close: async () => {
      try {
        expected(await order('close', null))
      } catch (fault) {
        // A worker that is gone has let go of the folder.
        if (!(fault instanceof WorkerGone)) throw fault
      }
    },
    request: async (domain, method, params) => {
      try {
        return (await link.ask({ kind: 'request', domain, method, params })).result
      } catch (fault) {
        if (fault instanceof WorkerGone) return fail('internal')
        throw fault
      }
    },
    stop: link.stop,
  }
}

/** An order's expected result; 'internal' and 'refused' are bugs, which throw. */
function expected<T, E extends string>(result: Result<T, E>): Result<T, Exclude<E, 'internal' | 'refused'>> {
  if (!result.ok && (result.error === 'internal' || result.error === 'refused'))
    throw new Error(`the library's worker answered ${result.error}`)
  return result as Result<T, Exclude<E, 'internal' | 'refused'>>
}
