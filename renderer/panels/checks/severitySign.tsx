import type { Severity } from '../../../shared/checks/spec.ts'
import { useText } from '../../text/useText.ts'
import styles from './severitySign.module.css'

const signs: Readonly<Record<Severity, string>> = { error: '▲', warning: '△', info: '◇' }

/** The weight of an issue: a shape each, so that no colour has to be told from another. */
export function SeveritySign({ severity }: { readonly severity: Severity }) {
  const t = useText()
  return (
    <span className={styles.sign} data-severity={severity} role="img" aria-label={t(`severity.${severity}`)}>
      {signs[severity]}
    </span>
  )
}
