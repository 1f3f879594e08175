import { useMemo, useState } from 'react'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import type { Language } from '../../../shared/locale.ts'
import { IssueWords } from '../../panels/issueWords.tsx'
import { go } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { doneOf } from '../library/editionLine.tsx'
import { EditionMark } from '../library/editionMark.tsx'
import { editionOf } from '../library/localWords.ts'
import { segmentTexts } from '../review/blocks.ts'
import { goToReason } from '../review/goToReason.ts'
import { reasonKey, useBlocks, useGate, useOpened } from '../review/useReview.ts'
import styles from './editionStanding.module.css'

interface Props {
  readonly summary: ArticleSummary
  readonly language: Language
}

/** As many reasons as an edition shows before "show all". */
const fewReasons = 5

/** How one edition stands and, until it is approved, what is to be worked off. */
export function EditionStanding({ summary, language }: Props) {
  const t = useText()
  const edition = editionOf(summary, language)
  const open = edition && edition.status !== 'approved' && edition.status !== 'published'
  return (
    <li className={styles.edition}>
      <div className={styles.line}>
        <span className={styles.language}>
          {t(`language.${language}`)}
          {summary.source === language ? <span className={styles.source}>{t('edition.source')}</span> : null}
        </span>
        {edition ? (
          <span className={styles.status}>
            <EditionMark status={edition.status} done={doneOf(edition)} />
            {t(`status.${edition.status}`)}
          </span>
        ) : (
          <span className={styles.missing}>{t('edition.missing')}</span>
        )}
        {open ? (
          <Button kind="quiet" onClick={() => go('review')}>
            {t('publish.review')}
          </Button>
        ) : null}
      </div>
      {open ? <Standing summary={summary} language={language} /> : null}
    </li>
  )
}

function Standing({ summary, language }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const gate = useGate(summary.id, language)
  const opened = useOpened(summary.id)
  const original = useBlocks(opened.value, summary.source)
  const sources = useMemo(() => segmentTexts(original ?? []), [original])
  const [all, setAll] = useState(false)
  if (gate.error) return <p role="alert">{errorText(gate.error.code, gate.error.detail)}</p>
  const reasons = gate.value
  if (reasons === null) return <p className={styles.ready}>{t('review.checking')}</p>
  if (reasons.length === 0) return <p className={styles.ready}>{t('publish.ready')}</p>
  return (
    <>
      <ul className={styles.reasons}>
        {reasons.slice(0, all ? undefined : fewReasons).map((reason, at) => (
          <li key={reasonKey(reason, at)}>
            <button
              type="button"
              className={styles.reason}
              onClick={() => goToReason(summary.id, language, reason)}
            >
              <span className={styles.message}>
                {reason.issue ? (
                  <IssueWords issue={reason.issue} language={language} source={summary.source} />
                ) : (
                  t(`reason.${reason.kind}`)
                )}
              </span>
              <span className={`prose ${styles.quote}`} lang={reason.text === '' ? summary.source : language}>
                {(reason.text || ((reason.segment && sources.get(reason.segment)) ?? '')).replaceAll(
                  '\uFFFC',
                  '',
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {reasons.length > fewReasons ? (
        <Button kind="quiet" className={styles.more} onClick={() => setAll(!all)}>
          {all ? t('filter.fewer') : t('publish.allReasons', { count: reasons.length })}
        </Button>
      ) : null}
    </>
  )
}
