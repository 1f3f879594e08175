import type { Han } from '../../../shared/locale.ts'
import { startWorker } from '../trusted.ts'
import type { FollowRequest, Given, Ways } from './protocol.ts'

/** What the converting worker is told. */
export type FollowMessage =
  | { readonly kind: 'ways'; readonly ways: Ways }
  | { readonly kind: 'follow'; readonly id: number; readonly request: FollowRequest }
  | { readonly kind: 'text'; readonly id: number; readonly text: string; readonly to: Han }

/** What it answers. */
export interface FollowAnswer {
  readonly id: number
  readonly given: readonly Given[]
  readonly text: string
}

/** Converts segments and texts by the library's ways, elsewhere than where one types. */
export interface Converter {
  learn(ways: Ways): void
  follow(request: FollowRequest): Promise<readonly Given[]>
  /** Converts a text of no certain place. */
  text(text: string, to: Han): Promise<string>
  stop(): void
}

/** The converter in a worker of its own, started when it is first needed: its tables take a moment to build. */
export class WorkerConverter implements Converter {
  private worker: Worker | null = null
  private ways: Ways | null = null
  private readonly waiting = new Map<number, (answer: FollowAnswer) => void>()
  private count = 0

  learn(ways: Ways): void {
    this.ways = ways
    this.worker?.postMessage({ kind: 'ways', ways } satisfies FollowMessage)
  }

  async follow(request: FollowRequest): Promise<readonly Given[]> {
    return (await this.ask((id) => ({ kind: 'follow', id, request }))).given
  }

  async text(text: string, to: Han): Promise<string> {
    return (await this.ask((id) => ({ kind: 'text', id, text, to }))).text
  }

  stop(): void {
    this.worker?.terminate()
    this.worker = null
    this.waiting.clear()
  }

  private ask(message: (id: number) => FollowMessage): Promise<FollowAnswer> {
    const id = ++this.count
    return new Promise((resolve) => {
      this.waiting.set(id, resolve)
      this.started().postMessage(message(id))
    })
  }

  private started(): Worker {
    if (this.worker) return this.worker
    const worker = startWorker('follow')
    worker.onmessage = ({ data }: MessageEvent<FollowAnswer>) => {
      this.waiting.get(data.id)?.(data)
      this.waiting.delete(data.id)
    }
    // What it could not do is told in the console; nobody is to wait for it.
    worker.onerror = () => {
      for (const [id, answer] of this.waiting) answer({ id, given: [], text: '' })
      this.waiting.clear()
    }
    this.worker = worker
    if (this.ways) this.learn(this.ways)
    return worker
  }
}
