import type { Events } from '../../shared/ipc/contract.ts'
import { fail, type Result } from '../../shared/result.ts'
import { filesOf } from '../library/folder.ts'
import type { FromMemory, MemoryOrders, MemoryResult, ToMemory } from '../workers/memoryMessages.ts'
import type { LibraryWorker } from './libraryWorker.ts'
import { linkWorker, WorkerGone, type WorkerLink } from './workerLink.ts'

type Asked = Extract<ToMemory, { readonly id: number }>
type Unnumbered<M> = M extends { readonly id: number } ? Omit<M, 'id'> : never
type Answered = Extract<FromMemory, { readonly id: number }>

/** What the memory's worker is started with. */
export interface MemoryWorkerPlan {
  /** The worker's built file. */
  readonly file: string
  readonly person: () => string
  readonly progress: (progress: Events['progress']) => void
  readonly fault: (where: string, fault: unknown) => void
}

/** The worker that has the open library's memory with its index. */
export interface MemoryWorker {
  /** Opens a library's memory in place of the one before; one that cannot be opened is noted, and answers `no-library`. */
  readonly open: (folder: string) => Promise<void>
  readonly close: () => Promise<void>
  readonly request: (method: string, params: unknown) => Promise<Result<unknown>>
  readonly order: <K extends keyof MemoryOrders>(
    kind: K,
    params: MemoryOrders[K]['params'],
  ) => Promise<MemoryResult<K> | Result<never, 'internal'>>
  /** Gives up a job of this worker; a name that it does not know is no fault. */
  readonly cancel: (job: string) => void
  readonly stop: () => Promise<void>
}

/** What handlers ask of the open memory. */
export type MemoryAccess = Pick<MemoryWorker, 'request' | 'order'>

/** Access to the memory's worker that waits while another library takes its place. */
export function memoryWhenSettled(worker: MemoryWorker, settled: () => Promise<void>): MemoryAccess {
  return {
    request: async (method, params) => {
      await settled()
      return worker.request(method, params)
    },
    order: async (kind, params) => {
      await settled()
      return worker.order(kind, params)
    },
  }
}

/** Megabytes of heap, beside the index's own arrays. */
const mostHeap = 400

/** How long the worker is not started after a library opened unless it is asked: the window comes first. */
const untilOpen = 600

/** Keeps a worker for the memory once a library is open; one that died opens the same memory again. */
export function startMemoryWorker(plan: MemoryWorkerPlan): MemoryWorker {
  let open: string | null = null
  let waiting: NodeJS.Timeout | null = null
  let link: WorkerLink<Unnumbered<Asked>, Answered> | null = null

  const start = () =>
    linkWorker<Unnumbered<Asked>, Answered, Events['progress']>({
      file: plan.file,
      // Its texts and numbers lie outside the heap; without a limit the heap grows by what it could let go.
      resourceLimits: { maxOldGenerationSizeMb: mostHeap },
      onEvent: plan.progress,
      onDeath: (fault) => plan.fault('memory worker', fault),
      onRestart: () => {
        if (open !== null) void enter(open)
      },
    })

  async function send(question: Unnumbered<Asked>): Promise<Result<unknown>> {
    try {
      link ??= start()
      return (await link.ask(question)).result
    } catch (fault) {
      if (fault instanceof WorkerGone) return fail('internal')
      throw fault
    }
  }

  /** Sends what needs the memory: it is opened before, where it waits for that. */
  function ask(question: Unnumbered<Asked>): Promise<Result<unknown>> {
    enterNow()
    return send(question)
  }

  async function order<K extends keyof MemoryOrders>(kind: K, params: MemoryOrders[K]['params']) {
    // A kind and its parameters go together; the union of messages cannot see that through K.
    return (await ask({ kind, params } as Unnumbered<Asked>)) as MemoryResult<K>
  }

  async function enter(folder: string): Promise<void> {
    const { memory: file, library } = filesOf(folder)
    const params = { file, library, person: plan.person() }
    const opened = (await send({ kind: 'open', params } as Unnumbered<Asked>)) as MemoryResult<'open'>
    if (!opened.ok) plan.fault('memory', `not opened: ${opened.error}`)
  }

  function enterNow(): void {
    if (waiting === null) return
    clearTimeout(waiting)
    waiting = null
    if (open !== null) void enter(open)
  }

  return {
    order,
    open: async (folder) => {
      open = folder
      if (waiting !== null) clearTimeout(waiting)
      waiting = setTimeout(enterNow, untilOpen)
    },
    close: async () => {
      open = null
      if (waiting !== null) clearTimeout(waiting)
      waiting = null
      if (link !== null) await send({ kind: 'close', params: null } as Unnumbered<Asked>)
    },
    request: (method, params) => ask({ kind: 'request', method, params }),
    cancel: (job) => link?.tell({ cancel: job }),
    stop: async () => {
      if (waiting !== null) clearTimeout(waiting)
      await link?.stop()
    },
  }
}

/** A library's worker with which the memory's opens and closes: after it, and before it. */
export function withMemory(library: LibraryWorker, memory: MemoryWorker): LibraryWorker {
  const following = async <R extends Result<unknown>>(folder: string, opening: Promise<R>): Promise<R> => {
    const opened = await opening
    // Nobody waits for it: its worker answers in turn, and a large index takes a moment.
    if (opened.ok) void memory.open(folder)
    return opened
  }
  return {
    ...library,
    open: (folder) => following(folder, library.open(folder)),
    create: (folder, traits) => following(folder, library.create(folder, traits)),
    close: async () => {
      await memory.close()
      await library.close()
    },
  }
}
