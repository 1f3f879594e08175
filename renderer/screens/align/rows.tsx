import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react'
import { spansOf, type WorkBead } from '../../../shared/alignment/beads/bead.ts'
import { isHan } from '../../../shared/locale.ts'
import { useText } from '../../text/useText.ts'
import { step } from './acts.ts'
import { Row } from './row.tsx'
import { rowId } from './rowId.ts'
import styles from './rows.module.css'
import { itemsOf } from './view.ts'
import { goToRow, type Work } from './work.ts'

const keys = new WeakMap<WorkBead, number>()
let nextKey = 0

/** A name for a bead that it keeps wherever it stands, so that its row's measure stays with it. */
function keyOf(bead: WorkBead): number {
  const known = keys.get(bead)
  if (known !== undefined) return known
  keys.set(bead, nextKey)
  return nextKey++
}

/** The rows, of which only those in view are drawn. Arrow keys move among them and between the texts. */
export function Rows({ work }: { readonly work: Work }) {
  const t = useText()
  const { open, history, marks, order, at, side } = work
  const { beads } = history
  const scroller = useRef<HTMLDivElement>(null)
  const items = useMemo(() => itemsOf(marks, order), [marks, order])
  const spans = useMemo(() => spansOf(beads), [beads])
  const columns = open.texts.length
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const item = items[index]
      if (item?.kind !== 'bead') return 44
      const own = spans[item.at] ?? []
      const lines = open.texts.map(({ language, sentences }, text) => {
        const [from, end] = own[text] ?? [0, 0]
        const width = (isHan(language) ? 62 : 132) / columns
        return sentences
          .slice(from, end)
          .reduce((sum, sentence) => sum + Math.max(1, Math.ceil(sentence.text.length / width)), 0)
      })
      return 14 + 26 * Math.max(1, ...lines)
    },
    getItemKey: (index) => {
      const item = items[index]
      if (item?.kind === 'gap') return `gap ${item.from}`
      if (item?.kind !== 'bead') return 'rest'
      const bead = beads[item.at]
      return bead ? keyOf(bead) : `none ${item.at}`
    },
    overscan: 8,
  })
  const place = items.findIndex((item) => item.kind === 'bead' && item.at === at)
  const shown = useRef({ place: -1, order })
  useEffect(() => {
    const before = shown.current
    shown.current = { place, order }
    if (place < 0 || (before.place === place && before.order === order)) return
    virtual.scrollToIndex(place, { align: before.place < 0 || before.order !== order ? 'center' : 'auto' })
  }, [place, order, virtual])
  useEffect(() => scroller.current?.focus({ preventScroll: true }), [])

  const keyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (!move(event.key, at, side, columns, beads.length)) return
    event.preventDefault()
  }
  const rows = virtual.getVirtualItems()
  const isDrawn = rows.some(({ index }) => index === place)
  return (
    <div
      ref={scroller}
      role="listbox"
      tabIndex={0}
      data-rows
      data-pane
      aria-label={t('align.rows')}
      aria-activedescendant={isDrawn ? rowId(at) : undefined}
      className={styles.list}
      onKeyDown={keyDown}
      onMouseDown={pressed}
    >
      <div className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, start, key }) => {
          const item = items[index]
          const bead = item?.kind === 'bead' ? beads[item.at] : undefined
          return item?.kind === 'bead' && bead ? (
            <Row
              key={String(key)}
              measure={virtual.measureElement}
              index={index}
              total={items.length}
              start={start}
              open={open}
              bead={bead}
              spans={spans[item.at] ?? []}
              at={item.at}
              context={item.context}
              numbered={order === 'doubtful'}
              activeSide={item.at === at ? side : null}
            />
          ) : (
            <div
              key={String(key)}
              ref={virtual.measureElement}
              data-index={index}
              role="option"
              tabIndex={-1}
              aria-disabled
              aria-selected={false}
              className={styles.between}
              data-rest={item?.kind === 'rest' ? '' : undefined}
              style={{ transform: `translateY(${start}px)` }}
            >
              {item?.kind === 'gap' ? t('align.gap', { count: item.count }) : t('align.rest')}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** A press on a sentence makes its row and its text active. */
function pressed({ target }: MouseEvent): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null
  if (cell) goToRow(Number(cell.dataset.at), Number(cell.dataset.side))
}

/** Moves as an arrow key says; false for other keys. */
function move(key: string, at: number, side: number, columns: number, count: number): boolean {
  switch (key) {
    case 'ArrowDown':
      step(1)
      return true
    case 'ArrowUp':
      step(-1)
      return true
    case 'ArrowLeft':
      goToRow(at, Math.max(0, side - 1))
      return true
    case 'ArrowRight':
      goToRow(at, Math.min(columns - 1, side + 1))
      return true
    case 'PageDown':
      step(10)
      return true
    case 'PageUp':
      step(-10)
      return true
    case 'Home':
      step(-count)
      return true
    case 'End':
      step(count)
      return true
    default:
      return false
  }
}
