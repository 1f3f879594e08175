import { textOf } from '../../shared/document/segment.ts'
import type { EntryId, SegmentId } from '../../shared/ids.ts'
import type { FoundTerm } from '../../shared/ipc/answers.ts'
import type { Language } from '../../shared/locale.ts'
import type { Change, Desk } from './desk.ts'
import { marksTerms, markTerms } from './plugins/terms.ts'

/** A text whose terms are looked for, with what to write for them. */
export interface TermQuestion {
  readonly source: Language
  readonly target: Language
  readonly text: string
}

/** What can be written for a term; `number` is that of its key, null beyond the ninth and for what is forbidden. */
export interface Rendering {
  readonly text: string
  readonly status: FoundTerm['targets'][number]['status']
  readonly region: FoundTerm['targets'][number]['region']
  readonly note: string
  readonly number: number | null
}

/** An entry of which a term stands in the active segment's source. */
export interface Recognised {
  readonly entry: EntryId
  readonly found: FoundTerm
  readonly renderings: readonly Rendering[]
}

/** The terms of the active segment now. */
export interface RecognisedTerms {
  readonly segment: SegmentId | null
  readonly source: Language
  readonly target: Language
  readonly terms: readonly Recognised[]
}

const rest = 120
const mostNumbers = 9

/**
 * The known terms of the active segment's source: asked for as soon as another segment is worked on and when its
 * source comes to rest, marked in its column, kept for the panel. An answer about an older text is dropped.
 */
export class Recognition {
  shown: RecognisedTerms
  private readonly desk: Desk
  private readonly ask: (question: TermQuestion) => Promise<readonly FoundTerm[] | null>
  private readonly listeners = new Set<() => void>()
  private readonly stopListening: () => void
  private timer: ReturnType<typeof setTimeout> | undefined
  private key = ''

  constructor(desk: Desk, ask: (question: TermQuestion) => Promise<readonly FoundTerm[] | null>) {
    this.desk = desk
    this.ask = ask
    this.shown = { segment: null, source: desk.reference, target: desk.reference, terms: [] }
    this.stopListening = desk.listen((change) => this.heard(change))
    void this.follow()
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  stop(): void {
    clearTimeout(this.timer)
    this.stopListening()
    this.listeners.clear()
    this.key = 'stopped'
  }

  /** The termbase changed: what is shown stays until the new answer is there. */
  forget(): void {
    this.key = ''
    void this.follow()
  }

  /** The rendering with this number, if there is one. */
  numbered(number: number): Rendering | undefined {
    return this.shown.terms.flatMap(({ renderings }) => renderings).find((each) => each.number === number)
  }

  private heard(change: Change): void {
    if (change.kind === 'active' || change.kind === 'structure') void this.follow()
    if (change.kind !== 'text' || change.language !== this.desk.reference) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.follow(), rest)
  }

  private async follow(): Promise<void> {
    const { active, reference: source } = this.desk
    const target = this.target()
    const text = active ? this.textOf(source, active.id) : ''
    const key = active && target ? `${active.id} ${source} ${target} ${text}` : 'none'
    if (key === this.key) return
    this.key = key
    if (!active || !target || text.trim() === '') {
      this.show({ segment: active?.id ?? null, source, target: target ?? source, terms: [] }, [])
      return
    }
    const found = await this.ask({ source, target, text })
    if (this.key !== key) return
    // Typed in since: the next answer is about the text as it is then.
    if (this.textOf(source, active.id) !== text) return
    const all = found ?? []
    this.show({ segment: active.id, source, target, terms: byEntry(all) }, all)
  }

  private show(shown: RecognisedTerms, found: readonly FoundTerm[]): void {
    this.shown = shown
    for (const column of this.desk.columns.values()) {
      const mine = column.language === shown.source && found.length > 0
      if (!mine && !marksTerms(column.state)) continue
      column.whenUntouched(() => {
        if (this.shown !== shown) return
        const known = mine && shown.segment ? { segment: shown.segment, places: found } : null
        column.dispatch(markTerms(column.state.tr, known))
      })
    }
    for (const listener of this.listeners) listener()
  }

  /** What is translated into: the column of the caret, or the first that is shown beside the source. */
  private target(): Language | null {
    const { active, reference, shown } = this.desk
    if (active && active.language !== reference) return active.language
    return shown.find((language) => language !== reference) ?? null
  }

  private textOf(language: Language, id: SegmentId): string {
    const node = this.desk.segment(language, id)
    // With the places of footnotes: offsets in it are positions in the segment.
    return node ? textOf(node) : ''
  }
}

/** The found terms put together by entry, in the order of the text, with the numbers of their keys. */
export function byEntry(found: readonly FoundTerm[]): readonly Recognised[] {
  const entries = new Map<EntryId, Recognised>()
  let number = 0
  for (const term of found) {
    if (entries.has(term.entry)) continue
    const renderings = term.targets.map(({ text, status, region, note }): Rendering => {
      const counts = status !== 'forbidden' && number < mostNumbers
      if (counts) number++
      return { text, status, region, note, number: counts ? number : null }
    })
    entries.set(term.entry, { entry: term.entry, found: term, renderings })
  }
  return [...entries.values()]
}
