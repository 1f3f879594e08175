import type { Slice } from 'prosemirror-model'
import { type EditorState, Plugin, TextSelection, type Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { eachSegmentIn, segmentAt } from '../places.ts'

/**
 * Typing over, deleting and cutting a selection that runs over several segments: the selected words go, the
 * segments stay, and the caret comes to stand where the selection began.
 */
export function acrossSegments(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, _from, _to, text) {
        const cleared = clearAcross(view.state)
        if (!cleared) return false
        view.dispatch(cleared.insertText(text))
        return true
      },
      handleKeyDown(view, event) {
        if (event.key !== 'Backspace' && event.key !== 'Delete') return false
        return dispatchCleared(view)
      },
      handlePaste: (view, _event, slice) => pasteOver(view, slice),
      handleDOMEvents: {
        // The words must be gone before the input method puts its own there: what it replaces is one segment's.
        compositionstart: (view) => {
          dispatchCleared(view)
          return false
        },
        cut(view, event) {
          if (!clearAcross(view.state)) return false
          const { from, to } = view.state.selection
          event.clipboardData?.setData('text/plain', view.state.doc.textBetween(from, to, '\n'))
          event.preventDefault()
          return dispatchCleared(view)
        },
      },
    },
  })
}

/** Clears a selection over several segments; null where the selection lies in one. */
export function clearAcross(state: EditorState): Transaction | null {
  const { selection } = state
  if (selection.empty) return null
  const first = segmentAt(selection.$from)
  const last = segmentAt(selection.$to)
  if (first && last && first.position === last.position) return null
  const cuts: { from: number; to: number }[] = []
  eachSegmentIn(state.doc, selection.from, selection.to, (_segment, inside) => {
    cuts.push({ from: inside.from, to: inside.to })
  })
  const caret = cuts[0]?.from
  if (caret === undefined) return null
  const transaction = state.tr
  for (const { from, to } of cuts.reverse()) if (from < to) transaction.delete(from, to)
  return transaction.setSelection(TextSelection.create(transaction.doc, caret))
}

function dispatchCleared(view: EditorView): boolean {
  const cleared = clearAcross(view.state)
  if (!cleared) return false
  view.dispatch(cleared.scrollIntoView())
  return true
}

function pasteOver(view: EditorView, slice: Slice): boolean {
  const cleared = clearAcross(view.state)
  if (!cleared) return false
  view.dispatch(cleared.replaceSelection(slice).scrollIntoView())
  return true
}
