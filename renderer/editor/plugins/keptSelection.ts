import { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'

const name = 'kept-selection'

/**
 * Keeps what is selected in a column visible while another one has the focus, so that a term can be taken from both.
 * It is painted over the text (CSS custom highlights): nothing of the document's elements changes.
 */
export function keptSelection(): Plugin {
  let kept: Range | null = null
  const forget = () => {
    if (kept) CSS.highlights.get(name)?.delete(kept)
    kept = null
  }
  const keep = (view: EditorView) => {
    forget()
    const { from, to, empty } = view.state.selection
    if (empty) return
    const start = view.domAtPos(from, 1)
    const end = view.domAtPos(to, -1)
    kept = document.createRange()
    kept.setStart(start.node, start.offset)
    kept.setEnd(end.node, end.offset)
    const highlight = CSS.highlights.get(name) ?? new Highlight()
    highlight.add(kept)
    CSS.highlights.set(name, highlight)
  }
  return new Plugin({
    view: () => ({ destroy: forget }),
    props: {
      handleDOMEvents: {
        blur: (view) => {
          keep(view)
          return false
        },
        focus: () => {
          forget()
          return false
        },
      },
    },
  })
}
