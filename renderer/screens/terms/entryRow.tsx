import { memo } from 'react'
import type { TermEntry } from '../../../shared/termbase/entry.ts'
import { useInterface, useText } from '../../text/useText.ts'
import styles from './entryRow.module.css'
import { hanOf, termIn } from './entryWords.ts'
import { KindSign } from './kindSign.tsx'

/** An entry as the list names it: its English, the Chinese beneath, and what kind of thing it is. */
export const EntryRow = memo(function EntryRow({ entry }: { readonly entry: TermEntry }) {
  const t = useText()
  const han = hanOf(entry.terms, useInterface())
  const en = termIn(entry.terms, 'en')
  const forbidden = entry.terms.filter(({ status }) => status === 'forbidden').length
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        {en ? (
          <p className={`prose ${styles.en}`} lang="en" title={en.text} data-status={en.status}>
            {en.text}
          </p>
        ) : (
          <p className={styles.lacking}>{t('terms.lacking.en')}</p>
        )}
        {han ? (
          <p className={`prose ${styles.han}`} lang={han.lang} title={han.text}>
            {han.text}
          </p>
        ) : (
          <p className={styles.lacking}>{t('terms.lacking.han')}</p>
        )}
      </div>
      <div className={styles.signs}>
        <KindSign kind={entry.kind} />
        {forbidden > 0 ? (
          <span className={styles.forbidden} title={t('terms.hasForbidden', { count: forbidden })}>
            ⊘<span className="visually-hidden">{t('terms.hasForbidden', { count: forbidden })}</span>
          </span>
        ) : null}
      </div>
    </div>
  )
})
