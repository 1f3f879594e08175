import { Plus } from 'lucide-react'
import { useRef } from 'react'
import type { Language } from '../../../../shared/locale.ts'
import { useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { blankTerm, type DraftTerm, type EntryDraft } from './draft.ts'
import { TermLine } from './termLine.tsx'
import styles from './termLines.module.css'

interface Props {
  readonly language: Language
  readonly draft: EntryDraft
  /** Terms that stand there twice. */
  readonly twice: ReadonlySet<number>
  readonly change: (change: (draft: EntryDraft) => EntryDraft) => void
}

/** The terms of an entry in one language, the first of them always there to be written. */
export function TermLines({ language, draft, twice, change }: Props) {
  const t = useText()
  const lines = useRef<HTMLDivElement>(null)
  const own = draft.terms.filter((term) => term.language === language)
  const name = t(`language.${language}`)
  const put = (key: number, to: DraftTerm) =>
    change((now) => ({ ...now, terms: now.terms.map((term) => (term.key === key ? to : term)) }))
  const remove = (key: number) =>
    change((now) => {
      const terms = now.terms.filter((term) => term.key !== key)
      const left = terms.some((term) => term.language === language)
      return { ...now, terms: left ? terms : [...terms, blankTerm(language, terms)] }
    })
  const add = () => {
    change((now) => ({ ...now, terms: [...now.terms, blankTerm(language, now.terms)] }))
    setTimeout(() => {
      const inputs = lines.current?.querySelectorAll<HTMLInputElement>('input[data-term]')
      inputs?.[inputs.length - 1]?.focus()
    }, 0)
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.language}>{name}</legend>
      <div ref={lines} className={styles.lines}>
        {own.map((term, at) => (
          <TermLine
            key={term.key}
            term={term}
            label={t('terms.term', { language: name, number: at + 1 })}
            twice={twice.has(term.key)}
            onTerm={(to) => put(term.key, to)}
            onRemove={own.length > 1 || term.text !== '' ? () => remove(term.key) : null}
          />
        ))}
        <Button kind="quiet" className={styles.add} onClick={add} disabled={own.at(-1)?.text.trim() === ''}>
          <Plus size={14} aria-hidden />
          {t('terms.term.add')}
        </Button>
      </div>
    </fieldset>
  )
}
