import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** Browsers lose their place in elements of more than some 16 million pixels. */
const tallest = 12_000_000
/** Rows drawn above and below those in view. */
const spare = 6

/** The part of a scale between two heights, in pixels. */
interface Scale {
  /** The height of all rows. */
  readonly real: number
  /** The height of the element that stands for them. */
  readonly drawn: number
  /** The height of the window on them. */
  readonly view: number
}

/** How tall the element is that stands for rows of this height in all. */
export function drawnHeight(real: number): number {
  return Math.min(real, tallest)
}

/** Where among the real rows one is when the scrollbar stands here. */
export function realOf(top: number, { real, drawn, view }: Scale): number {
  return drawn <= view ? 0 : (top * (real - view)) / (drawn - view)
}

/** Where the scrollbar stands when one is here among the real rows. */
export function topOf(offset: number, { real, drawn, view }: Scale): number {
  return real <= view ? 0 : (offset * (drawn - view)) / (real - view)
}

/** A list of rows of one height, of which only those in view are drawn. */
export interface TallList {
  /** The height of the element that holds the rows. */
  readonly height: number
  readonly first: number
  readonly last: number
  /** Where a row stands in that element. */
  readonly startOf: (index: number) => number
  /** Brings a row into view with as little movement as possible; 'start' puts it at the top. */
  readonly reveal: (index: number, how?: 'near' | 'start') => void
}

/**
 * Draws a list of any length in a scroller. Where all rows together are taller than an element can be, the wheel
 * still moves row by row, and the scrollbar stands for the whole: what is between the two scales (`shift`) changes
 * only when the scrollbar jumps, and at rest, when it does not show.
 */
export function useTallList(scroller: RefObject<HTMLElement | null>, total: number, row: number): TallList {
  const real = total * row
  const drawn = drawnHeight(real)
  const [place, setPlace] = useState({ offset: 0, view: 0, shift: 0 })
  const now = useRef({ top: 0, shift: 0, view: 0, real, drawn })
  now.current.real = real
  now.current.drawn = drawn

  const settle = useCallback(
    (offset: number) => {
      const element = scroller.current
      if (!element) return
      const { current } = now
      const inside = Math.max(0, Math.min(offset, current.real - current.view))
      element.scrollTop = topOf(inside, current)
      current.top = element.scrollTop
      current.shift = inside - current.top
      setPlace({ offset: inside, view: current.view, shift: current.shift })
    },
    [scroller],
  )

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const { current } = now
    const measure = () => {
      current.view = element.clientHeight
      setPlace({ offset: current.top + current.shift, view: current.view, shift: current.shift })
    }
    const onScroll = () => {
      const moved = element.scrollTop - current.top
      current.top = element.scrollTop
      if (current.drawn < current.real) {
        const atEdge = current.top <= 0 || current.top >= current.drawn - current.view - 1
        if (Math.abs(moved) > current.view) current.shift = realOf(current.top, current) - current.top
        else if (atEdge) return settle(current.top + current.shift)
      } else current.shift = 0
      setPlace({ offset: current.top + current.shift, view: current.view, shift: current.shift })
    }
    const onRest = () => {
      if (current.drawn < current.real) settle(current.top + current.shift)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', onScroll, { passive: true })
    element.addEventListener('scrollend', onRest)
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', onScroll)
      element.removeEventListener('scrollend', onRest)
    }
  }, [scroller, settle])

  // The rows have another height or another number: the same row stays at the top.
  const rowBefore = useRef(row)
  useEffect(() => {
    const { current } = now
    const offset = ((current.top + current.shift) * row) / rowBefore.current
    rowBefore.current = row
    if (drawn < real || current.shift !== 0 || offset !== current.top) settle(offset)
  }, [row, real, drawn, settle])

  const reveal = useCallback(
    (index: number, how: 'near' | 'start' = 'near') => {
      const { current } = now
      const offset = current.top + current.shift
      const start = index * row
      const above = start < offset || how === 'start'
      if (!above && start + row <= offset + current.view) return
      settle(above ? start : start + row - current.view)
    },
    [row, settle],
  )
  return {
    height: drawn,
    first: Math.max(0, Math.floor(place.offset / row) - spare),
    last: Math.min(total - 1, Math.ceil((place.offset + place.view) / row) + spare),
    startOf: (index) => index * row - place.shift,
    reveal,
  }
}
