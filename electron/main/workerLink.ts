import { Worker } from 'node:worker_threads'

/** What every answer of a worker carries: the number of the request. A message without one is an event. */
export interface Numbered {
  readonly id: number
}

/** What a link is made from. `A` are the worker's answers, `E` its events. */
export interface LinkPlan<E> {
  /** The worker's file. */
  readonly file: string
  readonly resourceLimits?: { readonly maxOldGenerationSizeMb?: number }
  readonly onEvent: (event: E) => void
  /** The worker ended by itself; `fault` is what it threw, if it did. It is started again on the next tick. */
  readonly onDeath: (fault: unknown) => void
  /** A new worker stands in the place of one that died, and knows nothing of what that one was told. */
  readonly onRestart: () => void
}

/** A worker thread behind requests and answers. */
export interface WorkerLink<Q extends object, A> {
  /** Sends a request and waits; rejects with `WorkerGone` where the worker ends before it has answered. */
  readonly ask: (question: Q) => Promise<A>
  /** Sends what needs no answer. */
  readonly tell: (message: object) => void
  /** Ends the worker at once and starts another; what it was asked is rejected. */
  readonly replace: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** A request was lost because its worker ended. */
export class WorkerGone extends Error {
  override readonly name = 'WorkerGone'
}

/** Deaths in a row, each within a second of its start, after which a worker is not started again. */
const mostDeaths = 5

/** Starts a worker and keeps one running until `stop`. */
export function linkWorker<Q extends object, A extends Numbered, E>(plan: LinkPlan<E>): WorkerLink<Q, A> {
  const waiting = new Map<number, { resolve: (answer: A) => void; reject: (fault: Error) => void }>()
  let lastId = 0
  let stopped = false
  let quickDeaths = 0
  let worker = start()

  function start(): Worker {
    const started = performance.now()
    const fresh = new Worker(plan.file, {
      ...(plan.resourceLimits && { resourceLimits: plan.resourceLimits }),
    })
    let fault: unknown
    fresh.on('message', (message: A | E) => {
      if (!isNumbered(message)) {
        plan.onEvent(message as E)
        return
      }
      waiting.get(message.id)?.resolve(message as A)
      waiting.delete(message.id)
    })
    fresh.on('error', (error) => {
      fault = error
    })
    fresh.on('exit', () => {
      if (fresh !== worker) return
      rejectAll()
      if (stopped) return
      plan.onDeath(fault)
      quickDeaths = performance.now() - started < 1000 ? quickDeaths + 1 : 0
      if (quickDeaths >= mostDeaths) {
        stopped = true
        return
      }
      worker = start()
      plan.onRestart()
    })
    return fresh
  }

  function rejectAll(): void {
    const lost = [...waiting.values()]
    waiting.clear()
    for (const { reject } of lost) reject(new WorkerGone('the worker ended before it answered'))
  }

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (stopped) {
          reject(new WorkerGone('the worker is not running'))
          return
        }
        const id = ++lastId
        waiting.set(id, { resolve, reject })
        worker.postMessage({ ...question, id })
      }),
    tell: (message) => worker.postMessage(message),
    replace: async () => {
      const old = worker
      worker = start()
      rejectAll()
      await old.terminate()
    },
    stop: async () => {
      stopped = true
      await worker.terminate()
    },
  }
}

function isNumbered(message: unknown): message is Numbered {
  return typeof message === 'object' && message !== null && 'id' in message && typeof message.id === 'number'
}
