import { type KeyboardEvent, useRef, useState } from 'react'
import type { TranslationUnit } from '../../../shared/matching/match.ts'
import { desk } from '../../api/desk.ts'
import { keyLabel } from '../../state/keys.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextArea } from '../../ui/textArea.tsx'
import styles from './editUnit.module.css'

interface Props {
  readonly unit: TranslationUnit
  readonly close: () => void
  readonly onSaved: () => void
}

const saveKey = keyLabel('Mod+Enter')
const sides = ['source', 'target'] as const

/** Corrects both sides of a pair; Ctrl+Enter saves, Escape leaves it as it was. */
export function EditUnit({ unit, close, onSaved }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const [texts, setTexts] = useState({ source: unit.source, target: unit.target })
  const [error, setError] = useState<string | null>(null)
  const first = useRef<HTMLTextAreaElement>(null)
  const lacking = sides.some((side) => texts[side].trim() === '')
  const changed = sides.some((side) => texts[side] !== unit[side])

  const save = async () => {
    if (lacking) return
    if (!changed) return close()
    const answer = await desk.call.memory.edit({ unit: unit.id, ...texts })
    if (!answer.ok) return setError(errorText(answer.error, answer.detail))
    onSaved()
    close()
  }
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    void save()
  }
  return (
    <Dialog
      title={t('memory.edit.title')}
      close={close}
      width="full"
      first={first}
      foot={
        <>
          <p className={styles.note}>{lacking ? t('memory.edit.both') : t('memory.edit.note')}</p>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button kind="primary" title={saveKey} disabled={lacking} onClick={() => void save()}>
            {t('memory.edit.save')}
          </Button>
        </>
      }
    >
      <form className={styles.sides} onKeyDown={keyDown} onSubmit={(event) => event.preventDefault()}>
        {sides.map((side) => {
          const language = unit[`${side}Language`]
          return (
            <Field key={side} label={t(`language.${language}`)}>
              {(control) => (
                <TextArea
                  {...control}
                  {...(side === 'target' ? { ref: first } : {})}
                  className={`prose ${styles.text}`}
                  lang={language}
                  rows={rowsFor(texts[side])}
                  maxLength={20_000}
                  value={texts[side]}
                  onValue={(value) => setTexts({ ...texts, [side]: value })}
                />
              )}
            </Field>
          )
        })}
      </form>
      {error === null ? null : (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </Dialog>
  )
}

function rowsFor(text: string): number {
  return Math.max(4, Math.min(14, Math.ceil(text.length / 48) + 1))
}
