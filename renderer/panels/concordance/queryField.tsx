import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Language } from '../../../shared/locale.ts'
import { useText } from '../../text/useText.ts'
import styles from './concordance.module.css'

interface Props {
  readonly text: string
  readonly language: Language
  /** Another number: the field takes the focus, with its text selected. */
  readonly turn: number
  readonly onText: (text: string) => void
}

let lastTurn = 0

/** What to search for, handed on at each key; what an input method is still composing is not. */
export function QueryField({ text, language, turn, onText }: Props) {
  const t = useText()
  const input = useRef<HTMLInputElement>(null)
  const [composed, compose] = useState<string | null>(null)
  useEffect(() => {
    if (turn === lastTurn) return
    lastTurn = turn
    input.current?.focus()
    input.current?.select()
  }, [turn])
  return (
    <div className={styles.field}>
      <Search size={15} aria-hidden className={styles.lens} />
      <input
        ref={input}
        className={`prose ${styles.input}`}
        lang={language}
        aria-label={t('concordance.query')}
        placeholder={t('concordance.hint')}
        value={composed ?? text}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          const inComposition = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing
          if (inComposition) compose(event.target.value)
          else onText(event.target.value)
        }}
        onCompositionEnd={(event) => {
          compose(null)
          onText(event.currentTarget.value)
        }}
      />
    </div>
  )
}
