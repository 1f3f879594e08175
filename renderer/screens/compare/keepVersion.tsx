import { useRef, useState } from 'react'
import type { Language } from '../../../shared/locale.ts'
import { desk as main } from '../../api/desk.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { noteChange } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/textInput.tsx'
import { notify } from '../../ui/toasts.tsx'

/** Asks for a name under which the present text of an edition is kept. */
export function KeepVersion({
  language,
  close,
}: {
  readonly language: Language
  readonly close: () => void
}) {
  const { desk } = useOpenDesk()
  const t = useText()
  const errorText = useErrorText()
  const [name, setName] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const keep = async () => {
    const given = name.trim()
    if (given === '') return
    close()
    await desk.journal.flush()
    const answer = await main.call.history.keep({ article: desk.article, language, name: given })
    if (!answer.ok) return notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    noteChange()
    notify({ text: t('history.kept', { name: given }) })
  }
  return (
    <Dialog
      title={t('history.keep.title', { language: t(`language.${language}`) })}
      close={close}
      first={field}
      foot={
        <>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button kind="primary" disabled={name.trim() === ''} onClick={() => void keep()}>
            {t('history.keep.act')}
          </Button>
        </>
      }
    >
      <Field label={t('history.keep.name')} hint={t('history.keep.hint')}>
        {(control) => (
          <TextInput
            {...control}
            ref={field}
            value={name}
            maxLength={200}
            onValue={setName}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) void keep()
            }}
          />
        )}
      </Field>
    </Dialog>
  )
}
