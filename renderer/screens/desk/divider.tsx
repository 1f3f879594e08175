import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useText } from '../../text/useText.ts'
import styles from './columns.module.css'

interface Props {
  /** The column at its left. */
  readonly index: number
  readonly shares: readonly number[]
  change(shares: readonly number[]): void
}

const narrowest = 0.15

/** The line between two columns: dragged, or moved with the arrow keys, it changes their widths. */
export function Divider({ index, shares, change }: Props) {
  const t = useText()
  const dragged = useRef<{ x: number; width: number; shares: readonly number[] } | null>(null)
  const total = sum(shares)
  const left = sum(shares.slice(0, index + 1)) / total

  const move = (from: readonly number[], by: number) => {
    const whole = sum(from)
    const a = (from[index] ?? 1) + by * whole
    const b = (from[index + 1] ?? 1) - by * whole
    if (a / whole < narrowest || b / whole < narrowest) return
    change(from.map((share, at) => (at === index ? a : at === index + 1 ? b : share)))
  }
  const press = (event: PointerEvent<HTMLHRElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    const width = event.currentTarget.parentElement?.clientWidth ?? 1
    dragged.current = { x: event.clientX, width, shares }
  }
  const drag = (event: PointerEvent) => {
    const start = dragged.current
    if (start) move(start.shares, (event.clientX - start.x) / start.width)
  }
  const key = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') move(shares, -0.02)
    else if (event.key === 'ArrowRight') move(shares, 0.02)
    else if (event.key === 'Home') change(shares.map(() => 1))
    else return
    event.preventDefault()
  }
  return (
    <hr
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('desk.resize')}
      aria-valuenow={Math.round(left * 100)}
      aria-valuemin={15}
      aria-valuemax={85}
      className={styles.divider}
      style={{ left: `calc((100% - var(--scrollbar)) * ${left})` }}
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={() => {
        dragged.current = null
      }}
      onDoubleClick={() => change(shares.map(() => 1))}
      onKeyDown={key}
    />
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
