import { Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'

/** A place where the words that are looked for stand, as document positions. */
export interface Hit {
  readonly from: number
  readonly to: number
}

interface Shown {
  readonly hits: readonly Hit[]
  readonly at: number
}

const key = new PluginKey<DecorationSet>('find')

/** Shows what find has found, and which of it is the present one. */
export function find(): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, old) {
        const shown = transaction.getMeta(key) as Shown | undefined
        if (!shown) return old.map(transaction.mapping, transaction.doc)
        const marks = shown.hits.map(({ from, to }, at) =>
          Decoration.inline(from, to, { class: at === shown.at ? 'found is-present' : 'found' }),
        )
        return DecorationSet.create(transaction.doc, marks)
      },
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

/** Shows these hits, the one at index `at` as the present one (-1 for none). */
export function showHits(transaction: Transaction, hits: readonly Hit[], at: number): Transaction {
  return transaction.setMeta(key, { hits, at } satisfies Shown).setMeta('addToHistory', false)
}
