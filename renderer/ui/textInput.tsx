import { type InputHTMLAttributes, type KeyboardEvent, useState } from 'react'
import styles from './textInput.module.css'

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly value: string
  readonly onValue: (value: string) => void
  /** Hands the value on when it is left or Enter is pressed, not at each key; Escape takes it back. */
  readonly onLeave?: boolean
}

/** A one-line text. Enter during composition belongs to the input method. */
export function TextInput({ value, onValue, onLeave = false, className, onKeyDown, ...rest }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const leave = () => {
    if (draft !== null && draft !== value) onValue(draft)
    setDraft(null)
  }
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    onKeyDown?.(event)
    if (!onLeave || event.nativeEvent.isComposing) return
    if (event.key === 'Enter') leave()
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation()
      setDraft(null)
    }
  }
  return (
    <input
      type="text"
      spellCheck={false}
      autoComplete="off"
      className={[styles.input, className].join(' ')}
      value={draft ?? value}
      onChange={(event) => (onLeave ? setDraft(event.target.value) : onValue(event.target.value))}
      onBlur={leave}
      onKeyDown={keyDown}
      {...rest}
    />
  )
}
