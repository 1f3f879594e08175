import { X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { desk } from '../../../api/desk.ts'
import { usePeople } from '../../../state/people.ts'
import { useSession } from '../../../state/session.ts'
import { useErrorText, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { IconButton } from '../../../ui/iconButton.tsx'
import { TextInput } from '../../../ui/textInput.tsx'
import { notify } from '../../../ui/toasts.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import styles from './dictionary.module.css'

/** A word as the dictionary takes it. */
const word = /^\p{L}[\p{L}\p{M}]*(?:['’.-][\p{L}\p{M}]+)*$/u

/** The library's own words for the spelling of English. */
export function Dictionary() {
  const { nameOf } = usePeople()
  const t = useText()
  const errorText = useErrorText()
  const changes = useSession((session) => session.changes)
  const [query, setQuery] = useState('')
  const [written, write] = useState('')
  const [isRefused, refuse] = useState(false)
  const { value: words } = useAnswer('words', changes, () => desk.call.dictionary.list({}))
  const add = async (wanted: string) => {
    const answer = await desk.call.dictionary.add({ word: wanted })
    if (answer.ok) write('')
    else notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wanted = written.trim().normalize('NFC')
    const fits = word.test(wanted) && wanted.length <= 100
    refuse(!fits && wanted !== '')
    if (fits) void add(wanted)
  }
  const remove = async (gone: string) => {
    const answer = await desk.call.dictionary.remove({ word: gone })
    if (!answer.ok) return notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    const act = { label: t('checks.undo'), run: () => void add(gone) }
    notify({ text: t('dictionary.removed', { word: gone }), act })
  }
  const shown = words?.filter((each) => each.word.toLowerCase().includes(query.trim().toLowerCase())) ?? []
  return (
    <main className={styles.dictionary} data-pane>
      <p className={styles.about}>{t('dictionary.about')}</p>
      <form className={styles.form} onSubmit={submit}>
        <Field label={t('dictionary.word')} problem={isRefused ? t('dictionary.invalid') : null}>
          {(control) => (
            <TextInput
              {...control}
              lang="en"
              value={written}
              onValue={(next) => {
                write(next)
                refuse(false)
              }}
            />
          )}
        </Field>
        <Button type="submit" disabled={written.trim() === ''}>
          {t('dictionary.add')}
        </Button>
      </form>
      {words && words.length > 0 ? (
        <div className={styles.search}>
          <TextInput
            type="search"
            aria-label={t('dictionary.search')}
            placeholder={t('dictionary.search')}
            value={query}
            onValue={setQuery}
          />
          <span className={styles.count}>{t('dictionary.count', { count: shown.length })}</span>
        </div>
      ) : null}
      {words?.length === 0 ? <p className={styles.none}>{t('dictionary.empty')}</p> : null}
      <ul className={styles.words} aria-label={t('dictionary.list')}>
        {shown.map((each) => (
          <li key={each.word} className={styles.word}>
            <span className="prose" lang="en" title={`${nameOf(each.by)} ${each.at.slice(0, 10)}`.trim()}>
              {each.word}
            </span>
            <IconButton
              label={t('dictionary.remove', { word: each.word })}
              className={styles.remove ?? ''}
              onClick={() => void remove(each.word)}
            >
              <X size={14} strokeWidth={1.6} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </main>
  )
}
