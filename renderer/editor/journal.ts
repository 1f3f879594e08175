import type { Transaction } from 'prosemirror-state'
import type { ArticleId, SegmentId } from '../../shared/ids.ts'
import type { Place } from '../../shared/ipc/answers.ts'
import type { Language } from '../../shared/locale.ts'
import { desk } from '../api/desk.ts'
import { portions } from './portions.ts'

const retry = 1000
/** So many requests may be under way; what comes then waits and goes together with the next. */
const mostFlights = 32
/** Failures that the same steps would meet again: the library's text is another one. */
const final: ReadonlySet<string> = new Set([
  'conflict',
  'invalid',
  'read-only',
  'not-found',
  'no-library',
  'refused',
])

type Step = Record<string, unknown> & { stepType: string }

/** Whether all that was typed is stored. `lost` means that this window's text and the library's differ. */
export type Saving = 'saved' | 'saving' | 'unsaved' | 'lost'

interface Learn {
  readonly language: Language
  readonly segment: SegmentId
}

/** What goes with one request; `answer` is null while it is under way. */
interface Flight {
  readonly steps: ReadonlyMap<Language, readonly Step[]>
  readonly learn: readonly Learn[]
  answer: 'ok' | string | null
}

/**
 * Sends every step to the library at once, in order, all editions of an act together. Requests follow one
 * another without waiting for answers: under fast typing a timer or an answer may have to wait behind the keys
 * for longer than may be lost. What failed is sent again from the first failure on.
 */
export class Journal {
  private readonly article: ArticleId
  /** Versions with all that was sent, and with all that is known to be stored. */
  private readonly sent: Map<Language, number>
  private readonly stored: Map<Language, number>
  private readonly place: () => Place
  private readonly heard: (saving: Saving) => void
  private pending = new Map<Language, Step[]>()
  private learn: Learn[] = []
  private flights: Flight[] = []
  private saving: Saving = 'saved'
  /** How many confirmations were taken down so far: each teaches the memory something as it is stored. */
  confirmed = 0
  private scheduled = false
  private halted = false
  private adopting = false
  private waiting: (() => void)[] = []

  constructor(
    article: ArticleId,
    versions: ReadonlyMap<Language, number>,
    place: () => Place,
    heard: (saving: Saving) => void,
  ) {
    this.article = article
    this.sent = new Map(versions)
    this.stored = new Map(versions)
    this.place = place
    this.heard = heard
  }

  /** Takes down what a transaction did to an edition. */
  record(language: Language, transactions: readonly Transaction[]): void {
    const steps = transactions.flatMap((each) => each.steps.map((step) => step.toJSON() as Step))
    if (steps.length === 0 || this.adopting) return
    append(this.pending, language, steps)
    this.schedule()
  }

  /** While `take` runs, an edition takes in so many steps that the library has already. */
  adopted(language: Language, steps: number, take: () => void): void {
    this.adopting = true
    take()
    this.adopting = false
    this.sent.set(language, (this.sent.get(language) ?? 0) + steps)
    this.stored.set(language, (this.stored.get(language) ?? 0) + steps)
  }

  /** The version of an edition's text with everything that was sent to the library. */
  version(language: Language): number {
    return this.sent.get(language) ?? 0
  }

  /** Has the memory learn a segment with the next request. */
  confirm(language: Language, segment: SegmentId): void {
    this.learn.push({ language, segment })
    this.confirmed++
    this.schedule()
  }

  /** Resolves when everything recorded so far is stored, or cannot be for now. */
  async flush(): Promise<void> {
    this.send()
    if (this.flights.length > 0) await new Promise<void>((resolve) => this.waiting.push(resolve))
  }

  /** After the present act: what it does to several editions goes with one request. */
  private schedule(): void {
    if (this.saving === 'saved') this.tell('saving')
    if (this.scheduled) return
    this.scheduled = true
    queueMicrotask(() => {
      this.scheduled = false
      this.send()
    })
  }

  private send(): void {
    if (this.halted || this.saving === 'lost' || this.flights.length >= mostFlights) return
    if (this.pending.size === 0 && this.learn.length === 0) return
    const { now, later } = portions(this.pending)
    // What is learned must be stored with it or before.
    const flight: Flight = { steps: now, learn: later.size === 0 ? this.learn : [], answer: null }
    this.pending = later
    if (later.size === 0) this.learn = []
    this.flights.push(flight)
    const entries = [...flight.steps].map(([language, steps]) => {
      const base = this.sent.get(language) ?? 0
      this.sent.set(language, base + steps.length)
      return { language, base, steps: [...steps] }
    })
    void desk.call.editions
      .append({ article: this.article, entries, learn: [...flight.learn], place: this.place() })
      .then((answer) => (answer.ok ? 'ok' : answer.error))
      .catch(() => 'internal')
      .then((answer) => this.answered(flight, answer))
    if (later.size > 0) this.send()
  }

  private answered(flight: Flight, answer: string): void {
    flight.answer = answer
    if (answer !== 'ok') this.halted = true
    if (this.halted) {
      if (this.flights.every((each) => each.answer !== null)) this.recover()
      return
    }
    while (this.flights[0]?.answer === 'ok') this.keep(this.flights.splice(0, 1))
    this.send()
    if (this.flights.length > 0) return
    if (this.pending.size === 0) this.tell('saved')
    this.release()
  }

  /** All answers are there and one was a failure: everything behind the last success is still to be stored. */
  private recover(): void {
    // A later one was stored only on top of the earlier ones, whatever became of their answers.
    const whole = this.flights.findLastIndex(({ answer }) => answer === 'ok') + 1
    this.keep(this.flights.slice(0, whole))
    const failed = this.flights.slice(whole)
    this.flights = []
    const again = new Map<Language, Step[]>()
    for (const steps of [...failed.map((flight) => flight.steps), this.pending]) {
      for (const [language, some] of steps) append(again, language, some)
    }
    this.pending = again
    this.learn = [...failed.flatMap(({ learn }) => learn), ...this.learn]
    for (const [language, version] of this.stored) this.sent.set(language, version)
    if (final.has(failed[0]?.answer ?? '')) this.tell('lost')
    else {
      this.tell('unsaved')
      setTimeout(
        () => {
          this.halted = false
          this.send()
        },
        failed.length > 0 ? retry : 0,
      )
    }
    this.release()
  }

  private keep(flights: readonly Flight[]): void {
    for (const { steps } of flights) {
      for (const [language, some] of steps) {
        this.stored.set(language, (this.stored.get(language) ?? 0) + some.length)
      }
    }
  }

  private release(): void {
    for (const resolve of this.waiting.splice(0)) resolve()
  }

  private tell(saving: Saving): void {
    if (saving === this.saving) return
    this.saving = saving
    this.heard(saving)
  }
}

function append(all: Map<Language, Step[]>, language: Language, steps: readonly Step[]): void {
  const some = all.get(language)
  if (some) some.push(...steps)
  else all.set(language, [...steps])
}
