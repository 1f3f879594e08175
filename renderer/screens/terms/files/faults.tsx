import type { TermFault } from '../../../../shared/termbase/files/fault.ts'
import { useText } from '../../../text/useText.ts'
import styles from './faults.module.css'

const most = 200

/** What is wrong in a file of terms, with the line where it stands. */
export function Faults({ faults }: { readonly faults: readonly TermFault[] }) {
  const t = useText()
  const shown = faults.toSorted((a, b) => a.line - b.line).slice(0, most)
  return (
    <>
      <p className={styles.lead}>{t('terms.faults', { count: faults.length })}</p>
      <ol className={styles.list}>
        {shown.map((fault) => (
          <li key={`${fault.line} ${fault.fault} ${fault.value}`} className={styles.fault}>
            <span className={styles.line}>
              {fault.line === 0 ? t('terms.faults.file') : t('terms.faults.line', { line: fault.line })}
            </span>
            <span>
              {t(`terms.fault.${fault.fault}`)}
              {fault.value === '' ? null : <code className={styles.value}>{fault.value}</code>}
            </span>
          </li>
        ))}
      </ol>
      {faults.length > most ? (
        <p className={styles.lead}>{t('terms.faults.more', { count: faults.length - most })}</p>
      ) : null}
    </>
  )
}
