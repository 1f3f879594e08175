import type { Fragment, Node } from 'prosemirror-model'
import { keptOf } from '../../../shared/document/kept.ts'
import { textOf } from '../../../shared/document/segment.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import { isHan } from '../../../shared/locale.ts'
import { contentFrom } from '../../../shared/script/content.ts'
import type { Spot } from '../../../shared/script/conversion.ts'
import type { Converted } from '../../../shared/script/follow.ts'
import { type QuoteState, quoteStates } from '../../../shared/script/quotes.ts'
import type { Column } from '../column.ts'
import { findSegment, segmentIds } from '../places.ts'
import type { Converter } from './converter.ts'
import type { Given, Sent, Wanted, Ways } from './protocol.ts'

/** How long a text is left alone before the other edition follows, in milliseconds. */
export const rest = 40

/** A segment's conversion, as far as it was answered. */
export interface Known extends Converted {
  readonly spots: readonly Spot[]
}

/** A segment's text with the quotations that it stands in. */
interface Seen {
  readonly content: Fragment
  readonly quotes: QuoteState
}

/** What was last asked about a segment: an answer to anything else is dropped. */
interface Asked extends Seen {
  readonly mark: string
  readonly before: Seen | null
}

/** Asks for the conversion of whatever changed, and keeps the answers. */
export class Asking {
  ways: Ways
  private readonly from: Column
  private readonly to: Column
  private readonly converter: Converter
  private readonly brought: (ids: readonly SegmentId[]) => void
  private readonly asked = new Map<SegmentId, Asked>()
  private readonly answers = new Map<SegmentId, Known & { readonly mark: string }>()
  /** Of texts that were never converted: their source as it was when it was first seen. */
  private readonly first = new Map<SegmentId, Seen>()
  private timer: ReturnType<typeof setTimeout> | null = null
  private underWay = 0
  private waiting: (() => void)[] = []
  private stopped = false

  constructor(
    from: Column,
    to: Column,
    converter: Converter,
    ways: Ways,
    brought: (ids: readonly SegmentId[]) => void,
  ) {
    this.from = from
    this.to = to
    this.converter = converter
    this.ways = ways
    this.brought = brought
    converter.learn(ways)
    this.seen()
  }

  setWays(ways: Ways): void {
    if (ways.mark === this.ways.mark) return
    this.ways = ways
    this.converter.learn(ways)
    this.soon()
  }

  /** Asks after a short rest; each further change puts it off. */
  soon(): void {
    if (this.stopped) return
    if (this.timer) clearTimeout(this.timer)
    this.timer = setTimeout(() => this.from.whenSettled(() => this.ask()), rest)
  }

  /** Segments were split or joined: how their texts were before tells nothing any more, and all is looked at again. */
  restructured(): void {
    this.first.clear()
    this.asked.clear()
    this.seen()
    this.soon()
  }

  /** Asks about a segment anew, though its source may soon be again what was asked about. */
  again(id: SegmentId): void {
    this.asked.delete(id)
    this.soon()
  }

  get isIdle(): boolean {
    return this.timer === null && this.underWay === 0
  }

  idle(): Promise<void> {
    if (this.isIdle) return Promise.resolve()
    return new Promise((resolve) => this.waiting.push(resolve))
  }

  stop(): void {
    this.stopped = true
    if (this.timer) clearTimeout(this.timer)
    this.converter.stop()
  }

  /** The conversion of a segment as last answered. */
  known(id: SegmentId): Known | null {
    return this.answers.get(id) ?? null
  }

  /** Whether what is known of a segment is about its source as it stands. */
  isFresh(id: SegmentId): boolean {
    const known = this.answers.get(id)
    const source = findSegment(this.from.state.doc, id)?.node
    return !!known && !!source && known.mark === this.ways.mark && known.source.eq(source.content)
  }

  private ask(): void {
    this.timer = null
    if (this.stopped) return
    const items: Wanted[] = []
    for (const [id, seen] of this.seen()) {
      const before = this.beforeFor(id, seen)
      const asked: Asked = { ...seen, mark: this.ways.mark, before }
      if (isSame(this.asked.get(id), asked)) continue
      this.asked.set(id, asked)
      items.push({ segment: id, now: sent(seen), before: before ? sent(before) : null })
    }
    const to = this.to.language
    if (items.length === 0 || !isHan(to)) {
      this.release()
      return
    }
    this.underWay++
    const asked = new Map(items.map(({ segment }) => [segment, this.asked.get(segment as SegmentId)]))
    void this.converter.follow({ to, items }).then((given) => this.take(given, asked))
  }

  /** The source's segments as they stand; each is remembered as it was when it was first seen. */
  private seen(): [SegmentId, Seen][] {
    const segments = [...segmentsIn(this.from.state.doc)]
    const states = quoteStates(segments.map(([, node]) => textIn(node)))
    return segments.map(([id, node], no) => {
      const seen: Seen = { content: node.content, quotes: states[no] ?? [] }
      if (!this.first.has(id)) this.first.set(id, seen)
      return [id, seen]
    })
  }

  /** Only a text that was never converted needs to know what its source was before. */
  private beforeFor(id: SegmentId, now: Seen): Seen | null {
    const target: Node | undefined = findSegment(this.to.state.doc, id)?.node
    if (!target || keptOf(target) || target.content.size === 0) return null
    const before = this.first.get(id)
    return before && !before.content.eq(now.content) ? before : null
  }

  private take(given: readonly Given[], asked: ReadonlyMap<string, Asked | undefined>): void {
    this.underWay--
    if (this.stopped) return
    const fresh: SegmentId[] = []
    for (const { segment, next, by, spots, gave } of given) {
      const id = segment as SegmentId
      const question = asked.get(segment)
      if (!question || this.asked.get(id) !== question) continue
      const { content, mark, before } = question
      this.answers.set(id, {
        source: content,
        next: contentFrom(next),
        by,
        spots,
        mark,
        ...(before ? { before: { source: before.content, gave: contentFrom(gave) } } : {}),
      })
      fresh.push(id)
    }
    if (fresh.length > 0) this.brought(fresh)
    this.release()
  }

  private release(): void {
    if (!this.isIdle) return
    for (const resolve of this.waiting.splice(0)) resolve()
  }
}

function* segmentsIn(doc: Node): Generator<[SegmentId, Node]> {
  for (const id of segmentIds(doc)) {
    const found = findSegment(doc, id)
    if (found) yield [id, found.node]
  }
}

// Nodes are persistent: a keystroke makes one new one, the texts of the others are known.
const known = new WeakMap<Node, string>()

function textIn(node: Node): string {
  const text = known.get(node) ?? textOf(node)
  known.set(node, text)
  return text
}

function sent({ content, quotes }: Seen): Sent {
  return { content: content.toJSON(), quotes }
}

function isSame(one: Asked | undefined, other: Asked): boolean {
  if (!one || one.mark !== other.mark || !one.content.eq(other.content)) return false
  if (one.quotes.length + other.quotes.length > 0) {
    if (JSON.stringify(one.quotes) !== JSON.stringify(other.quotes)) return false
  }
  return (one.before === null) === (other.before === null)
}
