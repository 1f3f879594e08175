import type { SegmentId } from '../../shared/ids.ts'
import type { Thread } from '../../shared/ipc/domains/comments.ts'
import { type Language, languages } from '../../shared/locale.ts'
import type { Anchor } from '../../shared/review/anchors/anchor.ts'
import { reanchor } from '../../shared/review/anchors/reanchor.ts'
import { movedWhole, wholeSegment } from '../../shared/review/anchors/wholeSegment.ts'
import { desk as main } from '../api/desk.ts'
import type { Column } from './column.ts'
import { anchorOf, foundAgain } from './commentPlaces.ts'
import type { Change, Desk } from './desk.ts'
import { type CommentRange, type CommentRanges, commentRanges, showComments } from './plugins/comments.ts'
import { positionOf, readingOfDocument } from './textPlaces.ts'

/** So long after the last change places are noted, in milliseconds. */
const rest = 2000

/** A comment that is being written: about a stretch of an edition's text, else about a segment in all editions. */
export interface Draft {
  readonly language: Language
  readonly range: { readonly from: number; readonly to: number } | null
  readonly segment: SegmentId
}

/** The name under which a draft's place moves with the text. */
const draftKey = 'draft'

/**
 * The comments of the open article: what is said, and where in the text as it is now. Their places move in the columns
 * by mapping; at rest and at the end they are stored as anchors, by which they are found in a text that is another one.
 */
export class Commenting {
  threads: readonly Thread[] = []
  /** The thread that is looked at. */
  present: string | null = null
  draft: Draft | null = null
  private readonly desk: Desk
  private readonly stops: (() => void)[] = []
  private timer: ReturnType<typeof setTimeout> | null = null
  private isLoading = false
  private isLoadingAgain = false
  /** What is stored of places, while the answer to a later one is on its way. */
  private readonly stored = new Map<string, string>()

  /** The texts that went and were looked for. */
  private readonly looked = new WeakSet<object>()

  constructor(desk: Desk) {
    this.desk = desk
  }

  /** Fetches the comments and keeps them fresh until the desk is left. Asked again, it does nothing. */
  start(): void {
    if (this.stops.length > 0) return
    this.stops.push(
      this.desk.listen((change) => this.heard(change)),
      main.onFlush(() => this.save()),
      main.on('changed', ({ article }) => {
        if (article === this.desk.article) void this.load()
      }),
    )
    void this.load()
  }

  /** Stores where everything stands. */
  stop(): void {
    if (this.stops.length === 0) return
    for (const stop of this.stops.splice(0)) stop()
    void this.save()
  }

  /** Where a thread's text stands in its column; null where nothing is known, or it is about all editions. */
  rangeOf(thread: Pick<Thread, 'id' | 'language'>): CommentRange | null {
    const column = thread.language ? this.desk.columns.get(thread.language) : undefined
    return (column && commentRanges(column.state).get(thread.id)) ?? null
  }

  /** The segment that a thread about all editions means; null where it is gone. */
  segmentOf(thread: Thread): SegmentId | null {
    const source = this.desk.columns.get(this.desk.source)
    return source ? wholeSegment(readingOfDocument(source.state.doc), thread.anchor) : null
  }

  /** Looks at a thread, or at none. */
  look(thread: string | null): void {
    if (thread === this.present) return
    this.present = thread
    this.show()
  }

  /** Begins a comment, or with null drops it; its text is marked and moves like the others'. */
  compose(draft: Draft | null): void {
    this.draft = draft
    if (draft) this.present = null
    this.show(draft ? new Map([[draft.language, draft.range]]) : new Map())
  }

  /** Where the draft's text stands by now; null once it was deleted, or for a draft about a segment. */
  draftAnchor(): Anchor | null {
    const { draft } = this
    const column = draft ? this.desk.columns.get(draft.language) : undefined
    const range = column && commentRanges(column.state).get(draftKey)
    return column && range ? anchorOf(column.state.doc, range) : null
  }

  /** The anchor of a whole segment, by its text in the source. */
  segmentAnchor(segment: SegmentId): Anchor | null {
    const column = this.desk.columns.get(this.desk.source)
    const text = this.desk.segment(this.desk.source, segment)
    if (!column || !text) return null
    const from = positionOf(column.state.doc, { segment, offset: 0 }) ?? 0
    const whole = anchorOf(column.state.doc, { from, to: from + text.content.size })
    return whole ?? { segment, start: 0, length: 0, quote: '', before: '', after: '' }
  }

  /** Takes over a thread as the library answered it; null takes it away. */
  take(id: string, thread: Thread | null): void {
    const others = this.threads.filter((each) => each.id !== id)
    this.adopt(thread ? [...others, thread] : others)
  }

  private async load(): Promise<void> {
    if (this.isLoading) {
      this.isLoadingAgain = true
      return
    }
    this.isLoading = true
    const answer = await main.call.comments.list({ article: this.desk.article })
    this.isLoading = false
    if (this.stops.length === 0) return
    if (answer.ok && JSON.stringify(said(answer.value)) !== JSON.stringify(said(this.threads))) {
      this.adopt(answer.value)
    }
    if (this.isLoadingAgain) {
      this.isLoadingAgain = false
      void this.load()
    }
  }

  /** Takes over what is said; the places of threads that are known already are those in the columns. */
  private adopt(threads: readonly Thread[]): void {
    for (const { id, anchor } of threads)
      if (!this.stored.has(id)) this.stored.set(id, JSON.stringify(anchor))
    this.threads = [...threads].sort((a, b) => (a.id < b.id ? -1 : 1))
    if (!threads.some(({ id, resolved }) => id === this.present && !resolved)) this.present = null
    this.show()
    this.wait()
  }

  private heard(change: Change): void {
    if (change.kind === 'structure') this.show()
    if (change.kind === 'text' || change.kind === 'structure') this.wait()
  }

  private wait(): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.save(), rest)
  }

  /** Has the columns show comments as they are now; `placed` puts the draft somewhere. */
  private show(placed: ReadonlyMap<Language, Draft['range']> = new Map()): void {
    for (const language of languages) {
      const column = this.desk.columns.get(language)
      if (column) column.whenUntouched(() => this.showIn(column, placed.get(language)))
    }
    this.desk.tell({ kind: 'comments' })
  }

  private showIn(column: Column, placed: Draft['range'] | undefined): void {
    const old = commentRanges(column.state)
    const ranges = new Map<string, CommentRange>()
    const marked = new Set<string>()
    for (const thread of this.threads) {
      if (thread.language !== column.language) continue
      const range = old.get(thread.id) ?? this.find(column, thread)
      if (range) ranges.set(thread.id, range)
      if (!thread.resolved) marked.add(thread.id)
    }
    if (this.draft?.language === column.language) {
      const range = placed ? { ...placed, last: null } : old.get(draftKey)
      if (range) ranges.set(draftKey, range)
    }
    const segments = new Map<SegmentId, 'open' | 'present'>()
    for (const thread of this.threads) {
      const isPresent = thread.id === this.present
      if (thread.language !== null || (thread.resolved && !isPresent)) continue
      const segment = this.segmentOf(thread)
      if (segment && segments.get(segment) !== 'present')
        segments.set(segment, isPresent ? 'present' : 'open')
    }
    if (this.draft && !this.draft.range) segments.set(this.draft.segment, 'present')
    const present = this.draft?.range ? draftKey : this.present
    column.dispatch(showComments(column.state.tr, { ranges, marked, present, segments }))
  }

  /** Finds a thread in a column that does not have it yet: the text may be another since its place was stored. */
  private find({ state: { doc } }: Column, { anchor }: Thread): CommentRange | null {
    const found = reanchor(readingOfDocument(doc), anchor)
    if (found.kind === 'there') {
      const [from, to] = [positionOf(doc, found.from), positionOf(doc, found.to)]
      return from === null || to === null ? null : { from, to, last: null }
    }
    const at = found.at && positionOf(doc, found.at)
    return at === null ? null : { from: at, to: at, last: null }
  }

  /** Stores the places that are others now; texts that went are looked for once more. */
  private async save(): Promise<void> {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    const moved: { thread: string; anchor: Anchor }[] = []
    for (const thread of this.threads) {
      const anchor = this.anchorNow(thread)
      if (!anchor || JSON.stringify(anchor) === this.stored.get(thread.id)) continue
      this.stored.set(thread.id, JSON.stringify(anchor))
      moved.push({ thread: thread.id, anchor })
    }
    if (moved.length === 0) return
    const anchors = new Map(moved.map(({ thread, anchor }) => [thread, anchor]))
    this.threads = this.threads.map((each) => ({ ...each, anchor: anchors.get(each.id) ?? each.anchor }))
    this.desk.tell({ kind: 'comments' })
    // A place is about the text as it is stored.
    await this.desk.journal.flush()
    const answer = await main.call.comments.move({ article: this.desk.article, anchors: moved })
    if (!answer.ok) for (const { thread } of moved) this.stored.delete(thread)
  }

  private anchorNow(thread: Thread): Anchor | null {
    const { anchor, language } = thread
    if (language === null) {
      const source = this.desk.columns.get(this.desk.source)
      return source ? movedWhole(readingOfDocument(source.state.doc), anchor) : null
    }
    const column = this.desk.columns.get(language)
    const range = column && commentRanges(column.state).get(thread.id)
    if (!column || !range) return null
    const { doc } = column.state
    if (range.from < range.to) return anchorOf(doc, range)
    const isAgain = range.last !== null && this.looked.has(range.last)
    if (range.last) this.looked.add(range.last)
    const again = foundAgain(doc, range, anchor, isAgain)
    if (again.kind === 'there') {
      const ranges: CommentRanges = new Map([[thread.id, again.range]])
      column.whenUntouched(() => this.put(column, doc, ranges))
    }
    return again.anchor
  }

  /** Puts texts that were found again back into their column, if it is still the same text. */
  private put(column: Column, doc: typeof column.state.doc, found: CommentRanges): void {
    if (column.state.doc !== doc) {
      this.wait()
      return
    }
    const ranges = new Map([...commentRanges(column.state), ...found])
    const none = { marked: new Set<string>(), present: null, segments: new Map() }
    column.dispatch(showComments(column.state.tr, { ranges, ...none }))
    this.showIn(column, undefined)
    this.desk.tell({ kind: 'comments' })
  }
}

/** What is said, without where. */
function said(threads: readonly Thread[]): unknown {
  return [...threads].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ anchor: _, ...thread }) => thread)
}
