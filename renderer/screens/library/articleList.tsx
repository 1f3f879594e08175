import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useText } from '../../text/useText.ts'
import styles from './articleList.module.css'
import { ArticleRow } from './articleRow.tsx'
import type { Pages } from './pages.ts'

interface Props {
  readonly pages: Pages
  readonly total: number
  /** The row that is selected, by its place in the list. */
  readonly selected: number
  readonly onSelect: (index: number) => void
  readonly onOpen: () => void
  /** Changes when another list is shown, which begins at its top. */
  readonly view: string
}

/** The articles, of which only the rows in view are drawn and fetched. Arrow keys move, Enter opens. */
export function ArticleList({ pages, total, selected, onSelect, onOpen, view }: Props) {
  const t = useText()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => 97,
    overscan: 6,
  })
  const rows = virtual.getVirtualItems()
  const first = rows[0]?.index ?? 0
  const last = rows.at(-1)?.index ?? 0
  const { want } = pages
  useEffect(() => want(first, last), [want, first, last])
  const shownView = useRef(view)
  useEffect(() => {
    if (shownView.current === view) return
    shownView.current = view
    virtual.scrollToOffset(0)
  }, [view, virtual])

  const move = (index: number) => {
    const next = Math.max(0, Math.min(total - 1, index))
    onSelect(next)
    virtual.scrollToIndex(next, { align: 'auto' })
  }
  const keyDown = (event: KeyboardEvent) => {
    const to = target(event.key, selected, total)
    if (to !== null) move(to)
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) onOpen()
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={scroller}
      role="listbox"
      tabIndex={0}
      id="articles"
      aria-label={t('library.articles')}
      aria-activedescendant={rows.some(({ index }) => index === selected) ? `article-${selected}` : undefined}
      className={styles.list}
      onKeyDown={keyDown}
    >
      <div className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const article = pages.rowAt(index)
          return (
            <div
              key={index}
              id={`article-${index}`}
              ref={virtual.measureElement}
              data-index={index}
              role="option"
              tabIndex={-1}
              aria-selected={index === selected}
              aria-setsize={total}
              aria-posinset={index + 1}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => {
                onSelect(index)
                scroller.current?.focus()
              }}
              onDoubleClick={onOpen}
              onKeyDown={() => undefined}
            >
              {article ? <ArticleRow article={article} /> : <div className={styles.waiting} />}
            </div>
          )
        })}
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
      return at + 7
    case 'PageUp':
      return at - 7
    case 'Home':
      return 0
    case 'End':
      return total - 1
    default:
      return null
  }
}
