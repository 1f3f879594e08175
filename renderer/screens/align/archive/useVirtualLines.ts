import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'

/** Lines of a list inside a longer page, of which only those in view are drawn; all are equally high. */
export function useVirtualLines(count: number, lineHeight: number) {
  const scroller = useRef<HTMLDivElement>(null)
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => {
    const list = scroller.current?.querySelector<HTMLElement>('[data-lines]')
    if (list) setMargin(list.offsetTop - (scroller.current?.offsetTop ?? 0))
  }, [])
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 12,
    scrollMargin: margin,
  })
  const items = virtual.getVirtualItems().map(({ index, start }) => ({ index, start: start - margin }))
  return { scroller, items, height: count * lineHeight }
}
