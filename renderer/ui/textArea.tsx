import { type TextareaHTMLAttributes, useState } from 'react'
import styles from './textInput.module.css'

interface Props extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> {
  readonly value: string
  readonly onValue: (value: string) => void
  /** Hands the value on when it is left, not at each key. */
  readonly onLeave?: boolean
}

/** A text of several lines. */
export function TextArea({ value, onValue, onLeave = false, className, rows = 3, ...rest }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const leave = () => {
    if (draft !== null && draft !== value) onValue(draft)
    setDraft(null)
  }
  return (
    <textarea
      rows={rows}
      spellCheck={false}
      className={[styles.input, className].join(' ')}
      value={draft ?? value}
      onChange={(event) => (onLeave ? setDraft(event.target.value) : onValue(event.target.value))}
      onBlur={leave}
      {...rest}
    />
  )
}
