import { Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { SegmentId } from '../../../shared/ids.ts'
import { findSegment } from '../places.ts'

/** Where known terms stand in a segment's text (UTF-16 offsets); null takes the marks away. */
export interface KnownTerms {
  readonly segment: SegmentId
  readonly places: readonly { readonly from: number; readonly to: number }[]
}

const key = new PluginKey<DecorationSet>('terms')

/** Underlines the known terms of the segment that is worked on. The marks move with the text by mapping. */
export function terms(): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, old) {
        const known = transaction.getMeta(key) as KnownTerms | null | undefined
        if (known === undefined) return old.map(transaction.mapping, transaction.doc)
        const segment = known ? findSegment(transaction.doc, known.segment) : null
        if (!known || !segment) return DecorationSet.empty
        const start = segment.position + 1
        const size = segment.node.content.size
        const marks = known.places
          .filter(({ from, to }) => from < to && to <= size)
          .map(({ from, to }) => Decoration.inline(start + from, start + to, { class: 'known-term' }))
        return DecorationSet.create(transaction.doc, marks)
      },
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

/** Whether terms are marked in a column now. */
export function marksTerms(state: Parameters<typeof key.getState>[0]): boolean {
  return key.getState(state) !== DecorationSet.empty
}

/** Marks these terms in the transaction's column, and no others. */
export function markTerms(transaction: Transaction, known: KnownTerms | null): Transaction {
  return transaction.setMeta(key, known).setMeta('addToHistory', false)
}
