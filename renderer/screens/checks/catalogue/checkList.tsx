import { Check } from 'lucide-react'
import { Fragment, type KeyboardEvent, useEffect, useRef } from 'react'
import { isOn } from '../../../../shared/checks/settings.ts'
import type { CheckSpec } from '../../../../shared/checks/spec.ts'
import { SeveritySign } from '../../../panels/checks/severitySign.tsx'
import { QuotedWords } from '../../../panels/quotedWords.tsx'
import { useInterface, useText } from '../../../text/useText.ts'
import { setChecksView } from '../checksView.ts'
import styles from './checkList.module.css'
import type { KnownSetting } from './known.ts'

interface Props {
  readonly specs: readonly CheckSpec[]
  readonly chosen: string | null
  readonly setting: KnownSetting
}

/** The checks by families. Arrow keys choose, Space switches the chosen one on or off. */
export function CheckList({ specs, chosen, setting: { settings, set } }: Props) {
  const t = useText()
  const reader = useInterface()
  const list = useRef<HTMLDivElement>(null)
  const at = specs.findIndex(({ id }) => id === chosen)
  useEffect(() => {
    if (chosen !== null) document.getElementById(`check-${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const toggle = (spec: CheckSpec) => void set(spec.id, { isOn: !isOn(spec, settings) })
  const keyDown = (event: KeyboardEvent) => {
    const present = specs[at]
    if (event.key === ' ' && present) toggle(present)
    else {
      const next = specs[target(event.key, at, specs.length)]
      if (!next) return
      setChecksView({ chosen: next.id })
    }
    event.preventDefault()
  }
  if (specs.length === 0) return <p className={styles.none}>{t('checks.noneFound')}</p>
  return (
    <div
      ref={list}
      id="checks"
      role="listbox"
      tabIndex={0}
      data-pane
      aria-label={t('checks.list')}
      aria-activedescendant={at >= 0 ? `check-${chosen}` : undefined}
      className={styles.list}
      onKeyDown={keyDown}
    >
      {specs.map((spec, index) => {
        const { id, group, words } = spec
        const on = isOn(spec, settings)
        const severity = settings.checks[id]?.severity ?? spec.severity
        const { name, about } = words[reader]
        return (
          <Fragment key={id}>
            {group === specs[index - 1]?.group ? null : (
              <div role="presentation" className={styles.family}>
                {t(`checks.family.${group}`)}
              </div>
            )}
            <div
              id={`check-${id}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={styles.row}
              data-off={on ? undefined : ''}
              onClick={({ target: pressed }) => {
                if (pressed instanceof Element && pressed.closest('[data-tick]')) toggle(spec)
                setChecksView({ chosen: id })
                list.current?.focus()
              }}
              onKeyDown={() => undefined}
            >
              <span className={styles.tick} data-tick aria-hidden>
                {on ? <Check size={12} strokeWidth={3} /> : null}
              </span>
              <span className={styles.words}>
                <span className={styles.name}>
                  <QuotedWords text={name} language={spec.languages[0] ?? 'en'} />
                </span>
                <span className="visually-hidden">
                  {` · ${t(on ? 'checks.on' : 'checks.off')} · ${t(`severity.${severity}`)} · `}
                </span>
                <span className={styles.about}>
                  <QuotedWords text={about} language={spec.languages[0] ?? 'en'} />
                </span>
              </span>
              <span aria-hidden>
                <SeveritySign severity={severity} />
              </span>
            </div>
          </Fragment>
        )
      })}
    </div>
  )
}

function target(key: string, at: number, total: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, total - 1)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'PageDown':
      return Math.min(at + 9, total - 1)
    case 'PageUp':
      return Math.max(at - 9, 0)
    case 'Home':
      return 0
    case 'End':
      return total - 1
    default:
      return -1
  }
}
