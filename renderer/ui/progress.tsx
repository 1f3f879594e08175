import { Progress as Base } from '@base-ui/react/progress'
import styles from './progress.module.css'

interface Props {
  readonly label: string
  readonly done: number
  /** 0 while it is not known how much there is to do. */
  readonly total: number
}

/** How far a long job is. */
export function Progress({ label, done, total }: Props) {
  return (
    <Base.Root className={styles.progress} value={total > 0 ? Math.min(100, (100 * done) / total) : null}>
      <Base.Label className={styles.label}>{label}</Base.Label>
      <Base.Track className={styles.track}>
        <Base.Indicator className={styles.indicator} />
      </Base.Track>
    </Base.Root>
  )
}
