import type { Events } from '../../shared/ipc/contract.ts'
import type { CommonError } from '../../shared/ipc/method.ts'
import type { Result } from '../../shared/result.ts'
import type { FileFault } from '../storage/fault.ts'

/** What main asks of the memory's worker beside the contract: its parameters, answer and failures. */
export interface MemoryOrders {
  /** `library` is the database whose termbase helps to adapt matches. */
  readonly open: Order<{ file: string; library: string; person: string }, null, FileFault>
  readonly close: Order<null, null, never>
  readonly person: Order<{ person: string }, null, never>
  /** The termbase may have changed. */
  readonly termsChanged: Order<null, null, never>
}

interface Order<P, A, E extends string> {
  readonly params: P
  readonly answer: A
  readonly error: E
}

/** The answer to an order. */
export type MemoryResult<K extends keyof MemoryOrders> = Result<
  MemoryOrders[K]['answer'],
  MemoryOrders[K]['error'] | CommonError
>

/** A message from main: an order, a request of the contract (its parameters are parsed already), or a job to give up. */
export type ToMemory =
  | {
      [K in keyof MemoryOrders]: {
        readonly id: number
        readonly kind: K
        readonly params: MemoryOrders[K]['params']
      }
    }[keyof MemoryOrders]
  | { readonly id: number; readonly kind: 'request'; readonly method: string; readonly params: unknown }
  | { readonly cancel: string }

/** A message to main: the result for a message's id, or how far a job is. */
export type FromMemory = { readonly id: number; readonly result: Result<unknown> } | Events['progress']
