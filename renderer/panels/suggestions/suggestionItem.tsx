import { Check, X } from 'lucide-react'
import { memo } from 'react'
import type { Language } from '../../../shared/locale.ts'
import type { Change } from '../../../shared/review/suggestions/change.ts'
import type { Verdict } from '../../../shared/review/suggestions/decide.ts'
import type { Suggestion } from '../../editor/suggesting/listed.ts'
import { useInterface, useText } from '../../text/useText.ts'
import { IconButton } from '../../ui/iconButton.tsx'
import styles from './suggestionItem.module.css'
import { Written } from './written.tsx'

interface Props {
  readonly suggestion: Suggestion
  readonly language: Language
  readonly author: string
  readonly colour: number
  readonly isPresent: boolean
  readonly onGo: (suggestion: Suggestion) => void
  readonly onDecide: (verdict: Verdict, suggestion: Suggestion) => void
}

/** One suggestion: whose it is, when, what it takes away and puts in; accepted or rejected with a press. */
export const SuggestionItem = memo(function SuggestionItem(props: Props) {
  const { suggestion, language, author, colour, isPresent, onGo, onDecide } = props
  const { what, at } = suggestion
  const kind = 'shape' in what ? what.shape.kind : what.change.kind
  const t = useText()
  const locale = useInterface()
  return (
    <li className={`${styles.item} by-${colour}`} aria-current={isPresent} data-kind={kind}>
      <button type="button" className={styles.face} onClick={() => onGo(suggestion)}>
        <span className={styles.head}>
          <span className={styles.author}>{author}</span>
          <span className={styles.kind}>{t(`suggestions.kind.${kind}`)}</span>
          <time className={styles.time} dateTime={at}>
            {timeOf(at, locale)}
          </time>
        </span>
        {'shape' in what ? (
          <span className={styles.shape}>{t(`suggestions.shape.${what.shape.kind}`)}</span>
        ) : (
          <Changed change={what.change} language={language} />
        )}
      </button>
      <span className={styles.acts}>
        <IconButton label={t('suggestions.accept')} onClick={() => onDecide('accept', suggestion)}>
          <Check size={15} strokeWidth={1.8} aria-hidden />
        </IconButton>
        <IconButton label={t('suggestions.reject')} onClick={() => onDecide('reject', suggestion)}>
          <X size={15} strokeWidth={1.8} aria-hidden />
        </IconButton>
      </span>
    </li>
  )
})

function Changed({ change, language }: { readonly change: Change; readonly language: Language }) {
  const { before, after, kind, isOverwritten } = change
  const t = useText()
  return (
    <>
      <span className={`prose ${styles.words}`} lang={language}>
        {before.size > 0 && kind !== 'format' ? (
          <del>
            <Written content={before} />
          </del>
        ) : null}
        {after.size > 0 ? (
          <ins data-kind={kind}>
            <Written content={after} />
          </ins>
        ) : null}
      </span>
      {isOverwritten ? <span className={styles.hidden}>{t('suggestions.hidden')}</span> : null}
    </>
  )
}

/** Day and time, short, as the interface's language writes it. */
function timeOf(at: string, locale: Language): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return ''
  const isToday = date.toDateString() === new Date().toDateString()
  const day = isToday ? {} : ({ month: 'short', day: 'numeric' } as const)
  return date.toLocaleString(locale, { ...day, hour: '2-digit', minute: '2-digit' })
}
