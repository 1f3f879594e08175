import { Check, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { StoredException } from '../../../shared/ipc/domains/conversion.ts'
import { exceptionKinds, longestForm } from '../../../shared/script/exception.ts'
import { desk } from '../../api/desk.ts'
import { useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { IconButton } from '../../ui/iconButton.tsx'
import { Select } from '../../ui/select.tsx'
import { TextInput } from '../../ui/textInput.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { changeForm } from './conversionView.ts'
import styles from './exceptionRow.module.css'
import { type ExceptionForm, isComplete } from './form.ts'

interface Props {
  readonly stored: StoredException | null
  readonly form: ExceptionForm
  readonly save: () => void
  readonly close: () => void
}

const regions = ['both', 'tw', 'hk'] as const

/** The form of an exception, as wide and high as its line in the table. Enter stores, Escape leaves it as it was. */
export function RowForm({ stored, form, save, close }: Props) {
  const t = useText()
  const places = usePlaces(stored)
  const keyDown = (event: KeyboardEvent) => {
    // Escape closes what the input method or a list to choose from shows, first.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    if ((event.target as Element).closest('[role="listbox"]')) return
    event.preventDefault()
    event.stopPropagation()
    close()
  }
  return (
    <form
      className={styles.fields}
      aria-label={t(stored ? 'conversion.edit' : 'conversion.add')}
      data-exception-form
      onKeyDown={keyDown}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextInput
        lang="zh-Hans"
        aria-label={t('conversion.hans')}
        maxLength={longestForm}
        className={styles.han}
        value={form.hans}
        onValue={(hans) => changeForm({ hans })}
      />
      <TextInput
        lang="zh-Hant"
        aria-label={t('conversion.hant')}
        maxLength={longestForm}
        className={styles.han}
        placeholder={form.kind === 'protected' ? t('conversion.asWritten') : ''}
        value={form.hant}
        onValue={(hant) => changeForm({ hant })}
      />
      <Select
        label={t('conversion.kind')}
        value={form.kind}
        options={exceptionKinds.map((value) => ({ value, label: t(`conversion.kind.${value}`) }))}
        onValue={(kind) => changeForm({ kind })}
      />
      <Select
        label={t('conversion.level')}
        value={form.where}
        options={places}
        onValue={(where) => changeForm({ where })}
      />
      <Select
        label={t('conversion.region')}
        value={form.region}
        options={regions.map((value) => ({ value, label: t(`conversion.region.${value}`) }))}
        onValue={(region) => changeForm({ region })}
      />
      <TextInput
        aria-label={t('conversion.note')}
        maxLength={2000}
        value={form.note}
        onValue={(note) => changeForm({ note })}
      />
      <span className={styles.acts}>
        <IconButton label={t('conversion.save')} keys="Enter" type="submit" disabled={!isComplete(form)}>
          <Check size={16} strokeWidth={1.8} aria-hidden />
        </IconButton>
        <IconButton label={t('conversion.cancel')} keys="Esc" onClick={close}>
          <X size={16} strokeWidth={1.8} aria-hidden />
        </IconButton>
      </span>
    </form>
  )
}

/** Where an exception may hold: everywhere, in the article that is open or its own, at the one place it was made for. */
function usePlaces(stored: StoredException | null): { readonly value: string; readonly label: string }[] {
  const t = useText()
  const article = useSession((session) => session.article)
  const present = useAnswer(article, 0, async () =>
    desk.call.articles.get({ article: article ?? ('' as never) }),
  )
  const articles = new Map<string, string>()
  if (article && present.value) articles.set(article, present.value.slug)
  if (stored?.article) articles.set(stored.article, stored.slug)
  const one = stored?.exception.level === 'occurrence' ? stored : null
  return [
    { value: 'library', label: t('conversion.level.library') },
    ...[...articles].map(([value, slug]) => ({
      value,
      label: t('conversion.level.article', { article: slug }),
    })),
    ...(one ? [{ value: 'occurrence', label: t('conversion.level.occurrence', { article: one.slug }) }] : []),
  ]
}
