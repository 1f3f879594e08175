import { useState } from 'react'
import { Field } from './field.tsx'
import { TextInput } from './textInput.tsx'

interface Props {
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  /** Why a value cannot be taken, or null. */
  readonly problemOf: (value: string) => string | null
  readonly hint?: string
}

/** A field that keeps a value it cannot take in view, with the reason, until it is put right. */
export function CheckedField({ label, value, onValue, problemOf, hint }: Props) {
  const [rejected, reject] = useState<string | null>(null)
  const take = (next: string) => {
    if (problemOf(next) !== null) return reject(next)
    reject(null)
    onValue(next)
  }
  return (
    <Field label={label} hint={hint} problem={rejected === null ? null : problemOf(rejected)}>
      {(control) => <TextInput {...control} onLeave value={rejected ?? value} onValue={take} />}
    </Field>
  )
}
