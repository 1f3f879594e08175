import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state'
import { AttrStep } from 'prosemirror-transform'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import { readsTheSame } from '../../../shared/review/gate/reading.ts'
import { segmentAt } from '../places.ts'
import { isStructure } from './guard.ts'

interface Locks {
  /** The edition is approved: all of it is only read. */
  readonly readOnly: boolean
  /** Final segments. The browser is told, so that no input method begins there. */
  readonly shown: DecorationSet
}

const key = new PluginKey<Locks>('locks')
const passing = 'passesLocks'

/** Marks a transaction that may change what is locked: an act of the workflow, or the locking of a segment itself. */
export function passLocks(transaction: Transaction): Transaction {
  return transaction.setMeta(passing, true).setMeta('addToHistory', false)
}

/** A transaction after which the edition is only read, or no longer. */
export function setReadOnly(transaction: Transaction, readOnly: boolean): Transaction {
  return transaction.setMeta(key, readOnly)
}

/** Whether the edition is only read. */
export function isReadOnly(state: EditorState): boolean {
  return key.getState(state)?.readOnly ?? false
}

/** Whether a segment's text may not be changed: it is final, or its edition only read. */
export function isLockedSegment(state: EditorState, segment: Node): boolean {
  return isReadOnly(state) || isFinal(segment)
}

/** Keeps approved editions and final segments as they are, whatever wants to change them. */
export function locks(readOnly: boolean): Plugin {
  return new Plugin<Locks>({
    key,
    state: {
      init: (_config, state) => ({ readOnly, shown: finalOnes(state.doc) }),
      apply: (transaction, old) => {
        const asked = transaction.getMeta(key) as boolean | undefined
        const shown = shownAfter(transaction, old.shown)
        return asked === undefined && shown === old.shown ? old : { readOnly: asked ?? old.readOnly, shown }
      },
    },
    filterTransaction: (transaction, state) => {
      if (!transaction.docChanged || transaction.getMeta(passing) === true) return true
      if (!isReadOnly(state)) return !touchesFinal(transaction.before, transaction.doc)
      // A translator may divide an approved source anew: no reader sees it.
      return isStructure(transaction) && readsTheSame(transaction.before, transaction.doc)
    },
    props: {
      editable: (state) => !isReadOnly(state),
      attributes: (state) => (isReadOnly(state) ? { 'aria-readonly': 'true', tabindex: '0' } : {}),
      decorations: (state) => key.getState(state)?.shown,
      handleKeyDown: leaveByArrow,
    },
  })
}

function isFinal(node: Node): boolean {
  return node.attrs.state === 'final'
}

function shownAfter(transaction: Transaction, shown: DecorationSet): DecorationSet {
  if (!transaction.docChanged) return shown
  const mayLock =
    isStructure(transaction) ||
    transaction.steps.some((step) => step instanceof AttrStep && step.attr === 'state')
  return mayLock ? finalOnes(transaction.doc) : shown.map(transaction.mapping, transaction.doc)
}

function finalOnes(doc: Node): DecorationSet {
  const found: Decoration[] = []
  doc.descendants((node, position) => {
    if (node.type.name !== 'segment') return true
    if (isFinal(node)) {
      found.push(
        Decoration.node(position, position + node.nodeSize, { contenteditable: 'false', class: 'is-final' }),
      )
    }
    return false
  })
  return found.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, found)
}

/** What a segment remembers of its conversion is no part of its text. */
const own = ['id', 'state', 'origin', 'sourceHash', 'textHash'] as const

/** Whether a final segment is another one afterwards, or is gone. Unchanged parts of documents are the same objects. */
function touchesFinal(before: Node, after: Node | null): boolean {
  if (before === after) return false
  if (before.type.name === 'segment') return isFinal(before) && !isSame(before, after)
  const isAlike = after !== null && before.childCount === after.childCount
  for (let at = 0; at < before.childCount; at++) {
    if (touchesFinal(before.child(at), isAlike ? after.child(at) : sameIn(before.child(at), after)))
      return true
  }
  return false
}

function isSame(before: Node, after: Node | null): boolean {
  return (
    after !== null &&
    before.content.eq(after.content) &&
    own.every((name) => JSON.stringify(before.attrs[name]) === JSON.stringify(after.attrs[name]))
  )
}

/** Where blocks came or went: the child that is still the same, or a segment that has the id. */
function sameIn(child: Node, parent: Node | null): Node | null {
  let found: Node | null = null
  parent?.descendants((node) => {
    if (node === child || (node.type.name === 'segment' && node.attrs.id === child.attrs.id)) found ??= node
    return found === null && !node.isTextblock
  })
  return found
}

/** In a segment that the browser takes for no text of its own the arrows would lead nowhere. */
function leaveByArrow(view: EditorView, event: KeyboardEvent): boolean {
  const back = event.key === 'ArrowUp' || event.key === 'ArrowLeft'
  const on = event.key === 'ArrowDown' || event.key === 'ArrowRight'
  if ((!back && !on) || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return false
  const { doc, selection } = view.state
  const segment = segmentAt(selection.$head)
  if (!segment || !isFinal(segment.node)) return false
  const edge = back ? segment.position : segment.position + segment.node.nodeSize
  const next = TextSelection.findFrom(doc.resolve(edge), back ? -1 : 1, true)
  if (next)
    view.dispatch(
      view.state.tr.setSelection(TextSelection.create(doc, back ? next.to : next.from)).scrollIntoView(),
    )
  return next !== null
}
