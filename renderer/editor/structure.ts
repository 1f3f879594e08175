import { undoDepth } from 'prosemirror-history'
import type { Node, NodeType } from 'prosemirror-model'
import type { Transaction } from 'prosemirror-state'
import { type Kept, keptOf } from '../../shared/document/kept.ts'
import { schema } from '../../shared/document/schema.ts'
import type { SegmentId } from '../../shared/ids.ts'
import { isHan, type Language } from '../../shared/locale.ts'
import { joinKept, splitKept } from '../../shared/script/keptParts.ts'
import type { Column } from './column.ts'
import { findSegment } from './places.ts'
import { asStructure } from './plugins/guard.ts'

/** An act on the structure that was done, to be taken back: by joining what was split and the reverse. */
interface Done {
  readonly kind: 'split' | 'join'
  /** 1: segments of one block; 2: their blocks too. */
  readonly depth: Depth
  readonly first: SegmentId
  readonly second: SegmentId
  /** For a join: where the first one's text ended in each edition. */
  readonly ends: ReadonlyMap<Language, number>
  /** The columns' undo depths when it was done: what was typed later is undone first. */
  readonly depths: ReadonlyMap<Language, number>
}

type Depth = 1 | 2

type Columns = ReadonlyMap<Language, Column>

/** Splits and joins segments in all editions at once, so that they keep the same segments. */
export class Structure {
  private readonly columns: Columns
  private readonly done: Done[] = []
  /** The white space that a split took away before a segment, for joining it back just so. */
  private readonly gaps = new Map<SegmentId, Map<Language, string>>()

  constructor(columns: Columns) {
    this.columns = columns
  }

  /**
   * Splits a segment; `offsets` tells where in each edition's text. An edition without an offset keeps its
   * whole text in the first part. With depth 2 a new block begins there.
   */
  split(first: SegmentId, second: SegmentId, offsets: ReadonlyMap<Language, number>, depth: Depth = 1): void {
    this.note('split', depth, first, second, new Map())
    this.doSplit(first, second, offsets, depth)
  }

  /** Joins a segment with the next one of its block; false where it is the last. */
  join(first: SegmentId): boolean {
    const second = this.following(first)
    if (!second) return false
    this.note('join', 1, first, second, this.endsOf(first))
    this.doJoin(first, 1)
    return true
  }

  /**
   * Joins a segment back to the one before it, its block too where it begins one; false where no translation
   * allows it: in each other edition, but for one that follows this one, one of the two must be empty, and blocks
   * must be of one kind.
   */
  joinBack(id: SegmentId, source: Language, follows?: Language): boolean {
    const column = this.columns.get(source)
    const found = column ? findSegment(column.state.doc, id) : null
    if (!column || !found) return false
    const place = column.state.doc.resolve(found.position)
    const block = place.nodeBefore ? null : column.state.doc.resolve(place.before()).nodeBefore
    const previous = place.nodeBefore ?? block?.lastChild
    if (previous?.type !== schema.nodes.segment || (block && block.type !== place.parent.type)) return false
    const first = previous.attrs.id as SegmentId
    const others = [...this.columns.values()].filter(
      ({ language }) => language !== source && language !== follows,
    )
    if (!others.every((other) => isEmpty(other, first) || isEmpty(other, id))) return false
    const depth = block ? 2 : 1
    this.note('join', depth, first, id, this.endsOf(first))
    this.doJoin(first, depth)
    return true
  }

  /** Takes the last act back if nothing was typed in this column since; false where there is none. */
  undo(language: Language): boolean {
    const last = this.done.at(-1)
    const column = this.columns.get(language)
    if (!last || !column || undoDepth(column.state) > (last.depths.get(language) ?? 0)) return false
    this.done.pop()
    if (last.kind === 'split') this.doJoin(last.first, last.depth)
    else this.doSplit(last.first, last.second, last.ends, last.depth)
    return true
  }

  private note(
    kind: Done['kind'],
    depth: Depth,
    first: SegmentId,
    second: SegmentId,
    ends: ReadonlyMap<Language, number>,
  ): void {
    const depths = new Map([...this.columns].map(([language, column]) => [language, undoDepth(column.state)]))
    this.done.push({ kind, depth, first, second, ends, depths })
  }

  private endsOf(id: SegmentId): Map<Language, number> {
    const ends = new Map<Language, number>()
    for (const [language, column] of this.columns) {
      const found = findSegment(column.state.doc, id)
      if (found) ends.set(language, found.node.content.size)
    }
    return ends
  }

  private following(first: SegmentId): SegmentId | null {
    for (const column of this.columns.values()) {
      const found = findSegment(column.state.doc, first)
      if (!found) return null
      const next = column.state.doc.resolve(found.position + found.node.nodeSize).nodeAfter
      return next ? (next.attrs.id as SegmentId) : null
    }
    return null
  }

  private doSplit(
    first: SegmentId,
    second: SegmentId,
    offsets: ReadonlyMap<Language, number>,
    depth: Depth,
  ): void {
    const gaps = new Map<Language, string>()
    this.gaps.set(second, gaps)
    this.each(first, (transaction, position, node, language) => {
      const offset = Math.min(offsets.get(language) ?? node.content.size, node.content.size)
      const inside = position + 1 + offset
      const kept = keptOf(node)
      const [before, after] = kept ? splitKept(kept, node.content, offset) : [null, null]
      const attrs = { ...fresh, id: second, conversion: after }
      const segment = { type: schema.nodes.segment, attrs }
      const parent = transaction.doc.resolve(position).parent
      transaction.split(inside, depth, depth === 1 ? [segment] : [{ type: following(parent) }, segment])
      reset(transaction, position, node)
      if (before) transaction.setNodeAttribute(position, 'conversion', before)
      gaps.set(language, trimAround(transaction, inside, depth))
    })
  }

  private doJoin(first: SegmentId, depth: Depth): void {
    const kept = this.keptJoined(first, depth)
    this.each(first, (transaction, position, node, language) => {
      const boundary = position + node.nodeSize + depth - 1
      const next = nextSegment(transaction.doc, position, node, depth)
      if (!next) return
      transaction.join(boundary, depth)
      const seam = position + node.nodeSize - 1
      const gap = this.gapOf(language, node, next)
      if (gap !== '') transaction.insertText(gap, seam)
      const both = kept.get(language)
      if (both) transaction.setNodeAttribute(position, 'conversion', both)
      if (next.content.size > 0) reset(transaction, position, node)
    })
  }

  /** What stands between two segments of an edition once they are one. */
  private gapOf(language: Language, node: Node, next: Node): string {
    const both = node.content.size > 0 && next.content.size > 0
    const usual = both && !isHan(language) ? ' ' : ''
    return this.gaps.get(next.attrs.id as SegmentId)?.get(language) ?? usual
  }

  /** What a segment that is made of two remembers of its conversion, in the editions that follow another. */
  private keptJoined(id: SegmentId, depth: Depth): ReadonlyMap<Language, Kept> {
    const joined = new Map<Language, Kept>()
    for (const [language, column] of this.columns) {
      const from = language === 'zh-Hant' ? 'zh-Hans' : 'zh-Hant'
      const [mine, its] = [column, this.columns.get(from)].map((each) => each && pairIn(each, id, depth))
      if (!isHan(language) || !mine || !its) continue
      const gap = { from: this.gapOf(from, ...its), gave: this.gapOf(language, ...mine) }
      const kept = joinKept(keptOf(mine[0]), keptOf(mine[1]), gap)
      if (kept) joined.set(language, kept)
    }
    return joined
  }

  private each(
    id: SegmentId,
    change: (transaction: Transaction, position: number, node: Node, language: Language) => void,
  ): void {
    for (const [language, column] of this.columns) {
      const found = findSegment(column.state.doc, id)
      if (!found) continue
      const transaction = asStructure(column.state.tr)
      change(transaction, found.position, found.node, language)
      column.dispatch(transaction)
    }
  }
}

/** A segment and the next of an edition; null where there is none. */
function pairIn(column: Column, id: SegmentId, depth: Depth): readonly [Node, Node] | null {
  const found = findSegment(column.state.doc, id)
  const next = found ? nextSegment(column.state.doc, found.position, found.node, depth) : null
  return found && next ? [found.node, next] : null
}

/** The segment behind one: in its block, or with depth 2 the first of the next block. */
function nextSegment(doc: Node, position: number, node: Node, depth: Depth): Node | null {
  const next = doc.nodeAt(position + node.nodeSize + 2 * (depth - 1))
  return next?.type === schema.nodes.segment ? next : null
}

function isEmpty(column: Column, id: SegmentId): boolean {
  return findSegment(column.state.doc, id)?.node.content.size === 0
}

/** The block that a new line begins after this one: another item or paragraph, never a second title. */
function following(block: Node): NodeType {
  const again = block.type === schema.nodes.list_item || block.type === schema.nodes.blockquote
  return again ? block.type : schema.nodes.paragraph
}

const fresh = { state: 'initial', origin: null, sourceHash: null, textHash: null }

/** A part of a confirmed segment is not confirmed. */
function reset(transaction: Transaction, position: number, node: Node): void {
  for (const [name, value] of Object.entries(fresh)) {
    if (node.attrs[name] !== value) transaction.setNodeAttribute(position, name, value)
  }
}

/** Takes away the white space that stood between two sentences now apart, and answers it. */
function trimAround(transaction: Transaction, splitAt: number, depth: Depth): string {
  const before = transaction.doc.resolve(splitAt)
  const left = before.parent.textBetween(0, before.parentOffset, '', '\uFFFC')
  const after = transaction.doc.resolve(splitAt + 2 * depth)
  const right = after.parent.textBetween(0, after.parent.content.size, '', '\uFFFC')
  const leading = right.length - right.trimStart().length
  const trailing = left.length - left.trimEnd().length
  if (leading > 0) transaction.delete(splitAt + 2 * depth, splitAt + 2 * depth + leading)
  if (trailing > 0) transaction.delete(splitAt - trailing, splitAt)
  return left.slice(left.length - trailing) + right.slice(0, leading)
}
