import { type RefObject, useRef } from 'react'
import { ruleFaultMessage } from '../../../../shared/checks/house/faultMessage.ts'
import type { RuleFault } from '../../../../shared/checks/house/rule.ts'
import { useInterface, useText } from '../../../text/useText.ts'
import styles from './rulesEditor.module.css'

interface Props {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly text: string
  readonly faults: readonly RuleFault[]
  readonly write: (text: string) => void
}

/** The text of the rules with the numbers of its lines; lines with a fault are marked. */
export function RulesEditor({ field, text, faults, write }: Props) {
  const t = useText()
  const reader = useInterface()
  const gutter = useRef<HTMLDivElement>(null)
  const wrong = new Map(faults.map((fault) => [fault.line, fault]))
  const count = text.split('\n').length
  return (
    <div className={styles.editor}>
      <div ref={gutter} className={styles.gutter} aria-hidden>
        <div className={styles.lines}>
          {Array.from({ length: count }, (_, at) => {
            const fault = wrong.get(at + 1)
            return (
              <div
                // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
                key={at}
                className={fault ? styles.wrong : undefined}
                title={fault ? ruleFaultMessage(fault, reader) : undefined}
              >
                {fault ? `▲ ${at + 1}` : at + 1}
              </div>
            )
          })}
        </div>
      </div>
      <textarea
        ref={field}
        className={styles.text}
        aria-label={t('rules.text')}
        aria-invalid={faults.length > 0 || undefined}
        data-pane
        lang="en"
        wrap="off"
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => write(event.target.value)}
        onScroll={(event) => {
          if (gutter.current) gutter.current.scrollTop = event.currentTarget.scrollTop
        }}
      />
    </div>
  )
}
