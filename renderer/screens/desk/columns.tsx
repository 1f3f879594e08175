import { useLayoutEffect, useRef, useState } from 'react'
import { Rows } from '../../editor/rows.ts'
import { useDeskChanges, useOpenDesk } from '../../editor/useDesk.ts'
import { useSession } from '../../state/session.ts'
import { useArrival } from '../article/arrival.ts'
import { Edition } from '../article/edition.tsx'
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
    const place = scroller.current
    return () => {
      rows.stop()
      // An editor that goes gives its focus up, for which the whole text would be laid out once more.
      place.style.display = 'none'
    }
  }, [desk])

  useArrival(columns)

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
            <Edition
              key={language}
              language={language}
              className={`${styles.edition} ${language === desk.source ? styles.source : ''}`}
              style={{ gridColumn: at + 1, gridRow: `2 / span ${rows}` }}
            />
          ))}
        </div>
      </div>
      {columns.slice(1).map((language, at) => (
        <Divider key={language} index={at} shares={shares} change={setShares} />
      ))}
    </div>
  )
}

/** The columns' widths as shares; even again when their number changes. */
function useShares(count: number): [readonly number[], (shares: readonly number[]) => void] {
  const [shares, setShares] = useState<readonly number[]>(() => Array(count).fill(1))
  const current = shares.length === count ? shares : Array<number>(count).fill(1)
  return [current, setShares]
}
