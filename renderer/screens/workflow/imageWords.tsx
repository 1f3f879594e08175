import { type FormEvent, useEffect, useState } from 'react'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { imageWordsAt, writeImageWords } from '../../editor/acts/image.ts'
import { isReadOnly } from '../../editor/plugins/locks.ts'
import { useDeskChanges, useOpenDesk } from '../../editor/useDesk.ts'
import { useCommands } from '../../state/commands.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextArea } from '../../ui/textArea.tsx'
import { TextInput } from '../../ui/textInput.tsx'
import { notify } from '../../ui/toasts.tsx'
import { askForImage, useImageAsked } from './imageAsked.ts'
import styles from './imageWords.module.css'

interface Asked {
  readonly language: Language
  readonly caption: SegmentId
}

/** The command that asks for an image's words, by its caption; draws only the dialog. */
export function ImageWords() {
  const { desk } = useOpenDesk()
  const t = useText()
  const [asked, ask] = useState<Asked | null>(null)
  const wanted = useImageAsked(({ caption }) => caption)
  useDeskChanges('active')
  const here = desk.active
  const open = () => {
    const { active, present } = desk
    if (!active || !present || !imageWordsAt(desk, active.language, active.id)) {
      return notify({ text: t('workflow.image.none') })
    }
    if (isReadOnly(present.state)) return notify({ text: t('workflow.lock.read-only') })
    ask({ language: active.language, caption: active.id })
  }
  useEffect(() => {
    if (wanted === null || here?.id !== wanted) return
    askForImage(null)
    ask({ language: here.language, caption: wanted })
  }, [wanted, here])
  useCommands({ 'segment.image': open })
  return asked ? <ImageDialog {...asked} close={() => ask(null)} /> : null
}

function ImageDialog({ language, caption, close }: Asked & { readonly close: () => void }) {
  const { desk } = useOpenDesk()
  const t = useText()
  const [words, setWords] = useState(() => imageWordsAt(desk, language, caption) ?? { alt: '', credit: '' })
  const store = (event: FormEvent) => {
    event.preventDefault()
    writeImageWords(desk, language, caption, { alt: words.alt.trim(), credit: words.credit.trim() })
    close()
  }
  return (
    <Dialog
      title={`${t('workflow.image.title')}, ${t(`language.${language}`)}`}
      close={close}
      foot={
        <>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button kind="primary" type="submit" form="image-words">
            {t('shell.apply')}
          </Button>
        </>
      }
    >
      <form id="image-words" className={styles.form} onSubmit={store}>
        <Field label={t('workflow.image.alt')} hint={t('workflow.image.alt.hint')}>
          {(control) => (
            <TextArea
              {...control}
              lang={language}
              maxLength={2000}
              value={words.alt}
              onValue={(alt) => setWords({ ...words, alt })}
            />
          )}
        </Field>
        <Field label={t('workflow.image.credit')}>
          {(control) => (
            <TextInput
              {...control}
              lang={language}
              maxLength={500}
              value={words.credit}
              onValue={(credit) => setWords({ ...words, credit })}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
