import { Fragment, type Node, type NodeType } from 'prosemirror-model'
import type { Transaction } from 'prosemirror-state'
import { textHash } from '../../shared/document/hash.ts'
import { type Kept, keptOf } from '../../shared/document/kept.ts'
import { layersOf } from '../../shared/document/layer.ts'
import { schema } from '../../shared/document/schema.ts'
import { segmentAttributes } from '../../shared/document/segment.ts'
import {
  type Depth,
  type Stood,
  type SuggestedJoin,
  type SuggestedSplit,
  suggestedJoinsOf,
  suggestedSplitOf,
} from '../../shared/document/shape.ts'
import type { SegmentId } from '../../shared/ids.ts'
import { isHan, type Language } from '../../shared/locale.ts'
import { changedOutright } from '../../shared/review/suggestions/decide.ts'
import {
  joined,
  type Place,
  type Seam,
  split as splitTracked,
  tracedBack,
} from '../../shared/review/suggestions/divide.ts'
import { type Author, rejectedContent, type Tracked } from '../../shared/review/suggestions/tracked.ts'
import { contentFrom } from '../../shared/script/content.ts'
import { splitKept } from '../../shared/script/keptParts.ts'

const fresh: Stood = { state: 'initial', origin: null, sourceHash: null, textHash: null }

/** Cuts a segment of one edition. */
export interface Cut {
  readonly second: SegmentId
  /** Where in its present content, or where two were joined. */
  readonly at: number | Seam
  /** What is taken away behind an offset; where that is not known, the white space around it. */
  readonly gap?: number | undefined
  /** How many of the suggested joins in it stay in the first part: the same in every edition. */
  readonly joins: number
  readonly depth: Depth
  /** The suggested join that is taken back by it. */
  readonly join?: SuggestedJoin | undefined
  /** Who suggests it; null where it is done outright. */
  readonly author: Author | null
  /** Whether it is a person's act, after which nothing of it is confirmed, and neither a suggestion nor taken back. */
  readonly isOutright: boolean
}

/** Cuts the segment at a position in two, with what was suggested in it; answers what stood between them. */
export function cutSegment(
  transaction: Transaction,
  position: number,
  language: Language,
  { second, at, gap: known, joins: staying, depth, join: taken, author, isOutright }: Cut,
): Fragment {
  const node = segmentAt(transaction.doc, position)
  const cut = typeof at === 'number' ? spacesAround(node, at, known) : at
  const { parts, offset, between } = splitTracked(trackedIn(node), cut, language)
  const kept = keptOf(node)
  const [before, after] = kept ? splitKept(kept, node.content, offset) : [null, null]
  const attrs = { ...fresh, id: second, conversion: after }
  const segment = { type: schema.nodes.segment, attrs }
  const parent = transaction.doc.resolve(position).parent
  const gap = node.content.cut(between.from, between.to)
  if (gap.size > 0) transaction.delete(position + 1 + between.from, position + 1 + between.to)
  const inside = position + 1 + offset - Math.max(0, Math.min(offset, between.to) - between.from)
  transaction.split(inside, depth, depth === 1 ? [segment] : [{ type: following(parent) }, segment])
  // What is only suggested keeps how it stood: the text that was confirmed is another one, which is seen by itself.
  if (isOutright) setAttributes(transaction, position, fresh)
  if (before) transaction.setNodeAttribute(position, 'conversion', before)
  const next = position + segmentAt(transaction.doc, position).nodeSize + 2 * (depth - 1)
  const whole = rejectedIn(node)
  const isKnown = taken?.rejected.made === digestOf(whole)
  for (const [no, place] of [position, next].entries()) {
    const part = parts[no]
    if (!part) continue
    const now = changedOutright(part, segmentAt(transaction.doc, place).content, language)
    const back = taken && isKnown ? tracedBack(now, contentFrom(taken.rejected.parts[no]), taken) : now
    setAttributes(transaction, place, { suggested: listed(back.layers) })
  }
  const [one, two] = [segmentAt(transaction.doc, position), segmentAt(transaction.doc, next)]
  const halves = [rejectedIn(one), rejectedIn(two)] as const
  const joins = suggestedJoinsOf(node).map((join) => stillKnown(join, whole))
  const cutGap = whole.size - halves[0].size - halves[1].size
  setAttributes(transaction, position, {
    suggestedJoins: listed(joins.slice(0, staying).map((join) => moved(join, 0, one, 0))),
  })
  setAttributes(transaction, next, {
    suggestedJoins: listed(
      joins
        .slice(staying)
        .map((join) => moved(join, offset + Math.max(0, between.to - offset), two, halves[0].size + cutGap)),
    ),
    suggestedSplit: author
      ? {
          ...author,
          depth,
          gap: gap.toJSON(),
          rejected: { whole: whole.toJSON(), digest: digestOf(...halves), hasGap: cutGap > 0 },
        }
      : null,
  })
  return gap
}

/** Joins two segments of one edition. */
export interface Joint {
  readonly depth: Depth
  /** What stands between them once they are one, where that is known; else what usually does. */
  readonly gap: Fragment | null
  /** What the whole remembers of its conversion. */
  readonly kept: Kept | undefined
  readonly author: Author | null
  /** Whether it is a person's act, after which nothing of it is confirmed, and neither a suggestion nor taken back. */
  readonly isOutright: boolean
}

/** Joins the segment at a position with the next one, and what was suggested in them; false where there is none. */
export function joinSegments(
  transaction: Transaction,
  position: number,
  language: Language,
  { depth, gap, kept, author, isOutright }: Joint,
): boolean {
  const node = segmentAt(transaction.doc, position)
  const next = nextSegment(transaction.doc, position, depth)
  if (!next) return false
  const between = gap ?? usualGap(language, node, next)
  transaction.join(position + node.nodeSize + depth - 1, depth)
  const seam = position + node.nodeSize - 1
  if (between.size > 0) transaction.replaceWith(seam, seam, between)
  if (kept) transaction.setNodeAttribute(position, 'conversion', kept)
  if (isOutright && next.content.size > 0) setAttributes(transaction, position, fresh)
  const usual = spaced(isHan(language) ? '' : ' ')
  const both = joined(trackedIn(node), trackedIn(next), {
    text: gap ?? usual,
    isUsual: gap === null,
  })
  const { content } = segmentAt(transaction.doc, position)
  const tracked = changedOutright(both, content, language)
  const [first, second] = [rejectedIn(node), rejectedIn(next)]
  const split = suggestedSplitOf(next)
  const was = split && rejectedWhole(split, first, second)
  const { layers } = was ? tracedBack(tracked, was, split) : tracked
  setAttributes(transaction, position, { suggested: listed(layers) })
  const whole = segmentAt(transaction.doc, position)
  const digest = digestOf(rejectedIn(whole))
  const known = { end: first.size, gap: rejectedIn(whole).size - first.size - second.size }
  const suggestion: SuggestedJoin[] =
    author && !split
      ? [
          {
            ...author,
            depth,
            id: next.attrs.id as SegmentId,
            end: node.content.size,
            rejected: { ...known, digest, made: digest, parts: [first.toJSON(), second.toJSON()] },
            was: stoodOf(next),
          },
        ]
      : []
  const shift = node.content.size + between.size
  setAttributes(transaction, position, {
    suggestedJoins: listed([
      ...suggestedJoinsOf(node).map((join) => moved(stillKnown(join, first), 0, whole, 0)),
      ...suggestion,
      ...suggestedJoinsOf(next).map((join) =>
        moved(stillKnown(join, second), -shift, whole, -(known.end + known.gap)),
      ),
    ]),
  })
  return true
}

/** What two segments that were cut apart are as one, before all suggestions; null where that is what stands there. */
function rejectedWhole(split: SuggestedSplit, first: Fragment, second: Fragment): Fragment | null {
  const { whole, digest, hasGap } = split.rejected
  if (digest === digestOf(first, second)) return contentFrom(whole)
  return hasGap || contentFrom(split.gap).size === 0 ? null : first.append(second)
}

/** Where a suggested join is to be split again: its seam as long as that is known, else where it stands now. */
export function seamOf(node: Node, join: SuggestedJoin): number | Seam {
  const { digest, end, gap } = stillKnown(join, rejectedIn(node)).rejected
  const near = Math.max(0, Math.min(join.end, node.content.size))
  return digest === '' ? near : { end, gap, near }
}

/** A join in another content: its places less what went before them. They may lie outside until it is whole again. */
function moved(join: SuggestedJoin, by: number, node: Node, rejectedBy: number): SuggestedJoin {
  const { end, rejected } = join
  const digest = rejected.digest === '' ? '' : digestOf(rejectedIn(node))
  return {
    ...join,
    end: end - by,
    rejected: { ...rejected, end: rejected.end - rejectedBy, digest },
  }
}

/** Its seam is forgotten where the text before all suggestions is another one than it was about. */
function stillKnown(join: SuggestedJoin, rejected: Fragment): SuggestedJoin {
  const isKnown = join.rejected.digest === digestOf(rejected)
  return isKnown ? join : { ...join, rejected: { ...join.rejected, digest: '' } }
}

/** Sets attributes of the segment at a position where they differ. */
export function setAttributes(
  transaction: Transaction,
  position: number,
  attributes: { readonly [name: string]: unknown },
): void {
  const { attrs } = segmentAt(transaction.doc, position)
  for (const [name, value] of Object.entries(attributes)) {
    if (attrs[name] !== value) transaction.setNodeAttribute(position, name, value)
  }
}

/** The segment behind the one at a position: in its block, or with depth 2 the first of the next block. */
export function nextSegment(doc: Node, position: number, depth: Depth): Node | null {
  const next = doc.nodeAt(position + segmentAt(doc, position).nodeSize + 2 * (depth - 1))
  return next?.type === schema.nodes.segment ? next : null
}

/** What usually stands between two segments of an edition once they are one. */
export function usualGap(language: Language, node: Node, next: Node): Fragment {
  return spaced(node.content.size > 0 && next.content.size > 0 && !isHan(language) ? ' ' : '')
}

function digestOf(...contents: readonly Fragment[]): string {
  return textHash(JSON.stringify(contents.map((content) => content.toJSON() as unknown)))
}

function spaced(text: string): Fragment {
  return text === '' ? Fragment.empty : Fragment.from(schema.text(text))
}

/** How a segment stands. */
export function stoodOf(node: Node): Stood & { readonly [name: string]: unknown } {
  const { state, origin, sourceHash, textHash: hash } = segmentAttributes(node)
  return { state, origin, sourceHash, textHash: hash }
}

/** A segment's content before all suggestions. */
export function rejectedIn(node: Node): Fragment {
  return rejectedContent(trackedIn(node))
}

function trackedIn(node: Node): Tracked {
  return { content: node.content, layers: layersOf(node) }
}

function listed<T>(all: readonly T[]): readonly T[] | null {
  return all.length > 0 ? all : null
}

function segmentAt(doc: Node, position: number): Node {
  const node = doc.nodeAt(position)
  if (node?.type !== schema.nodes.segment) throw new Error('no segment there')
  return node
}

/** The block that a new line begins after this one: another item or paragraph, never a second title. */
function following(block: Node): NodeType {
  const again = block.type === schema.nodes.list_item || block.type === schema.nodes.blockquote
  return again ? block.type : schema.nodes.paragraph
}

/** The white space on either side of an offset, or as much behind it as is known to be a gap. */
function spacesAround(node: Node, offset: number, known: number | undefined): Place {
  if (known !== undefined) return { offset, before: 0, after: known }
  const left = node.textBetween(0, offset, '', '\uFFFC')
  const right = node.textBetween(offset, node.content.size, '', '\uFFFC')
  return {
    offset,
    before: left.length - left.trimEnd().length,
    after: right.length - right.trimStart().length,
  }
}
