import { useEffect, useState } from 'react'
import type { TermEntry } from '../../../../shared/termbase/entry.ts'
import { desk } from '../../../api/desk.ts'
import { useTermbase } from '../../../panels/terms/termbase.ts'
import { useInterface, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { hanOf, nameOf } from '../entryWords.ts'
import { type EntryDraft, entryFrom, isSound, problemsOf } from './draft.ts'
import styles from './similarNotice.module.css'

/** Entries that share a term with a draft; asked a little after the last key. */
export function useSimilar(draft: EntryDraft | null): readonly TermEntry[] {
  const [found, setFound] = useState<readonly TermEntry[]>([])
  const changes = useTermbase((termbase) => termbase.changes)
  const put = draft && isSound(problemsOf(draft)) ? entryFrom(draft) : null
  // Only its terms make an entry similar to another.
  const asked = put ? JSON.stringify([put.id, put.kind, put.terms]) : ''
  useEffect(() => {
    let current = changes >= 0
    if (asked === '') {
      setFound([])
      return
    }
    const timer = setTimeout(() => {
      const [id, kind, terms] = JSON.parse(asked)
      void desk.call.terms
        .similar({ entry: { id, kind, terms, note: '' } })
        .then((answer) => current && setFound(answer.ok ? answer.value.filter((each) => each.id !== id) : []))
    }, 250)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [asked, changes])
  return found
}

interface Props {
  readonly similar: readonly TermEntry[]
  readonly onOpen: (entry: TermEntry) => void
  readonly onMerge: (entry: TermEntry) => void
}

/** Warns that a term stands in the termbase already, and offers to open or to merge. */
export function SimilarNotice({ similar, onOpen, onMerge }: Props) {
  const t = useText()
  const reader = useInterface()
  if (similar.length === 0) return null
  return (
    <div className={styles.notice} role="status">
      <p className={styles.title}>{t('terms.similar', { count: similar.length })}</p>
      <ul>
        {similar.slice(0, 3).map((entry) => {
          const name = nameOf(entry)
          const han = hanOf(entry.terms, reader)
          return (
            <li key={entry.id} className={styles.entry}>
              <span className={styles.words}>
                <span className="prose" lang={name.lang}>
                  {name.text}
                </span>
                {han && name.lang === 'en' ? (
                  <span className="prose" lang={han.lang}>
                    {han.text}
                  </span>
                ) : null}
                <span className={styles.kind}>{t(`terms.kind.${entry.kind}`)}</span>
              </span>
              <Button kind="quiet" onClick={() => onOpen(entry)}>
                {t('terms.similar.open')}
              </Button>
              <Button kind="quiet" onClick={() => onMerge(entry)}>
                {t('terms.similar.merge')}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
