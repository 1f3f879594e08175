import { Plugin, Selection, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { segmentAt } from '../places.ts'

/** What the keys of writing do where a segment ends; given by the desk. */
export interface WritingKeys {
  /** Enter: a new paragraph in the source, the next segment elsewhere. */
  enter(): void
  /** Backspace at a segment's start; true when it took something away. */
  backspaceAtStart(): boolean
  tab(backwards: boolean): void
}

/** Enter, Backspace and Tab as they behave between segments; nothing fires during composition. */
export function keys(acts: WritingKeys): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        if (view.composing || event.isComposing || event.keyCode === 229) return false
        const edge = edgeOf(event)
        if (edge !== null) {
          goToEdge(view, edge, event.shiftKey)
          return true
        }
        if (event.ctrlKey || event.metaKey || event.altKey) return false
        if (event.key === 'Enter') {
          acts.enter()
          return true
        }
        if (event.key === 'Tab') {
          acts.tab(event.shiftKey)
          return true
        }
        if (event.key === 'Backspace') {
          const { selection } = view.state
          const atStart =
            selection instanceof TextSelection && selection.empty && selection.$from.parentOffset === 0
          return atStart && segmentAt(selection.$from) !== null && acts.backspaceAtStart()
        }
        return false
      },
    },
  })
}

/** The end of the text that a press asks for: Ctrl+Home and Ctrl+End, on a Mac Cmd and an arrow. */
function edgeOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): 'start' | 'end' | null {
  if (altKey || ctrlKey === metaKey) return null
  if (ctrlKey && (key === 'Home' || key === 'End')) return key === 'Home' ? 'start' : 'end'
  if (metaKey && (key === 'ArrowUp' || key === 'ArrowDown')) return key === 'ArrowUp' ? 'start' : 'end'
  return null
}

/** The browser itself would stop where a row far from the view begins, which it has not laid out. */
function goToEdge(view: EditorView, edge: 'start' | 'end', extend: boolean): void {
  const { doc, selection, tr } = view.state
  const { head } = edge === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc)
  const anchor = extend ? selection.anchor : head
  view.dispatch(tr.setSelection(TextSelection.create(doc, anchor, head)).scrollIntoView())
}
