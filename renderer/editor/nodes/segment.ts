import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'

/**
 * A segment in the editor. It takes other attributes over in the element that it has: ProseMirror by itself would make
 * a new element for them, and what an input method composes in the old one would be lost.
 */
export function segmentView(node: Node): NodeView {
  const dom = document.createElement('div')
  dom.className = 'segment'
  const write = ({ attrs }: Node): void => {
    dom.dataset.id = String(attrs.id)
    dom.dataset.state = String(attrs.state)
  }
  write(node)
  return {
    dom,
    contentDOM: dom,
    update(next) {
      if (next.type !== node.type || next.attrs.id !== node.attrs.id) return false
      write(next)
      return true
    },
  }
}
