import type { EditionStatus } from '../../../shared/document/article.ts'
import styles from './editionMark.module.css'

interface Props {
  readonly status: EditionStatus
  /** How much of the text is confirmed, 0 to 1. */
  readonly done: number
}

const turn = 2 * Math.PI * 2.5

/**
 * The shape of an edition's status: hollow draft, filling while it is translated, ringed in review, full when
 * approved, a locked square when published. Words stand beside it; it says nothing to a screen reader.
 */
export function EditionMark({ status, done }: Props) {
  return (
    <svg viewBox="0 0 14 14" width="12" height="12" className={styles.mark} data-status={status} aria-hidden>
      {shapeOf(status, done)}
    </svg>
  )
}

function shapeOf(status: EditionStatus, done: number) {
  switch (status) {
    case 'draft':
    case 'translating':
      return (
        <>
          <circle cx="7" cy="7" r="5.75" className={styles.line} />
          {done > 0 ? (
            <circle
              cx="7"
              cy="7"
              r="2.5"
              className={styles.wedge}
              strokeDasharray={`${turn * Math.min(1, done)} ${turn}`}
              transform="rotate(-90 7 7)"
            />
          ) : null}
        </>
      )
    case 'in-review':
      return (
        <>
          <circle cx="7" cy="7" r="5.75" className={styles.line} />
          <circle cx="7" cy="7" r="3" className={styles.full} />
        </>
      )
    case 'approved':
      return <circle cx="7" cy="7" r="6.5" className={styles.full} />
    case 'published':
      return (
        <>
          <rect x="1.25" y="1.25" width="11.5" height="11.5" rx="2" className={styles.line} />
          <rect x="4" y="4" width="6" height="6" className={styles.full} />
        </>
      )
  }
}
