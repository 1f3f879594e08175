import { type FormEvent, useState } from 'react'
import type { Language } from '../../../shared/locale.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextArea } from '../../ui/textArea.tsx'

interface Props {
  readonly act: 'return' | 'reopen'
  readonly language: Language
  /** Does it with the note; answers what went wrong, in words, or null. */
  readonly onNote: (note: string) => Promise<string | null>
  readonly close: () => void
}

/** Asks why an edition goes back. */
export function NoteDialog({ act, language, onNote, close }: Props) {
  const t = useText()
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (note.trim() === '') return
    const failed = await onNote(note.trim())
    if (failed === null) close()
    else setProblem(failed)
  }
  return (
    <Dialog
      title={t(`workflow.${act}.title`, { language: t(`language.${language}`) })}
      close={close}
      foot={
        <>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button kind="primary" type="submit" form="hand-over" disabled={note.trim() === ''}>
            {t(`workflow.${act}.act`)}
          </Button>
        </>
      }
    >
      <form id="hand-over" onSubmit={(event) => void submit(event)}>
        <Field label={t(`workflow.${act}.note`)} hint={t(`workflow.${act}.hint`)} problem={problem}>
          {(control) => <TextArea {...control} rows={4} maxLength={5000} value={note} onValue={setNote} />}
        </Field>
      </form>
    </Dialog>
  )
}
