import { isOn } from '../../../../shared/checks/settings.ts'
import type { CheckSpec } from '../../../../shared/checks/spec.ts'
import { SeveritySign } from '../../../panels/checks/severitySign.tsx'
import { QuotedWords } from '../../../panels/quotedWords.tsx'
import { useInterface, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { useCheckSettings } from '../useCheckSettings.ts'
import styles from './ruleList.module.css'

interface Props {
  readonly specs: readonly CheckSpec[]
  /** Whether the library has the rules as they are written here: only then can one be switched. */
  readonly isStored: boolean
  readonly tryRule: (rule: string) => void
  readonly goTo: (rule: string) => void
}

/** The rules that were read: each can be tried on the library, and switched on or off once it is stored. */
export function RuleList({ specs, isStored, tryRule, goTo }: Props) {
  const t = useText()
  const reader = useInterface()
  const { settings, set } = useCheckSettings()
  return (
    <>
      <p className={styles.sum} role="status">
        {t('rules.right', { count: specs.length })}
      </p>
      <ul className={styles.list}>
        {specs.map((spec) => {
          const rule = spec.id.slice('house.'.length)
          const on = settings ? isOn(spec, settings) : spec.isOn
          return (
            <li key={spec.id} className={styles.rule}>
              <input
                type="checkbox"
                checked={on}
                disabled={!isStored}
                title={isStored ? undefined : t('rules.isOn.store')}
                aria-labelledby={`name-${rule}`}
                onChange={(event) => void set(spec.id, { isOn: event.target.checked })}
              />
              <SeveritySign severity={settings?.checks[spec.id]?.severity ?? spec.severity} />
              <button type="button" className={styles.name} onClick={() => goTo(rule)}>
                <span id={`name-${rule}`} data-off={on ? undefined : ''}>
                  <QuotedWords text={spec.words[reader].name} language={spec.languages[0] ?? 'en'} />
                </span>
                {spec.words[reader].name === rule ? null : (
                  <code lang="en" className={styles.id}>
                    {rule}
                  </code>
                )}
              </button>
              <Button
                id={`try-${rule}`}
                kind="quiet"
                title={t('rules.try.label')}
                aria-labelledby={`try-${rule} name-${rule}`}
                onClick={() => tryRule(rule)}
              >
                {t('rules.try')}
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
