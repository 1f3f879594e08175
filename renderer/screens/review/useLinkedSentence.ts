import { type RefObject, useEffect } from 'react'

const name = 'linked-sentence'

/** Paints the sentence under the pointer in every column. No element of the editors is touched for it. */
export function useLinkedSentence(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    let linked: string | null = null
    const link = (id: string | null) => {
      if (id === linked) return
      linked = id
      if (id === null) CSS.highlights.delete(name)
      else CSS.highlights.set(name, new Highlight(...rangesOf(element, id)))
    }
    const moved = ({ target, buttons }: PointerEvent) => {
      // While one selects nothing else is to be painted.
      const segment = buttons === 0 && target instanceof Element ? target.closest('.segment') : null
      link(segment?.getAttribute('data-id') ?? null)
    }
    const left = () => link(null)
    element.addEventListener('pointerover', moved)
    element.addEventListener('pointerleave', left)
    // What is typed may change the elements that were painted.
    element.addEventListener('beforeinput', left)
    return () => {
      element.removeEventListener('pointerover', moved)
      element.removeEventListener('pointerleave', left)
      element.removeEventListener('beforeinput', left)
      CSS.highlights.delete(name)
    }
  }, [scroller])
}

function rangesOf(scroller: Element, id: string): Range[] {
  return [...scroller.querySelectorAll(`.segment[data-id="${CSS.escape(id)}"]`)].map((segment) => {
    const range = document.createRange()
    range.selectNodeContents(segment)
    return range
  })
}
