import type { RefObject } from 'react'
import styles from './doubts.module.css'
import { useKeys } from './useKeys.ts'

interface Choice {
  readonly label: string
  readonly text: string | null
  readonly isPresent?: boolean
  readonly run: () => void
}

interface Props {
  readonly bar: RefObject<HTMLElement | null>
  /** The language of the choices' texts. */
  readonly lang: string
  readonly choices: readonly Choice[]
}

/** Choices with a number each; the number chooses. */
export function Choices({ bar, lang, choices }: Props) {
  useKeys(bar, (key) => {
    const choice = choices[Number(key) - 1]
    choice?.run()
    return choice !== undefined
  })
  return (
    <ol className={styles.choices}>
      {choices.map(({ label, text, isPresent, run }, at) => (
        <li key={`${label} ${text}`}>
          <button type="button" className={styles.choice} data-present={isPresent} onClick={run}>
            <kbd>{at + 1}</kbd>
            {label === '' ? null : <span className={styles.label}>{label}</span>}
            {text === null ? null : (
              <span lang={lang} className={styles.text}>
                {text === '' ? '∅' : text}
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  )
}
