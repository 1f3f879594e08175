import type { Transaction } from 'prosemirror-state'
import type { ArticleId, SegmentId } from '../../shared/ids.ts'
import type { Place } from '../../shared/ipc/answers.ts'
import type { Language } from '../../shared/locale.ts'
import { desk } from '../api/desk.ts'

/** How long steps are gathered before they are sent, ms: well below the quarter second that may be lost. */
const gathering = 80
const retry = 1000
/** Failures that the same steps would meet again: the library's text is another one. */
const final: ReadonlySet<string> = new Set(['conflict', 'invalid', 'not-found', 'no-library', 'refused'])

type Step = Record<string, unknown> & { stepType: string }

/** Whether all that was typed is stored. `lost` means that this window's text and the library's differ. */
export type Saving = 'saved' | 'saving' | 'unsaved' | 'lost'

interface Learn {
  readonly language: Language
  readonly segment: SegmentId
}

/**
 * Sends every step to the library, in order and all editions of an act together. One request is under way at
 * a time; what comes meanwhile goes with the next. A request that failed is sent again.
 */
export class Journal {
  private readonly pending = new Map<Language, Step[]>()
  private learn: Learn[] = []
  private sending: Promise<void> | null = null
  private timer: ReturnType<typeof setTimeout> | null = null
  private saving: Saving = 'saved'

  private readonly article: ArticleId
  private readonly versions: Map<Language, number>
  private readonly place: () => Place
  private readonly heard: (saving: Saving) => void

  constructor(
    article: ArticleId,
    versions: Map<Language, number>,
    place: () => Place,
    heard: (saving: Saving) => void,
  ) {
    this.article = article
    this.versions = versions
    this.place = place
    this.heard = heard
  }

  /** Takes down what a transaction did to an edition. */
  record(language: Language, transactions: readonly Transaction[]): void {
    const steps = transactions.flatMap(({ steps }) => steps.map((step) => step.toJSON() as Step))
    if (steps.length === 0) return
    const waiting = this.pending.get(language)
    if (waiting) waiting.push(...steps)
    else this.pending.set(language, steps)
    this.schedule(gathering)
  }

  /** Has the memory learn a segment with the next request. */
  confirm(language: Language, segment: SegmentId): void {
    this.learn.push({ language, segment })
    this.schedule(0)
  }

  /** Resolves when everything recorded so far is stored. */
  async flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    while (this.sending) await this.sending
    if (this.saving === 'lost' || (this.pending.size === 0 && this.learn.length === 0)) return
    this.sending = this.send()
    await this.sending
  }

  private schedule(wait: number): void {
    if (this.saving === 'saved') this.tell('saving')
    if (this.timer !== null || this.saving === 'lost') return
    this.timer = setTimeout(() => {
      this.timer = null
      if (!this.sending) void this.flush()
    }, wait)
  }

  private async send(): Promise<void> {
    const sent = new Map(this.pending)
    const learn = this.learn
    this.pending.clear()
    this.learn = []
    const entries = [...sent].map(([language, steps]) => ({
      language,
      base: this.versions.get(language) ?? 0,
      steps,
    }))
    const answer = await desk.call.editions
      .append({ article: this.article, entries, learn, place: this.place() })
      .catch(() => ({ ok: false as const, error: 'internal' as const }))
    this.sending = null
    if (answer.ok) {
      for (const [language, steps] of sent) {
        this.versions.set(language, (this.versions.get(language) ?? 0) + steps.length)
      }
      if (this.pending.size > 0 || this.learn.length > 0) this.schedule(gathering)
      else this.tell('saved')
      return
    }
    this.learn = [...learn, ...this.learn]
    for (const [language, steps] of sent) {
      this.pending.set(language, [...steps, ...(this.pending.get(language) ?? [])])
    }
    if (final.has(answer.error)) {
      this.tell('lost')
    } else {
      this.tell('unsaved')
      this.schedule(retry)
    }
  }

  private tell(saving: Saving): void {
    if (saving === this.saving) return
    this.saving = saving
    this.heard(saving)
  }
}
