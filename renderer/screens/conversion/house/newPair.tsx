import { type FormEvent, useRef, useState } from 'react'
import type { Language } from '../../../../shared/locale.ts'
import type { Spelling } from '../../../../shared/script/dictionary.ts'
import { useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { TextInput } from '../../../ui/textInput.tsx'
import styles from './house.module.css'

interface Props {
  readonly langs: readonly [Language, Language]
  readonly labels: readonly [string, string]
  /** False where the pair cannot be taken; it stays to be corrected then. */
  readonly add: (pair: Spelling) => Promise<boolean>
}

/** Takes another pair of forms. */
export function NewPair({ langs, labels, add }: Props) {
  const t = useText()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const first = useRef<HTMLInputElement>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (from.trim() === '' || to.trim() === '') return
    if (!(await add([from.trim(), to.trim()]))) return
    setFrom('')
    setTo('')
    first.current?.focus()
  }
  return (
    <form className={styles.pair} onSubmit={(event) => void submit(event)}>
      <TextInput
        ref={first}
        lang={langs[0]}
        aria-label={labels[0]}
        placeholder={labels[0]}
        className={styles.word}
        value={from}
        onValue={setFrom}
      />
      <span aria-hidden className={styles.arrow}>
        →
      </span>
      <TextInput
        lang={langs[1]}
        aria-label={labels[1]}
        placeholder={labels[1]}
        className={styles.word}
        value={to}
        onValue={setTo}
      />
      <Button type="submit" disabled={from.trim() === '' || to.trim() === ''}>
        {t('house.add')}
      </Button>
    </form>
  )
}
