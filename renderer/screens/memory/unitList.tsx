import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import type { UnitId } from '../../../shared/ids.ts'
import type { TranslationUnit } from '../../../shared/matching/match.ts'
import { useText } from '../../text/useText.ts'
import type { Pages } from './pager.ts'
import type { Selection } from './selection.ts'
import { useTallList } from './tallList.ts'
import styles from './unitList.module.css'
import { UnitRow } from './unitRow.tsx'

interface Props {
  readonly pages: Pages<TranslationUnit>
  readonly selection: Selection
  /** What was searched for, to be marked. */
  readonly query: string
  /** Changes when another list is shown, which begins at its top. */
  readonly view: string
  readonly onOpen: () => void
  readonly onRemove: () => void
}

/** Room for two lines of each side, three where the columns are narrow, and the line of facts. */
const heightOf = (lines: number) => 37 + lines * 24
const narrow = 900

/** The units, of which only the rows in view are drawn and fetched. Arrows move, Shift extends, Space adds. */
export function UnitList({ pages, selection, query, view, onOpen, onRemove }: Props) {
  const t = useText()
  const scroller = useRef<HTMLDivElement>(null)
  const total = pages.total ?? 0
  const lines = useLines(scroller)
  const list = useTallList(scroller, total, heightOf(lines))
  const { first, last, reveal } = list
  const { want } = pages
  useEffect(() => want(first, last), [want, first, last])
  const shownView = useRef(view)
  useEffect(() => {
    if (shownView.current === view) return
    shownView.current = view
    reveal(0, 'start')
  }, [view, reveal])

  const { active } = selection
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const mod = event.ctrlKey || event.metaKey
    const page = Math.max(1, last - first - 13)
    const to = event.altKey ? null : target(event.key, active, total, page)
    if (to !== null) {
      const next = Math.max(0, Math.min(total - 1, to))
      selection.goTo(next, event.shiftKey ? 'extending' : mod ? 'keeping' : 'alone')
      reveal(next)
    } else if (event.key === ' ' && !mod) selection.toggle(active)
    else if (event.key === 'Enter' && !mod && !event.shiftKey && !event.altKey) onOpen()
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove()
    else if (event.key === 'Escape' && selection.chosen.size > 0) selection.clear()
    else if (event.key.toLowerCase() === 'a' && mod && !event.shiftKey) selection.all()
    else return
    event.preventDefault()
  }
  const press = (event: MouseEvent, index: number) => {
    if (event.ctrlKey || event.metaKey) selection.toggle(index)
    else selection.goTo(index, event.shiftKey ? 'extending' : 'alone')
    scroller.current?.focus()
  }
  const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
  return (
    <div
      ref={scroller}
      role="listbox"
      tabIndex={0}
      id="units"
      aria-label={t('memory.list')}
      aria-multiselectable
      aria-activedescendant={active >= first && active <= last && total > 0 ? rowId(active) : undefined}
      className={styles.list}
      style={{ '--lines': lines } as Record<string, number>}
      onKeyDown={keyDown}
    >
      <div className={styles.rows} style={{ height: list.height }}>
        {drawn.map((index) => {
          const unit = pages.rowAt(index)
          return (
            <div
              key={index}
              id={rowId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={isChosen(selection, index, unit?.id)}
              aria-setsize={total}
              aria-posinset={index + 1}
              data-active={index === active || undefined}
              className={styles.row}
              style={{ height: heightOf(lines), transform: `translateY(${list.startOf(index)}px)` }}
              onMouseDown={(event) => event.shiftKey && event.preventDefault()}
              onClick={(event) => press(event, index)}
              onDoubleClick={onOpen}
              onKeyDown={() => undefined}
            >
              {unit ? <UnitRow unit={unit} query={query} /> : null}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function rowId(index: number): string {
  return `unit-${index}`
}

function isChosen(selection: Selection, index: number, id: UnitId | undefined): boolean {
  if (selection.chosen.size === 0) return index === selection.active
  return id !== undefined && selection.chosen.has(id)
}

function useLines(scroller: { readonly current: HTMLElement | null }): number {
  const [lines, setLines] = useState(2)
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const observer = new ResizeObserver(() => setLines(element.clientWidth < narrow ? 3 : 2))
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
  return lines
}

function target(key: string, at: number, total: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1
    case 'ArrowUp':
      return at - 1
    case 'PageDown':
      return at + page
    case 'PageUp':
      return at - page
    case 'Home':
      return 0
    case 'End':
      return total - 1
    default:
      return null
  }
}
