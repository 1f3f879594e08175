import { X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { Field } from './field.tsx'
import styles from './tokenField.module.css'

interface Props {
  readonly label: string
  readonly values: readonly string[]
  readonly onValues: (values: readonly string[]) => void
  /** The name of the button that removes a value. */
  readonly removeLabel: (value: string) => string
  readonly hint?: string
  /** What is wrong with a value that is to be added, or null. */
  readonly problemOf?: (value: string) => string | null
}

/** A list of short words; Enter or a comma adds one, Backspace in the empty field takes the last away. */
export function TokenField({ label, values, onValues, removeLabel, hint, problemOf }: Props) {
  const [draft, setDraft] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const add = () => {
    const value = draft.trim()
    const wrong = value === '' ? null : (problemOf?.(value) ?? null)
    setProblem(wrong)
    if (wrong !== null) return
    setDraft('')
    if (value !== '' && !values.includes(value)) onValues([...values, value])
  }
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' || event.key === ',' || event.key === '，') {
      event.preventDefault()
      add()
    } else if (event.key === 'Backspace' && draft === '') {
      onValues(values.slice(0, -1))
    }
  }
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <div className={styles.box}>
          {values.map((value) => (
            // Whose language a word is in, nobody said.
            <span key={value} lang="" className={styles.token}>
              {value}
              <button
                type="button"
                className={styles.remove}
                aria-label={removeLabel(value)}
                onClick={() => onValues(values.filter((each) => each !== value))}
              >
                <X size={12} aria-hidden />
              </button>
            </span>
          ))}
          <input
            {...control}
            className={styles.input}
            value={draft}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={keyDown}
            onBlur={add}
          />
        </div>
      )}
    </Field>
  )
}
