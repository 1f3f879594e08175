import { plainText, textOf } from '../../shared/document/segment.ts'
import type { SegmentId, UnitId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import type { Fragment, Match } from '../../shared/matching/match.ts'
import { nextUnfinished } from './acts/confirm.ts'
import { insertOffer } from './acts/insert.ts'
import type { Change, Desk } from './desk.ts'

/** A text that the memory is asked about, with its neighbours' texts or ''. */
export interface Question {
  readonly source: Language
  readonly target: Language
  readonly text: string
  readonly before: string
  readonly after: string
}

/** What the memory answers. */
export interface Found {
  readonly matches: readonly Match[]
  readonly fragments: readonly Fragment[]
}

/** One thing that can be put into the active segment: a whole translation, or that of a stretch. */
export type Offer =
  | { readonly kind: 'match'; readonly match: Match }
  | { readonly kind: 'fragment'; readonly fragment: Fragment; readonly translation: string }

/** What is offered for the active segment now. */
export interface Offered extends Found {
  readonly segment: SegmentId | null
  /** The source text that it is offered for. */
  readonly text: string
  /** What the keys 1 to 9 insert, in this order: matches, then fragments whose translation is known. */
  readonly numbered: readonly Offer[]
  /** False while the answer is awaited. */
  readonly settled: boolean
  /** When the segment was entered, on the page's clock (performance.now). */
  readonly since: number
}

/** What the offers need from outside. */
export interface OffersDesk {
  /** Asks the memory; null where it does not answer. */
  readonly ask: (question: Question) => Promise<Found | null>
  /** Counts that a unit was put into a text. */
  readonly used: (unit: UnitId) => void
  /** Calls back when there is nothing better to do. */
  readonly whenIdle: (act: () => void) => void
  readonly now: () => number
}

/** As many answers are kept: the segments around the caret, and some that were left just now. */
const mostKept = 48
/** So many segments ahead are asked for while the person reads. */
const ahead = 3
const mostNumbers = 9

/**
 * What the memory offers for the active segment. The segments that come next are asked for in idle time, so that
 * entering one shows its matches at once; an answer about a text that is no longer the active one is only kept.
 */
export class Offers {
  shown: Offered
  private readonly desk: Desk
  private readonly outside: OffersDesk
  private readonly kept = new Map<string, Found>()
  private readonly listeners = new Set<() => void>()
  private readonly stopListening: () => void
  private key = ''
  private confirmed = 0
  /** Counts up when what is kept is no longer true; an answer to an earlier question is then not kept. */
  private age = 0
  private held = false
  private waiting: Offered | null = null

  constructor(desk: Desk, outside: OffersDesk) {
    this.desk = desk
    this.outside = outside
    this.shown = this.offered(null, '', nothing, true)
    this.stopListening = desk.listen((change) => this.heard(change))
    this.follow()
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  stop(): void {
    this.stopListening()
    this.listeners.clear()
    this.age++
  }

  /** Puts one of the offers into the text. */
  insert(offer: Offer | undefined): void {
    if (!offer || this.desk.active?.id !== this.shown.segment) return
    insertOffer(this.desk, offer)
    this.outside.used(offer.kind === 'match' ? offer.match.unit.id : offer.fragment.unit.id)
  }

  /** While the pointer rests on what is shown, it does not change under it for the same segment. */
  hold(held: boolean): void {
    this.held = held
    const { waiting } = this
    if (held || waiting === null) return
    this.waiting = null
    this.show(waiting)
  }

  /** The memory changed: everything is asked for again, what is shown stays until the new answer is there. */
  forget(): void {
    this.kept.clear()
    this.age++
    const { active } = this.desk
    const question = active ? this.questionOf(active.id, active.language) : null
    if (active && question) void this.fetch(active.id, question)
  }

  private heard(change: Change): void {
    const { journal, reference, saving } = this.desk
    if (change.kind === 'active' || change.kind === 'structure') this.follow()
    else if (change.kind === 'text' && change.language === reference) this.follow()
    else if (change.kind === 'saving' && saving === 'saved' && journal.confirmed > this.confirmed) {
      this.confirmed = journal.confirmed
      this.forget()
    }
  }

  private follow(): void {
    const { active } = this.desk
    const question = active ? this.questionOf(active.id, active.language) : null
    const key = question && active ? `${active.id} ${keyOf(question)}` : ''
    if (key === this.key) return
    this.key = key
    this.waiting = null
    if (!active || !question) {
      this.show(this.offered(null, '', nothing, true))
      return
    }
    const known = this.kept.get(keyOf(question))
    this.show(this.offered(active.id, question.text, known ?? nothing, known !== undefined))
    if (known) this.lookAhead(key)
    else void this.fetch(active.id, question)
  }

  private async fetch(segment: SegmentId, question: Question): Promise<void> {
    const { key } = this
    const found = await this.ask(question)
    if (this.key !== key) return
    const next = this.offered(segment, question.text, found ?? nothing, true)
    const same = this.shown.settled && sameFound(this.shown, next)
    if (this.held && this.shown.settled) this.waiting = same ? null : next
    else if (!same) this.show({ ...next, since: this.shown.since })
    this.lookAhead(key)
  }

  private async ask(question: Question): Promise<Found | null> {
    const { age } = this
    const found = await this.outside.ask(question)
    if (found && age === this.age) {
      const key = keyOf(question)
      this.kept.delete(key)
      this.kept.set(key, found)
      for (const old of this.kept.keys()) {
        if (this.kept.size <= mostKept) break
        this.kept.delete(old)
      }
    }
    return found
  }

  private lookAhead(key: string): void {
    this.outside.whenIdle(() => void this.prefetch(key))
  }

  private async prefetch(key: string): Promise<void> {
    const { active } = this.desk
    if (!active || key !== this.key) return
    for (const id of this.nextOf(active.id, active.language)) {
      const question = this.questionOf(id, active.language)
      if (!question || this.kept.has(keyOf(question))) continue
      const { age } = this
      await this.ask(question)
      if (key !== this.key || age !== this.age) return
    }
  }

  /** The segments that are likely to be entered next: the next row, and where confirming leads. */
  private nextOf(id: SegmentId, language: Language): SegmentId[] {
    const ids = this.desk.ids()
    const next = new Set<SegmentId>()
    const row = ids[ids.indexOf(id) + 1]
    let from: SegmentId | null = id
    while (from && next.size < ahead) {
      from = nextUnfinished(this.desk, language, from)
      if (!from || next.has(from) || from === id) break
      next.add(from)
    }
    if (row) next.add(row)
    return [...next].slice(0, ahead)
  }

  private questionOf(id: SegmentId, target: Language): Question | null {
    const source = this.desk.reference
    if (target === source) return null
    const ids = this.desk.ids()
    const at = ids.indexOf(id)
    const text = (index: number) => textAt(this.desk, source, ids[index])
    if (at < 0 || text(at).trim() === '') return null
    return { source, target, text: text(at), before: text(at - 1), after: text(at + 1) }
  }

  private offered(segment: SegmentId | null, text: string, found: Found, settled: boolean): Offered {
    // What this very segment taught the memory is nothing to offer it.
    const matches = found.matches.filter(({ unit }) => unit.segment !== segment || segment === null)
    const fragments = found.fragments.filter(({ unit }) => unit.segment !== segment || segment === null)
    const since = this.outside.now()
    return { segment, text, matches, fragments, numbered: numbered({ matches, fragments }), settled, since }
  }

  private show(offered: Offered): void {
    this.shown = offered
    for (const listener of this.listeners) listener()
  }
}

/** What the keys 1 to 9 insert. */
function numbered({ matches, fragments }: Found): readonly Offer[] {
  const all: Offer[] = matches.map((match) => ({ kind: 'match', match }))
  for (const fragment of fragments) {
    if (fragment.translation) all.push({ kind: 'fragment', fragment, translation: fragment.translation })
  }
  return all.slice(0, mostNumbers)
}

const nothing: Found = { matches: [], fragments: [] }

function keyOf({ source, target, text, before, after }: Question): string {
  return JSON.stringify([source, target, text, before, after])
}

function sameFound(a: Offered, b: Offered): boolean {
  return (
    a.segment === b.segment &&
    JSON.stringify([a.matches, a.fragments]) === JSON.stringify([b.matches, b.fragments])
  )
}

function textAt(desk: Desk, language: Language, id: SegmentId | undefined): string {
  const node = id ? desk.segment(language, id) : null
  return node ? plainText(textOf(node)) : ''
}
