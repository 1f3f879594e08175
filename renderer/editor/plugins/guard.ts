import { closeHistory } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import { Plugin, type Transaction } from 'prosemirror-state'

const structural = 'structure'

/** Marks a transaction as an act on the structure of all editions; only such may change it. */
export function asStructure(transaction: Transaction): Transaction {
  // What is typed next is a step of its own, even at once: the act is taken back between the two.
  return closeHistory(transaction).setMeta(structural, true).setMeta('addToHistory', false)
}

/** Whether a transaction is an act on the structure. */
export function isStructure(transaction: Transaction): boolean {
  return transaction.getMeta(structural) === true
}

/**
 * Keeps the invariant that all editions have the same blocks and segments: whatever is typed, pasted or
 * dropped may change a segment's inside, never what segments there are.
 */
export function guard(): Plugin {
  return new Plugin({
    filterTransaction: (transaction) =>
      !transaction.docChanged || isStructure(transaction) || sameShape(transaction.before, transaction.doc),
  })
}

function sameShape(a: Node, b: Node): boolean {
  if (a === b) return true
  if (a.type !== b.type) return false
  if (a.type.name === 'segment') return a.attrs.id === b.attrs.id
  if (a.childCount !== b.childCount) return false
  for (let at = 0; at < a.childCount; at++) if (!sameShape(a.child(at), b.child(at))) return false
  return true
}
