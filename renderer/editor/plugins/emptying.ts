import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { type FoundSegment, segmentAt } from '../places.ts'

/**
 * In prose the browser takes an element away that it leaves without text, as it does with words in bold: the segment
 * would be gone, which `guard.ts` refuses. So what would empty a segment is done here instead.
 */
export class Emptying {
  private readonly isOn: (state: EditorState) => boolean
  /** What the input method shows. */
  private composed = ''

  constructor(isOn: (state: EditorState) => boolean) {
    this.isOn = isOn
  }

  /** Deletes all of a segment where a key would. */
  beforeInput(view: EditorView, event: InputEvent): boolean {
    if (!this.isOn(view.state) || view.composing || !event.inputType.startsWith('delete')) return false
    const [range] = event.getTargetRanges()
    if (!range) return false
    const from = view.posAtDOM(range.startContainer, range.startOffset)
    const to = view.posAtDOM(range.endContainer, range.endOffset)
    const segment = segmentAt(view.state.doc.resolve(from))
    if (!segment || !isWhole(segment, from, to)) return false
    event.preventDefault()
    clear(view, segment)
    return true
  }

  compositionUpdate({ data }: CompositionEvent): void {
    // That it is cancelled is said by an empty one.
    if (data !== '') this.composed = data
  }

  /**
   * After a cancelled composition: takes the rest away that stays where it was all there is in its segment, and gives
   * the caret back, which the browser loses where it was at the segment's start.
   */
  compositionEnd(view: EditorView, { data }: CompositionEvent): void {
    const { composed } = this
    this.composed = ''
    const before = segmentAt(view.state.selection.$head)
    if (data !== '' || composed === '' || !before || !this.isOn(view.state)) return
    setTimeout(() => {
      if (view.isDestroyed || view.composing) return
      const segment = segmentAt(view.state.doc.resolve(before.position + 1))
      if (segment?.node.textContent === composed) clear(view, segment)
    }, settled)
    setTimeout(() => {
      const isLost = getSelection()?.rangeCount === 0 && isNowhere(document.activeElement, view)
      if (isLost && !view.isDestroyed) view.focus()
    }, 0)
  }
}

/** Whether nobody else has the focus. */
function isNowhere(focused: Element | null, view: EditorView): boolean {
  return focused === null || focused === document.body || focused === view.dom
}

/** So long after its end ProseMirror has read what a composition left, in milliseconds. */
const settled = 40

function isWhole({ position, node }: FoundSegment, from: number, to: number): boolean {
  const [start, end] = [position + 1, position + 1 + node.content.size]
  return node.content.size > 0 && from === start && to === end
}

function clear(view: EditorView, { position, node }: FoundSegment): void {
  const start = position + 1
  view.dispatch(view.state.tr.delete(start, start + node.content.size).scrollIntoView())
}
