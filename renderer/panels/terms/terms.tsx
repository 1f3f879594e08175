import { useEffect, useState } from 'react'
import { plainText, textOf } from '../../../shared/document/segment.ts'
import type { FoundTerm } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import { desk as main } from '../../api/desk.ts'
import { insertTerm } from '../../editor/acts/insert.ts'
import { useDeskChanges, useOpenDesk } from '../../editor/useDesk.ts'
import { useText } from '../../text/useText.ts'
import styles from './terms.module.css'

/** The terms of the active segment's source with what to write for them; a press puts one at the caret. */
export function Terms() {
  const { desk } = useOpenDesk()
  const t = useText()
  useDeskChanges('active', 'text', 'structure')
  const node = desk.active ? desk.segment(desk.reference, desk.active.id) : null
  const text = node ? plainText(textOf(node)) : ''
  const target = targetOf(desk.active?.language, desk.reference, desk.shown)
  const terms = useTerms(text, desk.reference, target)
  if (terms.length === 0) return <p className={styles.none}>{t('panel.terms.none')}</p>
  return (
    <dl className={styles.list}>
      {terms.map((term) => (
        <div key={term.from} className={styles.entry}>
          <dt className="prose" lang={desk.reference}>
            {term.text}
          </dt>
          {term.targets.map(({ text: word, status }) => (
            <dd key={word} data-status={status}>
              {status === 'forbidden' ? (
                <del className="prose" lang={target}>
                  {word}
                </del>
              ) : (
                <button
                  type="button"
                  className={`prose ${styles.insert}`}
                  lang={target}
                  onClick={() => insertTerm(desk, word)}
                >
                  {word}
                </button>
              )}
              {status === 'preferred' ? null : (
                <span className={styles.status}>{t(`panel.terms.${status}`)}</span>
              )}
            </dd>
          ))}
          {term.note === '' ? null : <dd className={styles.note}>{term.note}</dd>}
        </div>
      ))}
    </dl>
  )
}

function targetOf(active: Language | undefined, reference: Language, shown: readonly Language[]): Language {
  if (active && active !== reference) return active
  return shown.find((language) => language !== reference) ?? reference
}

function useTerms(text: string, source: Language, target: Language): readonly FoundTerm[] {
  const [terms, setTerms] = useState<readonly FoundTerm[]>([])
  useEffect(() => {
    let current = true
    if (text === '' || source === target) {
      setTerms([])
      return
    }
    void main.call.terms
      .recognise({ source, target, text })
      .then((answer) => current && setTerms(answer.ok ? answer.value : []))
    return () => {
      current = false
    }
  }, [text, source, target])
  return terms
}
