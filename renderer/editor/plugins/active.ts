import { Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { SegmentId } from '../../../shared/ids.ts'
import { findSegment } from '../places.ts'

interface Active {
  readonly id: SegmentId | null
  readonly shown: DecorationSet
}

const key = new PluginKey<Active>('active')

/** Marks the segment that is worked on, in every column. */
export function active(): Plugin {
  return new Plugin<Active>({
    key,
    state: {
      init: () => ({ id: null, shown: DecorationSet.empty }),
      apply(transaction, old) {
        const id = transaction.getMeta(key) as SegmentId | undefined
        if (id === undefined)
          return { id: old.id, shown: old.shown.map(transaction.mapping, transaction.doc) }
        const segment = findSegment(transaction.doc, id)
        if (!segment) return { id, shown: DecorationSet.empty }
        const end = segment.position + segment.node.nodeSize
        const row = Decoration.node(segment.position, end, { class: 'is-active' })
        return { id, shown: DecorationSet.create(transaction.doc, [row]) }
      },
    },
    props: { decorations: (state) => key.getState(state)?.shown },
  })
}

/** Makes this segment the active one in the transaction's column. */
export function activate(transaction: Transaction, id: SegmentId): Transaction {
  return transaction.setMeta(key, id)
}
