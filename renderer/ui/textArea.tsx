import type { TextareaHTMLAttributes } from 'react'
import styles from './textInput.module.css'
import { useDraft } from './useDraft.ts'

interface Props extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> {
  readonly value: string
  readonly onValue: (value: string) => void
  /** Hands the value on when it is left, not at each key. */
  readonly onLeave?: boolean
}

/** A text of several lines. */
export function TextArea({ value, onValue, onLeave = false, className, rows = 3, ...rest }: Props) {
  const draft = useDraft(value, onValue)
  return (
    <textarea
      rows={rows}
      spellCheck={false}
      className={[styles.input, className].join(' ')}
      value={draft.shown}
      onChange={(event) => (onLeave ? draft.set(event.target.value) : onValue(event.target.value))}
      onBlur={draft.leave}
      {...rest}
    />
  )
}
