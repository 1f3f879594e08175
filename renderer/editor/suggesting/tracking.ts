import { isHistoryTransaction } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { type Layer, layersOf } from '../../../shared/document/layer.ts'
import { type SuggestedJoin, suggestedJoinsOf } from '../../../shared/document/shape.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { changedOutright } from '../../../shared/review/suggestions/decide.ts'
import { type Author, recorded, tidied } from '../../../shared/review/suggestions/tracked.ts'
import { isStructure } from '../plugins/guard.ts'

const kind = 'suggesting'
const key = new PluginKey<ReadonlySet<SegmentId>>('suggesting')

/** Marks a transaction that sets the suggestions of what it changes by itself. */
export function asSettled(transaction: Transaction): Transaction {
  return transaction.setMeta(kind, 'settled')
}

/** Marks a transaction whose changes are nobody's suggestion, whatever the mode. */
export function asOutright(transaction: Transaction): Transaction {
  return transaction.setMeta(kind, 'outright')
}

/**
 * Marks a transaction after which undo and redo know the texts of these segments, but no longer what was suggested in
 * them: they were cut or joined otherwise since.
 */
export function asDoubtful(transaction: Transaction, ids: readonly SegmentId[]): Transaction {
  return transaction.setMeta(key, ids)
}

/** Marks a transaction that knows for each segment whose suggestion its change is, whatever the mode; null: nobody's. */
export function asWhose(transaction: Transaction, whose: Whose): Transaction {
  return transaction.setMeta(kind, whose)
}

type Whose = (segment: SegmentId) => Author | null

/**
 * Notes what a segment was before somebody changed it in suggestion mode: with the change itself, so that both are
 * stored and undone as one. `author` is null outside that mode; then a change in a segment with suggestions is made
 * part of all its states. Where a suggested join stands moves with the text. Only attributes are set, which
 * `nodes/segment.ts` lets happen during composition.
 */
export function tracking(language: Language, author: () => Author | null): Plugin {
  return new Plugin<ReadonlySet<SegmentId>>({
    key,
    state: {
      init: () => new Set(),
      apply: (transaction, doubtful) => {
        const more = transaction.getMeta(key) as readonly SegmentId[] | undefined
        return more ? new Set([...doubtful, ...more]) : doubtful
      },
    },
    appendTransaction(transactions, before, after) {
      const changing = transactions.filter((each) => each.docChanged)
      // Acts on the structure note it themselves.
      if (changing.every(isStructure)) return null
      const { tr } = after
      if (changing.some(isHistoryTransaction)) {
        const doubtful = key.getState(after) ?? new Set()
        for (const changed of changedPairs(before.doc, after.doc, (old, now) => !old.sameMarkup(now))) {
          checkBroughtBack(tr, changed, changing, doubtful.has(changed.now.attrs.id as SegmentId))
        }
        return tr.docChanged ? tr : null
      }
      const settled = changing.every((each) => each.getMeta(kind) === 'settled')
      const outright = changing.some((each) => each.getMeta(kind) === 'outright')
      const by = outright ? null : author()
      const whose = changing.map((each) => each.getMeta(kind) as unknown).find(isWhose)
      for (const changed of changedPairs(before.doc, after.doc)) {
        const author = whose ? whose(changed.now.attrs.id as SegmentId) : by
        if (!settled) noteLayers(tr, changed, language, author)
        moveJoins(tr, changed, changing)
      }
      return tr.docChanged ? tr : null
    },
  })
}

function isWhose(meta: unknown): meta is Whose {
  return typeof meta === 'function'
}

/** A segment whose content was changed, with its positions. */
interface Changed {
  readonly old: Node
  readonly now: Node
  readonly from: number
  readonly position: number
}

function noteLayers(
  tr: Transaction,
  { old, now, position }: Changed,
  language: Language,
  by: Author | null,
): void {
  const layers = layersOf(now)
  const before = { content: old.content, layers }
  let noted = layers
  if (by) noted = recorded(before, now.content, by)
  else if (layers.length > 0) noted = changedOutright(before, now.content, language).layers
  if (noted !== layers) tr.setNodeAttribute(position, 'suggested', noted.length > 0 ? noted : null)
}

/**
 * History brings back what was noted. Where a segment was cut or joined since, that is about another text: then what
 * stood there before counts. Layers that change nothing go: nobody could decide them.
 */
function checkBroughtBack(
  tr: Transaction,
  changed: Changed,
  changing: readonly Transaction[],
  isDoubtful: boolean,
): void {
  const { old, now, position } = changed
  const back = layersOf(now)
  const layers = isDoubtful ? layersAfter(old, now) : back
  const sound = tidied({ content: now.content, layers }).layers
  const isAsIs = layers === back && sound.length === back.length
  if (!isAsIs) tr.setNodeAttribute(position, 'suggested', sound.length > 0 ? sound : null)
  // Which segments were joined is never what a step of undo is about.
  const [joined, known] = [old, now].map((node) => suggestedJoinsOf(node).map(({ id }) => id))
  if (String(joined) !== String(known)) {
    const moved = movedJoins(suggestedJoinsOf(old), changed, changing)
    tr.setNodeAttribute(position, 'suggestedJoins', moved.length > 0 ? moved : null)
  }
}

/** The layers of a segment of which only its text is brought back: the change is part of the last one's. */
function layersAfter(old: Node, now: Node): readonly Layer[] {
  const layers = layersOf(old)
  const by = layers.at(-1) ?? layersOf(now).at(-1)
  return by ? recorded({ content: old.content, layers }, now.content, by) : layers
}

function moveJoins(tr: Transaction, changed: Changed, changing: readonly Transaction[]): void {
  const joins = suggestedJoinsOf(changed.now)
  const moved = movedJoins(joins, changed, changing)
  if (moved.some(({ end }, at) => end !== joins[at]?.end)) {
    tr.setNodeAttribute(changed.position, 'suggestedJoins', moved)
  }
}

function movedJoins(
  joins: readonly SuggestedJoin[],
  { old, now, from, position }: Changed,
  changing: readonly Transaction[],
): readonly SuggestedJoin[] {
  return joins.map((join) => {
    if (join.end < 0 || join.end > old.content.size) return join
    const place = changing.reduce((at, { mapping }) => mapping.map(at, -1), from + 1 + join.end)
    return { ...join, end: Math.max(0, Math.min(place - position - 1, now.content.size)) }
  })
}

/** The segments whose content differs, or something else that counts; both documents have the same ones. */
function changedPairs(
  before: Node,
  after: Node,
  isOther: (old: Node, now: Node) => boolean = () => false,
): Changed[] {
  const found: Changed[] = []
  const visit = (old: Node, now: Node, from: number, position: number): void => {
    if (old === now) return
    if (now.type.name === 'segment') {
      if (!old.content.eq(now.content) || isOther(old, now)) found.push({ old, now, from, position })
      return
    }
    let [oldInside, inside] = [from + 1, position + 1]
    for (let at = 0; at < now.childCount && at < old.childCount; at++) {
      const [oldChild, child] = [old.child(at), now.child(at)]
      visit(oldChild, child, oldInside, inside)
      oldInside += oldChild.nodeSize
      inside += child.nodeSize
    }
  }
  visit(before, after, -1, -1)
  return found
}
