import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import type { StoredException } from '../../../shared/ipc/domains/conversion.ts'
import { useText } from '../../text/useText.ts'
import type { Paged } from '../terms/paged.ts'
import { beginException } from './begin.ts'
import { openForm, useConversionView } from './conversionView.ts'
import styles from './exceptionList.module.css'
import { ExceptionRow } from './exceptionRow.tsx'
import { formOf } from './form.ts'
import { RowForm } from './rowForm.tsx'
import { useEditing } from './useEditing.ts'

interface Props {
  readonly pages: Paged<StoredException>
  /** Changes when another list is shown, which begins at its top. */
  readonly view: string
  /** Whether these are the removed ones. */
  readonly removed: boolean
}

const height = 44
const columns = ['hans', 'hant', 'kind', 'level', 'region', 'note'] as const

/** A table of exceptions, of which only the rows in view are drawn; one of them may be a form, a new one stands above. */
export function ExceptionList({ pages, view, removed }: Props) {
  const t = useText()
  const editing = useEditing()
  const open = useConversionView((state) => state.open)
  const [at, setAt] = useState(0)
  const scroller = useRef<HTMLTableElement>(null)
  const { rowAt, want, total: known } = pages
  const total = known ?? 0
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
  })
  const rows = virtual.getVirtualItems()
  const first = rows[0]?.index ?? 0
  const last = rows.at(-1)?.index ?? 0
  useEffect(() => want(first, last), [want, first, last])
  const shownView = useRef(view)
  useEffect(() => {
    if (shownView.current === view) return
    shownView.current = view
    setAt(0)
    virtual.scrollToOffset(0)
  }, [view, virtual])
  const selected = Math.min(at, total - 1)
  useEffect(() => {
    if (document.activeElement === document.body) scroller.current?.focus()
  }, [])

  const focusList = () => scroller.current?.focus()
  const select = (index: number) => {
    setAt(index)
    virtual.scrollToIndex(index, { align: 'auto' })
  }
  const edit = (index: number) => {
    const row = rowAt(index)
    if (!row) return
    setAt(index)
    if (removed) return void editing.putBack(row)
    openForm({ stored: row, form: formOf(row) })
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-exception-form] input')?.focus())
  }
  const close = () => {
    openForm(null)
    focusList()
  }
  const save = async () => {
    const isNew = open?.stored === null
    if (!(await editing.save())) return
    if (isNew) select(0)
    focusList()
  }
  const keyDown = (event: KeyboardEvent) => {
    if (event.target !== scroller.current || event.ctrlKey || event.metaKey || event.altKey) return
    const to = target(event.key, selected, total)
    const row = rowAt(selected)
    if (to !== null && total > 0) select(Math.max(0, Math.min(total - 1, to)))
    else if (event.key === 'Enter' || event.key === 'F2') edit(selected)
    else if (event.key === 'Delete' && row && !removed) void editing.remove(row)
    else if (event.key === 'Insert') beginException()
    else return
    event.preventDefault()
  }
  const pressed = (event: MouseEvent) => {
    const index = indexOf(event.target)
    if (index === null) return
    event.preventDefault()
    setAt(index)
    focusList()
  }
  const form = (stored: StoredException | null) =>
    open ? <RowForm stored={stored} form={open.form} save={() => void save()} close={close} /> : null
  // A table in which one row is chosen, by key.
  const isShown = rows.some(({ index }) => index === selected)
  const grid = {
    role: 'grid',
    tabIndex: 0,
    'aria-label': t('conversion.list'),
    'aria-rowcount': total,
    'aria-activedescendant': isShown ? `exceptions-${selected}` : undefined,
  } as const
  return (
    <div className={styles.table}>
      <div className={styles.head} aria-hidden>
        {columns.map((column) => (
          <span key={column}>{t(`conversion.${column}`)}</span>
        ))}
      </div>
      {open && open.stored === null ? <div className={styles.new}>{form(null)}</div> : null}
      <table
        ref={scroller}
        id="exceptions"
        {...grid}
        className={styles.list}
        onKeyDown={keyDown}
        onMouseDown={pressed}
        onDoubleClick={(event) => {
          const index = indexOf(event.target)
          if (index !== null) edit(index)
        }}
      >
        <tbody className={styles.rows} style={{ height: virtual.getTotalSize() }}>
          {rows.map(({ index, start }) => {
            const row = rowAt(index)
            const isOpen = open?.stored?.exception.id === row?.exception.id && row !== undefined
            return (
              <tr
                key={row?.exception.id ?? index}
                id={`exceptions-${index}`}
                data-index={index}
                aria-rowindex={index + 1}
                aria-selected={index === selected}
                className={styles.row}
                style={{ transform: `translateY(${start}px)`, height }}
              >
                {isOpen ? (
                  <td className={styles.whole}>{form(row)}</td>
                ) : row ? (
                  <ExceptionRow
                    row={row}
                    removed={removed}
                    edit={() => edit(index)}
                    remove={() => void editing.remove(row)}
                  />
                ) : null}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** The row that was pressed, where it was the row and nothing in it that means something else. */
function indexOf(pressed: EventTarget): number | null {
  if (!(pressed instanceof Element) || pressed.closest('button, form')) return null
  const index = pressed.closest<HTMLElement>('tr')?.dataset.index
  return index === undefined ? null : Number(index)
}

function target(key: string, at: number, total: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1
    case 'ArrowUp':
      return at - 1
    case 'PageDown':
      return at + 12
    case 'PageUp':
      return at - 12
    case 'Home':
      return 0
    case 'End':
      return total - 1
    default:
      return null
  }
}
