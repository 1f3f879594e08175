import { type ReactNode, useId } from 'react'
import styles from './segmented.module.css'

/** One of a few ways, all of them in view. */
interface Way<T extends string> {
  readonly value: T
  readonly label: string
  /** What is shown in place of the label. */
  readonly shown?: ReactNode
  readonly lang?: string | undefined
  readonly disabled?: boolean
}

interface Props<T extends string> {
  readonly label: string
  readonly value: T | null
  readonly ways: readonly Way<T>[]
  readonly onValue: (value: T) => void
}

/** Chooses one of two to four ways that stand side by side; arrow keys move, as among radio buttons. */
export function Segmented<T extends string>({ label, value, ways, onValue }: Props<T>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={styles.group}>
      {ways.map((way) => (
        <label key={way.value} className={styles.way} title={way.shown ? way.label : undefined}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            checked={way.value === value}
            disabled={way.disabled}
            aria-label={way.label}
            onChange={() => onValue(way.value)}
          />
          <span className={styles.face} lang={way.lang}>
            {way.shown ?? way.label}
          </span>
        </label>
      ))}
    </div>
  )
}
