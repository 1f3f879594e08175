import type { InputHTMLAttributes, KeyboardEvent, Ref } from 'react'
import styles from './textInput.module.css'
import { useDraft } from './useDraft.ts'

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly value: string
  readonly onValue: (value: string) => void
  /** Hands the value on when it is left or Enter is pressed, not at each key; Escape takes it back. */
  readonly onLeave?: boolean
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** A one-line text. Enter during composition belongs to the input method. */
export function TextInput({ value, onValue, onLeave = false, className, onKeyDown, ...rest }: Props) {
  const draft = useDraft(value, onValue)
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    onKeyDown?.(event)
    if (!onLeave || event.nativeEvent.isComposing) return
    if (event.key === 'Enter') draft.leave()
    if (event.key === 'Escape' && draft.isOpen) {
      event.stopPropagation()
      draft.drop()
    }
  }
  return (
    <input
      type="text"
      spellCheck={false}
      autoComplete="off"
      className={[styles.input, className].join(' ')}
      value={draft.shown}
      onChange={(event) => (onLeave ? draft.set(event.target.value) : onValue(event.target.value))}
      onBlur={draft.leave}
      onKeyDown={keyDown}
      {...rest}
    />
  )
}
