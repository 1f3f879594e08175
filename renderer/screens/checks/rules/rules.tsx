import { useRef } from 'react'
import type { RuleFault } from '../../../../shared/checks/house/rule.ts'
import { useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { setChecksView, useChecksView } from '../checksView.ts'
import { Faults } from './faults.tsx'
import { RuleList } from './ruleList.tsx'
import styles from './rules.module.css'
import { RulesEditor } from './rulesEditor.tsx'
import { Trial } from './trial.tsx'
import { useRules } from './useRules.ts'

/** The library's own rules: their text, what is wrong with it, each rule's switch and its trial on the library. */
export function Rules() {
  const t = useText()
  const rules = useRules()
  const trial = useChecksView((view) => view.trial)
  const field = useRef<HTMLTextAreaElement>(null)
  if (!rules) return <main className={styles.rules} />
  const { file, text, read, isRead, isChanged } = rules
  const faults = read?.faults ?? []
  return (
    <main className={styles.rules}>
      <section className={styles.written}>
        <div className={styles.bar}>
          <p className={styles.standing} role="status">
            {isChanged ? t('rules.changed') : t(file.isOwn ? 'rules.own' : 'rules.given')}
          </p>
          <div className={styles.acts}>
            {file.isOwn || isChanged ? (
              <Button kind="quiet" onClick={() => void rules.takeStarter()}>
                {t('rules.starter')}
              </Button>
            ) : null}
            {isChanged ? (
              <Button kind="quiet" onClick={rules.drop}>
                {t('rules.drop')}
              </Button>
            ) : null}
            <Button
              kind="primary"
              disabled={!isChanged || !isRead || faults.length > 0}
              onClick={() => void rules.store()}
            >
              {t('rules.save')}
            </Button>
          </div>
        </div>
        <RulesEditor field={field} text={text} faults={faults} write={rules.write} />
      </section>
      <aside className={styles.side} data-pane aria-label={t('rules.list')}>
        {read === null ? (
          <p className={styles.reading}>{t('rules.reading')}</p>
        ) : faults.length > 0 ? (
          <Faults faults={faults} goTo={(fault) => goTo(field.current, fault)} />
        ) : trial !== null && read.rules.includes(trial) ? (
          <Trial key={trial} rule={trial} text={text} specs={read.specs} isStored={!isChanged} />
        ) : (
          <RuleList
            specs={read.specs}
            isStored={!isChanged}
            tryRule={(rule) => setChecksView({ trial: rule })}
            goTo={(rule) => goToRule(field.current, rule)}
          />
        )}
      </aside>
    </main>
  )
}

/** Puts the caret where a fault is. */
function goTo(field: HTMLTextAreaElement | null, { line, column }: Pick<RuleFault, 'line' | 'column'>): void {
  if (!field) return
  const lines = field.value.split('\n')
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
  const at = before + Math.min(column - 1, lines[line - 1]?.length ?? 0)
  const length = field.value.slice(at).match(/^[^\s:,\]}]+/u)?.[0].length ?? 0
  field.focus()
  field.setSelectionRange(at, at + length)
  const height = field.scrollHeight / Math.max(1, lines.length)
  field.scrollTop = Math.max(0, (line - 6) * height)
}

function goToRule(field: HTMLTextAreaElement | null, rule: string): void {
  const lines = field?.value.split('\n') ?? []
  const line = lines.findIndex((each) =>
    new RegExp(`^\\s*-?\\s*id:\\s*["']?${rule}["']?\\s*(#.*)?$`, 'u').test(each),
  )
  if (line >= 0) goTo(field, { line: line + 1, column: 1 + (lines[line]?.indexOf(rule) ?? 0) })
}
