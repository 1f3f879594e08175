import { type FormEvent, useRef, useState } from 'react'
import type { EntryId } from '../../../../shared/ids.ts'
import { type LocalText, languages } from '../../../../shared/locale.ts'
import { type EntryKind, entryKinds, type Term, type TermEntry } from '../../../../shared/termbase/entry.ts'
import { desk } from '../../../api/desk.ts'
import { noteTermbase } from '../../../panels/terms/termbase.ts'
import { useErrorText, useInterface, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/textInput.tsx'
import { notify } from '../../../ui/toasts.tsx'
import { entryFrom, newDraft, putOf, withTerms } from '../../terms/entry/draft.ts'
import { useSimilar } from '../../terms/entry/similarNotice.tsx'
import { hanOf, nameOf } from '../../terms/entryWords.ts'
import { guessKind } from '../../terms/guessKind.ts'
import styles from './addTerm.module.css'

interface Props {
  /** What was selected, by language. */
  readonly terms: LocalText
  readonly close: () => void
}

/** A new term in one step: its forms as selected, put right where needed; Enter stores it. */
export function AddTerm({ terms, close }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const [text, setText] = useState<LocalText>(terms)
  const [chosen, setKind] = useState<EntryKind | null>(null)
  const [note, setNote] = useState('')
  const [apart, setApart] = useState(false)
  const [problem, setProblem] = useState('')
  const first = useRef<HTMLInputElement>(null)
  const kind = chosen ?? guessKind(text)
  const draft = { ...newDraft(kind, termsOf(text)), note }
  const similar = useSimilar(draft)
  const into = apart ? null : (similar[0] ?? null)
  const nothing = termsOf(text).length === 0
  const missing = languages.find((language) => (terms[language] ?? '') === '') ?? 'en'
  const start = terms.en === undefined ? 'en' : missing

  const store = async (event: FormEvent) => {
    event.preventDefault()
    if (nothing) return
    const entry = into ? noted(withTerms(into, termsOf(text)), note) : entryFrom(draft)
    const answer = await desk.call.terms.put({ entry })
    if (!answer.ok) return setProblem(errorText(answer.error, answer.detail))
    close()
    noteTermbase()
    const { id } = answer.value.entry
    notify({
      text: t(into ? 'terms.add.joined' : 'terms.added', { name: nameOf(answer.value.entry).text }),
      act: { label: t('library.undo'), run: () => void takeBack(id, into) },
    })
  }
  return (
    <Dialog title={t('terms.add')} close={close} first={first}>
      <form className={styles.form} onSubmit={(event) => void store(event)}>
        {languages.map((language) => (
          <Field key={language} label={t(`language.${language}`)}>
            {(control) => (
              <TextInput
                {...control}
                ref={language === start ? first : undefined}
                className={`prose ${styles.text}`}
                lang={language}
                value={text[language] ?? ''}
                maxLength={500}
                onValue={(next) => setText({ ...text, [language]: next })}
              />
            )}
          </Field>
        ))}
        <div className={styles.pair}>
          <Field label={t('terms.kind')}>
            {({ id }) => (
              <Select
                id={id}
                value={kind}
                disabled={into !== null}
                options={entryKinds.map((value) => ({ value, label: t(`terms.kind.${value}`) }))}
                onValue={setKind}
              />
            )}
          </Field>
          <Field label={t('terms.note')}>
            {(control) => <TextInput {...control} value={note} onValue={setNote} />}
          </Field>
        </div>
        <Meets similar={similar} into={into} setApart={setApart} />
        <div className={styles.foot}>
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button kind="primary" type="submit" disabled={nothing}>
            {t(into ? 'terms.add.join' : 'terms.add.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

interface MeetsProps {
  readonly similar: readonly TermEntry[]
  readonly into: TermEntry | null
  readonly setApart: (apart: boolean) => void
}

/** Says that the term is known already: it joins that entry unless a new one is wanted. */
function Meets({ similar, into, setApart }: MeetsProps) {
  const t = useText()
  const reader = useInterface()
  const [known] = similar
  if (!known) return null
  const name = nameOf(known)
  const han = hanOf(known.terms, reader)
  return (
    <fieldset className={styles.meets}>
      <legend className={styles.legend}>{t('terms.similar', { count: similar.length })}</legend>
      <label className={styles.way}>
        <input type="radio" name="into" checked={into !== null} onChange={() => setApart(false)} />
        <span>{t('terms.add.into')}</span>
        <span className={`prose ${styles.known}`} lang={name.lang}>
          {name.text}
        </span>
        {han && name.lang === 'en' ? (
          <span className={`prose ${styles.known}`} lang={han.lang}>
            {han.text}
          </span>
        ) : null}
      </label>
      <label className={styles.way}>
        <input type="radio" name="into" checked={into === null} onChange={() => setApart(true)} />
        <span>{t('terms.add.apart')}</span>
      </label>
    </fieldset>
  )
}

async function takeBack(id: EntryId, before: TermEntry | null): Promise<void> {
  if (before) await desk.call.terms.put({ entry: putOf(before) })
  else await desk.call.terms.remove({ entries: [id] })
  noteTermbase()
}

function termsOf(text: LocalText): Term[] {
  return languages.flatMap((language): Term[] => {
    const form = (text[language] ?? '').trim()
    return form === '' ? [] : [{ language, text: form, status: 'preferred' }]
  })
}

function noted(entry: ReturnType<typeof withTerms>, note: string) {
  const notes = [entry.note, note.trim()].filter((each) => each !== '')
  return { ...entry, note: notes.join('\n') }
}
