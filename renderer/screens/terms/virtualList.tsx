import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import styles from './virtualList.module.css'

interface Props {
  readonly id: string
  readonly label: string
  readonly total: number
  /** Height of a row (px). */
  readonly height: number
  /** The row that is selected, by its place; -1 for none. */
  readonly selected: number
  readonly onSelect: (index: number) => void
  readonly onWant: (from: number, to: number) => void
  readonly row: (index: number) => ReactNode
  /** Further keys; true where one was used. */
  readonly onKey?: (event: KeyboardEvent) => boolean
  /** Changes when another list is shown, which begins at its top. */
  readonly view: string
}

/** A list of rows of one height, of which only those in view are drawn. Arrow keys move the selection. */
export function VirtualList({
  id,
  label,
  total,
  height,
  selected,
  onSelect,
  onWant,
  row,
  onKey,
  view,
}: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
  })
  const rows = virtual.getVirtualItems()
  const first = rows[0]?.index ?? 0
  const last = rows.at(-1)?.index ?? 0
  useEffect(() => onWant(first, last), [onWant, first, last])
  const shownView = useRef(view)
  useEffect(() => {
    if (shownView.current === view) return
    shownView.current = view
    virtual.scrollToOffset(0)
  }, [view, virtual])

  const keyDown = (event: KeyboardEvent) => {
    const to = target(event.key, selected, total)
    if (to !== null && total > 0) {
      const next = Math.max(0, Math.min(total - 1, to))
      onSelect(next)
      virtual.scrollToIndex(next, { align: 'auto' })
    } else if (!onKey?.(event)) return
    event.preventDefault()
  }
  return (
    <div
      ref={scroller}
      role="listbox"
      tabIndex={0}
      id={id}
      aria-label={label}
      aria-activedescendant={rows.some(({ index }) => index === selected) ? `${id}-${selected}` : undefined}
      className={styles.list}
      onKeyDown={keyDown}
    >
      <div className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, start }) => (
          <div
            key={index}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === selected}
            aria-setsize={total}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${start}px)`, height }}
            onClick={() => {
              onSelect(index)
              scroller.current?.focus()
            }}
            onKeyDown={() => undefined}
          >
            {row(index)}
          </div>
        ))}
      </div>
    </div>
  )
}

function target(key: string, at: number, total: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1
    case 'ArrowUp':
      return at - 1
    case 'PageDown':
      return at + 9
    case 'PageUp':
      return at - 9
    case 'Home':
      return 0
    case 'End':
      return total - 1
    default:
      return null
  }
}
