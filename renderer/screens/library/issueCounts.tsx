import { severities } from '../../../shared/checks/spec.ts'
import type { IssueCounts as Counts } from '../../../shared/document/article.ts'
import { SeveritySign } from '../../panels/checks/severitySign.tsx'
import { useText } from '../../text/useText.ts'
import styles from './issueCounts.module.css'

interface Props {
  readonly counts: Counts | undefined
  /** Errors and warnings alone, for a narrow place. */
  readonly brief?: boolean
}

/** How many issues stand open in an edition; nothing where there are none, or none were counted yet. */
export function IssueCounts({ counts, brief = false }: Props) {
  const t = useText()
  if (!counts) return null
  const { errors, warnings, infos, isCurrent } = counts
  const numbers = { error: errors, warning: warnings, info: infos }
  const shown = severities.filter((severity) => numbers[severity] > 0 && !(brief && severity === 'info'))
  if (shown.length === 0) return null
  const all = t('edition.issues', { errors, warnings, infos })
  const label = isCurrent ? all : t('edition.issues.outdated', { counts: all })
  return (
    <span
      className={styles.counts}
      role="img"
      aria-label={label}
      title={label}
      data-old={isCurrent ? undefined : ''}
    >
      {shown.map((severity) => (
        <span key={severity} className={styles.count}>
          <SeveritySign severity={severity} />
          {numbers[severity]}
        </span>
      ))}
    </span>
  )
}
