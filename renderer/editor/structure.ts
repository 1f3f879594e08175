import { redoDepth, undoDepth } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import { type Depth, type SuggestedJoin, suggestedJoinsOf } from '../../shared/document/shape.ts'
import type { SegmentId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import type { Author } from '../../shared/review/suggestions/tracked.ts'
import type { Column } from './column.ts'
import { findSegment } from './places.ts'
import { withHistoryOf } from './plugins/keptHistory.ts'
import { isReadOnly } from './plugins/locks.ts'
import { Reshaping, type Whose } from './reshaping.ts'
import { setAttributes } from './restructure.ts'
import {
  type Columns,
  gapsIn,
  isEmpty,
  isJustJoined,
  joinMeant,
  joinsBefore,
  joinsOf,
  type PlacedJoin,
  seamAfter,
  segmentAfter,
  segmentBefore,
  splitSuggestedAt,
} from './structurePlaces.ts'
import { asDoubtful } from './suggesting/tracking.ts'

type Nodes = ReadonlyMap<Language, readonly Node[]>

/** An act on the structure that was done, to be taken back. */
interface Done {
  readonly kind: 'split' | 'join' | 'accept'
  readonly depth: Depth
  readonly first: SegmentId
  readonly second: SegmentId
  /** What the segments were, in each edition. */
  readonly before: Nodes
  /** What the act made of them: where that still stands, it is taken back to the letter. */
  after: Nodes
  /** The columns' undo depths when it was done: what was typed later is undone first. */
  readonly depths: ReadonlyMap<Language, number>
  /** The same for what can be done again: that was taken back before the act, from segments that were others. */
  readonly redoDepths: ReadonlyMap<Language, number>
  /** The columns as they were, for what can be undone in a text that is the same again. */
  readonly states: ReadonlyMap<Language, EditorState>
  /** Acts that were done as one are taken back as one. */
  readonly group: number
}

/** So many acts can be taken back: each keeps the texts as they were. */
const mostKept = 200

/** Splits and joins segments in all editions at once, so that they keep the same segments. */
export class Structure {
  private readonly columns: Columns
  private readonly author: () => Author | null
  private readonly done: Done[] = []
  private group = 0
  private grouping = false
  private readonly reshaping: Reshaping

  /** `author` is whoever suggests what is done; null where it is done outright. */
  constructor(columns: Columns, author: () => Author | null = () => null) {
    this.columns = columns
    this.author = author
    this.reshaping = new Reshaping(columns)
  }

  /**
   * Whether segments may be cut or joined: in no edition one of them is final. An approved edition lets its sentences
   * be divided anew, which nobody reads, but keeps its blocks.
   */
  isOpen(depth: Depth, ...ids: readonly SegmentId[]): boolean {
    return [...this.columns.values()].every(
      ({ state }) =>
        (depth === 1 || !isReadOnly(state)) &&
        ids.every((id) => findSegment(state.doc, id)?.node.attrs.state !== 'final'),
    )
  }

  /**
   * Splits a segment; `offsets` tells where in each edition's text, the first of them where it was meant. An edition
   * without an offset keeps its whole text in the first part. With depth 2 a new block begins there. Answers the
   * second segment's id: where a suggested join is split again, it is the one that was there.
   */
  split(
    first: SegmentId,
    second: SegmentId,
    offsets: ReadonlyMap<Language, number>,
    depth: Depth = 1,
  ): SegmentId {
    const joined = joinMeant(this.columns, first, offsets, depth)
    if (joined && this.rejectJoin(first, joined)) return joined
    this.note('split', depth, first, second)
    this.reshaping.split(
      first,
      second,
      { offsets, joins: joinsBefore(this.columns, first, offsets) },
      depth,
      this.whose(),
    )
    this.noteAfter()
    return second
  }

  /** Joins a segment with the next one of its block; false where it is the last. */
  join(first: SegmentId): boolean {
    const second = segmentAfter(this.columns, first, 1)
    if (!second || !this.isOpen(1, first, second)) return false
    if (splitSuggestedAt(this.columns, second)) return this.rejectSplit(second)
    this.note('join', 1, first, second)
    this.reshaping.join(first, 1, this.whose())
    this.noteAfter()
    return true
  }

  /**
   * Joins a segment back to the one before it, its block too where it begins one; false where no translation
   * allows it: in each other edition, but for one that follows this one, one of the two must be empty, and blocks
   * must be of one kind.
   */
  joinBack(id: SegmentId, source: Language, follows?: Language): boolean {
    const before = segmentBefore(this.columns, id)
    const column = this.columns.get(source)
    if (!before?.isAlike || !column || !this.isOpen(before.depth, before.id, id)) return false
    const others = [...this.columns.values()].filter(
      ({ language }) => language !== source && language !== follows,
    )
    const isFree = (other: Column) => isEmpty(other, before.id) || isEmpty(other, id)
    if (splitSuggestedAt(this.columns, id)?.depth === before.depth) return this.rejectSplit(id)
    if (!others.every(isFree)) return false
    this.note('join', before.depth, before.id, id)
    this.reshaping.join(before.id, before.depth, this.whose())
    this.noteAfter()
    return true
  }

  /** Lets a suggested split stand. */
  acceptSplit(second: SegmentId): void {
    this.note('accept', 1, second, second)
    this.reshaping.each(second, (transaction, position) =>
      setAttributes(transaction, position, { suggestedSplit: null }),
    )
  }

  /** Takes a suggested split back; false where what stands before it is another thing now. */
  rejectSplit(second: SegmentId): boolean {
    const before = segmentBefore(this.columns, second)
    const suggestion = splitSuggestedAt(this.columns, second)
    if (!before || !suggestion || before.depth !== suggestion.depth) return false
    if (!this.isOpen(before.depth, before.id, second)) return false
    this.note('join', before.depth, before.id, second)
    this.reshaping.join(before.id, before.depth, 'back')
    this.noteAfter()
    return true
  }

  /** Lets a suggested join stand. */
  acceptJoin(first: SegmentId, second: SegmentId): void {
    this.note('accept', 1, first, first)
    this.reshaping.withoutJoin(first, second)
  }

  /** Takes a suggested join back; false where it is not there any more. */
  rejectJoin(first: SegmentId, second: SegmentId): boolean {
    const joins = joinsOf(this.columns, first, second)
    const [one] = joins.values()
    const depth = one?.join.depth
    if (!one || depth === undefined || !this.isOpen(depth, first)) return false
    // Each segment is there once, whatever was brought in from elsewhere.
    if ([...this.columns.values()].some(({ state }) => findSegment(state.doc, second))) return false
    this.note('split', depth, first, second)
    this.reshaping.withoutJoin(first, second)
    const places = new Map([...joins].map(([language, { at }]) => [language, at]))
    this.reshaping.split(
      first,
      second,
      { offsets: places, joins: one.no, taken: recordsIn(joins) },
      depth,
      'back',
    )
    this.reshaping.each(second, (transaction, position, _node, language) => {
      setAttributes(transaction, position, { ...joins.get(language)?.join.was })
    })
    this.noteAfter()
    return true
  }

  /** Has all that is done in it taken back as one. */
  asOne(act: () => void): void {
    this.group++
    this.grouping = true
    try {
      act()
    } finally {
      this.grouping = false
    }
  }

  /** Takes the last act back if nothing was typed in this column since; false where there is none. */
  undo(language: Language): boolean {
    const last = this.done.at(-1)
    const column = this.columns.get(language)
    if (!last || !column || undoDepth(column.state) > (last.depths.get(language) ?? 0)) return false
    const acts = this.done.filter(({ group }) => group === last.group)
    if (!acts.every(({ depth, first, second }) => this.isOpen(depth, first, second))) return false
    while (this.done.at(-1)?.group === last.group) this.takeBack(this.done.pop())
    return true
  }

  /** Whether what was taken back last in a column can be done again: not over an act on the structure. */
  canRedo(language: Language): boolean {
    const column = this.columns.get(language)
    const last = this.done.at(-1)
    return !!column && redoDepth(column.state) > (last?.redoDepths.get(language) ?? 0)
  }

  private takeBack(done: Done | undefined): void {
    if (!done) return
    const { kind, first, second, depth, before, after } = done
    const now = this.nodesOf(first, second)
    const whole = new Set([...after.keys()].filter((each) => areSame(after.get(each) ?? [], now.get(each))))
    if (kind === 'split') this.reshaping.join(first, depth, 'back')
    if (kind === 'join') {
      // Where text was typed in another edition meanwhile, the joint has moved there.
      const taken = joinsOf(this.columns, first, second)
      const offsets = new Map(
        [...before].map(([language, nodes]) => {
          const isSame = isJustJoined(this.columns, language, nodes)
          const place = (isSame ? null : taken.get(language)?.at) ?? seamAfter(this.columns, language, nodes)
          return [language, place] as const
        }),
      )
      const [nodes] = before.values()
      const joins = nodes?.[0] ? suggestedJoinsOf(nodes[0]).length : 0
      this.reshaping.withoutJoin(first, second)
      this.reshaping.split(
        first,
        second,
        { offsets, joins, gaps: gapsIn(this.columns, before), taken: recordsIn(taken) },
        depth,
        'back',
      )
    }
    for (const [language, nodes] of before) {
      for (const node of nodes) this.reshaping.restore(language, node, { whole: whole.has(language) })
    }
    for (const [language, state] of done.states) {
      const column = this.columns.get(language)
      if (!column) continue
      const back = withHistoryOf(column.state, state)
      column.dispatch(back ?? asDoubtful(column.state.tr, [first, second]))
    }
  }

  private whose(): Whose {
    return this.author() ?? 'outright'
  }

  private note(kind: Done['kind'], depth: Depth, first: SegmentId, second: SegmentId): void {
    if (!this.grouping) this.group++
    const before = this.nodesOf(first, second)
    const depths = new Map([...this.columns].map(([language, { state }]) => [language, undoDepth(state)]))
    const redoDepths = new Map([...this.columns].map(([language, { state }]) => [language, redoDepth(state)]))
    const states = new Map([...this.columns].map(([language, { state }]) => [language, state]))
    this.done.push({
      kind,
      depth,
      first,
      second,
      before,
      after: new Map(),
      depths,
      redoDepths,
      states,
      group: this.group,
    })
    if (this.done.length > mostKept) this.done.shift()
  }

  private noteAfter(): void {
    const last = this.done.at(-1)
    if (last) last.after = this.nodesOf(last.first, last.second)
  }

  private nodesOf(first: SegmentId, second: SegmentId): Nodes {
    const ids = first === second ? [first] : [first, second]
    return new Map(
      [...this.columns].map(([language, { state }]) => [
        language,
        ids.flatMap((id) => findSegment(state.doc, id)?.node ?? []),
      ]),
    )
  }
}

function areSame(some: readonly Node[], others: readonly Node[] = []): boolean {
  return some.length === others.length && some.every((node, at) => others[at] && node.eq(others[at]))
}

function recordsIn(joins: ReadonlyMap<Language, PlacedJoin>): ReadonlyMap<Language, SuggestedJoin> {
  return new Map([...joins].map(([language, { join }]) => [language, join]))
}
