import type { EditorView } from 'prosemirror-view'
import { rowsIn } from './rows.ts'

/** Room that is kept between the caret and the ends of what is seen, px: about two lines and the column heads. */
const margin = 96

const waiting = new WeakSet<EditorView>()

/**
 * Brings the caret into view with the next frame. To ask for its place at once would have the whole article
 * laid out twice for each keystroke: here, and again for the frame.
 */
export function revealSoon(view: EditorView): void {
  if (waiting.has(view)) return
  waiting.add(view)
  requestAnimationFrame(() => {
    waiting.delete(view)
    if (!view.isDestroyed) reveal(view)
  })
}

function reveal(view: EditorView): void {
  const scroller = view.dom.closest('[data-scroller]')
  if (!scroller) return
  rowsIn(scroller)?.include(view.state.selection.$head.index(0))
  // What was never seen has only an estimated height: a second look settles where the first one came to.
  for (let look = 0; look < 2; look++) {
    const caret = view.coordsAtPos(view.state.selection.head)
    const seen = scroller.getBoundingClientRect()
    const above = caret.top - (seen.top + margin)
    const below = caret.bottom - (seen.bottom - margin)
    if (above < 0) scroller.scrollTop += above
    else if (below > 0) scroller.scrollTop += Math.min(below, above)
    else return
  }
}
