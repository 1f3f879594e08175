import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Language } from '../../../shared/locale.ts'
import { Rows } from '../../editor/rows.ts'
import { useDeskChanges, useOpenDesk } from '../../editor/useDesk.ts'
import { useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { ColumnHead } from './columnHead.tsx'
import styles from './columns.module.css'
import { Divider } from './divider.tsx'

/**
 * The columns in one scroller. All editions have the same segments, so the rows line up by subgrid alone:
 * the nth segment of each column stands in the nth row.
 */
export function Columns() {
  const { desk } = useOpenDesk()
  const columns = useSession((session) => session.columns)
  const target = useSession((session) => session.target)
  const [shares, setShares] = useShares(columns.length)
  useDeskChanges('structure')
  const source = desk.columns.get(desk.source)
  let rows = 0
  source?.state.doc.descendants((node) => {
    if (node.type.name === 'segment' || node.type.name === 'divider') rows++
    return node.type.name !== 'segment'
  })

  const scroller = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (!scroller.current || !grid.current) return
    const first = useSession.getState().target?.segment ?? desk.active?.id ?? null
    const rows = new Rows(desk, scroller.current, grid.current, first)
    return () => rows.stop()
  }, [desk])

  useEffect(() => {
    desk.shown = columns
    desk.tell({ kind: 'active' })
  }, [desk, columns])

  useEffect(() => {
    if (target && desk.columns.has(target.language) && !columns.includes(target.language)) {
      useSession.setState({ columns: [...columns, target.language] })
    } else if (target) {
      const language = columns.includes(target.language) ? target.language : columns[0]
      if (language) desk.goTo(language, target.segment, target.caret)
      useSession.setState({ target: null })
    } else if (!desk.active) {
      const [first] = desk.ids()
      const language = columns[1] ?? columns[0]
      if (first && language) desk.goTo(language, first, 0)
    }
  }, [desk, target, columns])

  return (
    <div className={styles.frame}>
      <div ref={scroller} className={styles.scroller} data-scroller data-pane="text">
        <div
          ref={grid}
          className={styles.grid}
          style={{ gridTemplateColumns: shares.map((share) => `minmax(0, ${share}fr)`).join(' ') }}
        >
          {columns.map((language, at) => (
            <ColumnHead key={language} language={language} position={at} />
          ))}
          {columns.map((language, at) => (
            <Edition key={language} language={language} position={at} rows={rows} />
          ))}
        </div>
      </div>
      {columns.slice(1).map((language, at) => (
        <Divider key={language} index={at} shares={shares} change={setShares} />
      ))}
    </div>
  )
}

interface EditionProps {
  readonly language: Language
  readonly position: number
  readonly rows: number
}

function Edition({ language, position, rows }: EditionProps) {
  const { desk } = useOpenDesk()
  const t = useText()
  const place = useRef<HTMLDivElement>(null)
  const label = t('desk.column', { language: t(`language.${language}`) })
  const name = useRef(label)
  name.current = label
  useLayoutEffect(() => {
    const column = desk.columns.get(language)
    if (!column || !place.current) return
    column.mount(place.current, name.current)
    return () => column.unmount()
  }, [desk, language])
  useEffect(() => desk.columns.get(language)?.rename(label), [desk, language, label])
  return (
    <div
      ref={place}
      className={`${styles.edition} ${language === desk.source ? styles.source : ''}`}
      data-language={language}
      style={{ gridColumn: position + 1, gridRow: `2 / span ${rows}` }}
    />
  )
}

/** The columns' widths as shares; even again when their number changes. */
function useShares(count: number): [readonly number[], (shares: readonly number[]) => void] {
  const [shares, setShares] = useState<readonly number[]>(() => Array(count).fill(1))
  const current = shares.length === count ? shares : Array<number>(count).fill(1)
  return [current, setShares]
}
