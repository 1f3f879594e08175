import type { Issue, SegmentPair } from '../../shared/checks/check.ts'
import type { Language } from '../../shared/locale.ts'
import type { TermEntry } from '../../shared/termbase/entry.ts'
import workerUrl from './work.worker.ts?worker&url'

/** What the desk asks of its worker. */
export type Request =
  | { readonly kind: 'terms'; readonly entries: readonly TermEntry[]; readonly region: 'tw' | 'hk' }
  | { readonly kind: 'check'; readonly pairs: readonly SegmentPair[] }
  | {
      readonly kind: 'convert'
      readonly id: number
      readonly text: string
      readonly to: 'zh-Hans' | 'zh-Hant'
      readonly region: 'tw' | 'hk'
    }

/** What the worker answers: checked pairs as they were sent, or a converted text. */
export type Answer =
  | { readonly kind: 'checked'; readonly results: readonly Checked[] }
  | { readonly kind: 'converted'; readonly id: number; readonly text: string }

/** A pair and what the checks found in it. */
export interface Checked {
  readonly pair: SegmentPair
  readonly issues: readonly Issue[]
}

interface Policy {
  createScriptURL(url: string): string
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy
}

/** The worker that checks and converts, so that typing never waits for either. */
export class Work {
  private readonly worker: Worker
  private readonly waiting = new Map<number, (text: string) => void>()
  private count = 0

  constructor(checked: (results: readonly Checked[]) => void) {
    this.worker = new Worker(trusted(workerUrl), { type: 'module' })
    this.worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'checked') checked(data.results)
      else {
        this.waiting.get(data.id)?.(data.text)
        this.waiting.delete(data.id)
      }
    }
  }

  /** Takes in the termbase, and whose Traditional Chinese the library follows. */
  learnTerms(entries: readonly TermEntry[], region: 'tw' | 'hk'): void {
    this.send({ kind: 'terms', entries, region })
  }

  check(pairs: readonly SegmentPair[]): void {
    this.send({ kind: 'check', pairs })
  }

  convert(text: string, to: Exclude<Language, 'en'>, region: 'tw' | 'hk'): Promise<string> {
    const id = ++this.count
    return new Promise((resolve) => {
      this.waiting.set(id, resolve)
      this.send({ kind: 'convert', id, text, to, region })
    })
  }

  stop(): void {
    this.worker.terminate()
  }

  private send(request: Request): void {
    this.worker.postMessage(request)
  }
}

let policy: Policy | null = null

/** The one address that may become a worker, under Trusted Types. */
function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  if (!types) return url
  policy ??= types.createPolicy('duizhao', {
    createScriptURL: (address) => {
      if (address !== workerUrl) throw new TypeError('not our worker')
      return address
    },
  })
  return policy.createScriptURL(url)
}
