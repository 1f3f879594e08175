import { Plugin, TextSelection } from 'prosemirror-state'
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
