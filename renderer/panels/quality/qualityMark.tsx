import { type KeyboardEvent, useRef, useState } from 'react'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import {
  type QualityCategory,
  type QualitySeverity,
  qualityCategories,
  severities,
} from '../../../shared/review/quality/mark.ts'
import { desk } from '../../api/desk.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { FieldGroup } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextInput } from '../../ui/textInput.tsx'
import { notify } from '../../ui/toasts.tsx'
import styles from './qualityMark.module.css'

interface Props {
  readonly segment: SegmentId
  readonly language: Language
  /** The texts before and after the change that is classified. */
  readonly before: string
  readonly after: string
  readonly onDone: () => void
}

const longestText = 20_000

/**
 * Asks what a change is about and how much it matters. By keys alone: 1 to 5 choose what, arrows how much, Enter
 * adds it to the record, Escape leaves.
 */
export function QualityMark({ segment, language, before, after, onDone }: Props) {
  const open = useOpenDesk()
  const t = useText()
  const errorText = useErrorText()
  const [category, setCategory] = useState<QualityCategory>('meaning')
  const [severity, setSeverity] = useState<QualitySeverity>('minor')
  const [note, setNote] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const { article } = open.desk

  const save = async () => {
    const texts = { before: before.slice(0, longestText), after: after.slice(0, longestText) }
    const about = { article, language, segment, category, severity, note: note.trim(), ...texts }
    onDone()
    const answer = await desk.call.quality.mark(about)
    if (!answer.ok) return notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    const takeBack = async () => {
      const taken = await desk.call.quality.unmark({ mark: answer.value.id })
      if (!taken.ok) notify({ kind: 'error', text: errorText(taken.error, taken.detail) })
    }
    notify({
      text: t('quality.added', {
        category: t(`quality.category.${category}`),
        severity: t(`quality.severity.${severity}`),
      }),
      act: { label: t('quality.takeBack'), run: () => void takeBack() },
    })
  }
  const pressed = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      onDone()
      return
    }
    if (event.target instanceof HTMLInputElement && event.target.type === 'text') return
    const chosen = qualityCategories[Number(event.key) - 1]
    if (!chosen) return
    event.preventDefault()
    setCategory(chosen)
    form.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]')[Number(event.key) - 1]?.focus()
  }
  return (
    <form
      ref={form}
      className={styles.form}
      onKeyDown={pressed}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <FieldGroup label={t('quality.category')}>
        <Segmented
          label={t('quality.category')}
          value={category}
          ways={qualityCategories.map((value) => ({ value, label: t(`quality.category.${value}`) }))}
          onValue={setCategory}
        />
      </FieldGroup>
      <FieldGroup label={t('quality.severity')}>
        <Segmented
          label={t('quality.severity')}
          value={severity}
          ways={severities.map((value) => ({ value, label: t(`quality.severity.${value}`) }))}
          onValue={setSeverity}
        />
      </FieldGroup>
      <TextInput
        value={note}
        onValue={setNote}
        maxLength={2000}
        aria-label={t('quality.note')}
        placeholder={t('quality.note')}
      />
      <div className={styles.acts}>
        <Button onClick={onDone}>{t('shell.cancel')}</Button>
        <Button kind="primary" type="submit">
          {t('quality.save')}
        </Button>
      </div>
    </form>
  )
}
