import { sureEnough } from '../../../shared/alignment/align.ts'
import type { WorkBead } from '../../../shared/alignment/beads/bead.ts'
import styles from './ribbon.module.css'

interface Props {
  readonly bead: WorkBead
  /** The text at its right. */
  readonly side: number
}

/**
 * What joins the sentences of two texts: a hairline where it is sure, a band with its score where it is doubtful,
 * with a dot where a person accepted it. Its paths are drawn once the row has its measures.
 */
export function Ribbon({ bead, side }: Props) {
  const score = bead.scores[side - 1] ?? 0
  const standing = bead.accepted ? 'accepted' : score < sureEnough ? 'doubtful' : 'sure'
  const joins = (bead.counts[side - 1] ?? 0) > 0 && (bead.counts[side] ?? 0) > 0
  const percent = Math.floor(score * 100)
  return (
    <div
      aria-hidden
      className={styles.gutter}
      data-ribbon={side}
      data-standing={standing}
      data-joins={joins ? '' : undefined}
    >
      <svg className={styles.ribbon} aria-hidden="true">
        <path className={styles.band} />
        <path className={styles.lines} />
        <path className={styles.knot} />
      </svg>
      {standing === 'doubtful' && joins && percent > 0 ? (
        <span className={styles.score}>{percent}</span>
      ) : null}
    </div>
  )
}
