import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { SegmentId } from '../../../shared/ids.ts'
import { findSegment } from '../places.ts'
import './comments.css'

/** Where a thread's text stands in a column, as document positions; an empty one is where it stood. */
export interface CommentRange {
  readonly from: number
  readonly to: number
  /** The document in which the text still stood, before it went in this session, and where it stood there. */
  readonly last: { readonly doc: Node; readonly from: number; readonly to: number } | null
}

export type CommentRanges = ReadonlyMap<string, CommentRange>

/** What a column shows of comments: the threads to be marked, the one that is looked at, segments with one. */
export interface ShownComments {
  readonly ranges: CommentRanges
  readonly marked: ReadonlySet<string>
  readonly present: string | null
  readonly segments: ReadonlyMap<SegmentId, 'open' | 'present'>
}

interface State {
  readonly ranges: CommentRanges
  readonly shown: DecorationSet
}

const key = new PluginKey<State>('comments')

/**
 * Keeps the places of comments while the text changes, and marks them. They move by mapping only: what is written at
 * an end of a text does not belong to it. `pressed` hears which thread's text was clicked.
 */
export function comments(pressed: (thread: string) => void): Plugin {
  return new Plugin<State>({
    key,
    state: {
      init: () => ({ ranges: new Map(), shown: DecorationSet.empty }),
      apply(transaction, old) {
        const change = transaction.getMeta(key) as ShownComments | undefined
        if (change) return { ranges: change.ranges, shown: decorations(transaction.doc, change) }
        if (!transaction.docChanged) return old
        return {
          ranges: moved(old.ranges, transaction),
          shown: old.shown.map(transaction.mapping, transaction.doc),
        }
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.shown,
      handleClick(view, position) {
        const thread = threadAt(view.state, position)
        if (thread !== null) pressed(thread)
        return false
      },
    },
  })
}

/** Shows these comments, and no others, in the transaction's column. */
export function showComments(transaction: Transaction, shown: ShownComments): Transaction {
  return transaction.setMeta(key, shown).setMeta('addToHistory', false)
}

/** Where the threads of a column stand now. */
export function commentRanges(state: EditorState): CommentRanges {
  return key.getState(state)?.ranges ?? new Map()
}

/** The thread whose marked text is at a position, the shortest where there are several; null where none is. */
function threadAt(state: EditorState, position: number): string | null {
  const found = (key.getState(state)?.shown.find(position, position) ?? [])
    .filter(({ from, to, spec }) => from <= position && to >= position && typeof spec.thread === 'string')
    .sort((a, b) => a.to - a.from - (b.to - b.from))
  return (found[0]?.spec.thread as string | undefined) ?? null
}

function moved(ranges: CommentRanges, { mapping, before, doc }: Transaction): CommentRanges {
  const next = new Map<string, CommentRange>()
  for (const [thread, range] of ranges) {
    const from = mapping.map(range.from, 1)
    const to = mapping.map(range.to, -1)
    if (range.from === range.to) next.set(thread, { ...range, from, to: from })
    else if (from < to && doc.textBetween(from, to, '', '\uFFFC') !== '') {
      next.set(thread, { from, to, last: null })
    } else {
      const at = Math.min(from, to)
      next.set(thread, { from: at, to: at, last: { doc: before, from: range.from, to: range.to } })
    }
  }
  return next
}

function decorations(doc: Node, { ranges, marked, present, segments }: ShownComments): DecorationSet {
  const made: Decoration[] = []
  for (const [thread, { from, to }] of ranges) {
    if (from >= to || !(marked.has(thread) || thread === present)) continue
    const name = thread === present ? 'commented is-present' : 'commented'
    made.push(Decoration.inline(from, to, { class: name }, { thread }))
  }
  for (const [id, how] of segments) {
    const segment = findSegment(doc, id)
    if (!segment) continue
    const name = how === 'present' ? 'has-comment is-talked-of' : 'has-comment'
    made.push(Decoration.node(segment.position, segment.position + segment.node.nodeSize, { class: name }))
  }
  return DecorationSet.create(doc, made)
}
