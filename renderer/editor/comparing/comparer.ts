import type { ComparedBlock } from '../../../shared/review/compare/compare.ts'
import { startWorker } from '../trusted.ts'
import type { CompareAnswer, CompareRequest, SegmentAuthors } from './protocol.ts'

/** What a comparison has answered so far. */
export interface Comparison {
  readonly blocks: readonly ComparedBlock[]
  /** Null until it is known. */
  readonly authors: readonly SegmentAuthors[] | null
}

/** Compares versions in a worker, so that no key waits for it; of several requests only the last is answered. */
export class Comparer {
  private readonly worker = startWorker('compare')
  private readonly heard: (comparison: Comparison) => void
  private count = 0
  private blocks: readonly ComparedBlock[] = []

  constructor(heard: (comparison: Comparison) => void) {
    this.heard = heard
    this.worker.onmessage = ({ data }: MessageEvent<CompareAnswer>) => this.take(data)
  }

  compare(request: Omit<CompareRequest, 'id'>): void {
    const message: CompareRequest = { ...request, id: ++this.count }
    this.worker.postMessage(message)
  }

  stop(): void {
    this.worker.terminate()
  }

  private take(answer: CompareAnswer): void {
    if (answer.id !== this.count) return
    if (answer.kind === 'compared') this.blocks = answer.blocks
    this.heard({ blocks: this.blocks, authors: answer.kind === 'authors' ? answer.authors : null })
  }
}
