import { ruleFaultMessage } from '../../../../shared/checks/house/faultMessage.ts'
import type { RuleFault } from '../../../../shared/checks/house/rule.ts'
import { useInterface, useText } from '../../../text/useText.ts'
import styles from './faults.module.css'

interface Props {
  readonly faults: readonly RuleFault[]
  readonly goTo: (fault: RuleFault) => void
}

/** What is wrong with the rules, each with its place; examples that do not come out as they say are among it. */
export function Faults({ faults, goTo }: Props) {
  const t = useText()
  const reader = useInterface()
  return (
    <>
      <p className={styles.sum} role="status">
        {t('rules.faults', { count: faults.length })}
      </p>
      <ul className={styles.list}>
        {faults.map((fault, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one place may have several faults
          <li key={`${fault.line} ${fault.column} ${fault.code} ${at}`}>
            <button type="button" className={styles.fault} onClick={() => goTo(fault)}>
              <span className={styles.place}>
                {t('rules.fault.place', { line: fault.line, column: fault.column })}
              </span>
              {ruleFaultMessage(fault, reader)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
