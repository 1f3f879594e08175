import type { ArchiveAnswer } from '../../shared/checks/archive.ts'
import type { CheckedSegment } from '../../shared/checks/checker.ts'
import type { ArticleNews } from '../../shared/checks/news.ts'
import type { CheckWays } from '../../shared/ipc/domains/checks.ts'
import type { Language } from '../../shared/locale.ts'
import type { TermEntry } from '../../shared/termbase/entry.ts'
import { startWorker } from './trusted.ts'

/** What the desk asks of its worker. */
export type Request =
  | { readonly kind: 'terms'; readonly entries: readonly TermEntry[]; readonly region: 'tw' | 'hk' }
  | { readonly kind: 'ways'; readonly ways: CheckWays }
  | { readonly kind: 'archive'; readonly answers: readonly ArchiveAnswer[] }
  | { readonly kind: 'check'; readonly news: ArticleNews }
  | { readonly kind: 'suggest'; readonly id: number; readonly word: string }

/** What the worker answers: what the checks newly say, what a word may have been meant for. */
export type Answer =
  | { readonly kind: 'checked'; readonly results: readonly Checked[] }
  | { readonly kind: 'suggested'; readonly id: number; readonly words: readonly string[] }

/** The segments of an edition of which the checks say something new. */
export interface Checked {
  readonly language: Language
  readonly segments: readonly CheckedSegment[]
}

/** The worker that checks, so that typing never waits for it; started when it is first told something. */
export class Work {
  private worker: Worker | null = null
  private readonly checked: (results: readonly Checked[]) => void
  private readonly suggesting = new Map<number, (words: readonly string[]) => void>()
  private count = 0

  constructor(checked: (results: readonly Checked[]) => void) {
    this.checked = checked
  }

  /** Takes in the termbase, and whose Traditional Chinese the library follows. */
  learnTerms(entries: readonly TermEntry[], region: 'tw' | 'hk'): void {
    this.send({ kind: 'terms', entries, region })
  }

  /** Takes in what the library says of its checks: settings, its dictionary's words, the rules of its house. */
  learnWays(ways: CheckWays): void {
    this.send({ kind: 'ways', ways })
  }

  /** Takes in what other articles have published of this one's texts and names. */
  learnArchive(answers: readonly ArchiveAnswer[]): void {
    this.send({ kind: 'archive', answers })
  }

  /** Has the article checked as it is with the news; the worker keeps what it was told before. */
  check(news: ArticleNews): void {
    this.send({ kind: 'check', news })
  }

  /** What a misspelt word may have been meant for, the likeliest first; takes some 50 ms. */
  suggest(word: string): Promise<readonly string[]> {
    const id = ++this.count
    return new Promise((resolve) => {
      this.suggesting.set(id, resolve)
      this.send({ kind: 'suggest', id, word })
    })
  }

  stop(): void {
    this.worker?.terminate()
    this.worker = null
  }

  private send(request: Request): void {
    this.worker ??= this.started()
    this.worker.postMessage(request)
  }

  private started(): Worker {
    const worker = startWorker('work')
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'checked') this.checked(data.results)
      else {
        this.suggesting.get(data.id)?.(data.words)
        this.suggesting.delete(data.id)
      }
    }
    return worker
  }
}
