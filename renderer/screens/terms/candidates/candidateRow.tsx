import { memo } from 'react'
import type { Candidate } from '../../../../shared/ipc/domains/termAnswers.ts'
import { useText } from '../../../text/useText.ts'
import styles from './candidateRow.module.css'

/** A candidate: both sides, how often it stands there, and how sure the pair is. */
export const CandidateRow = memo(function CandidateRow({ candidate }: { readonly candidate: Candidate }) {
  const t = useText()
  const { en, han, language, count, pairing } = candidate
  const doubtful = en !== null && han !== null && pairing < 0.5
  return (
    <div className={styles.row}>
      <span className={`prose ${styles.en}`} lang="en" title={en ?? undefined}>
        {en}
      </span>
      <span
        className={`prose ${styles.han}`}
        lang={language}
        title={han ?? undefined}
        data-doubtful={doubtful || undefined}
      >
        {han}
      </span>
      {doubtful ? (
        <span className={styles.doubt} title={t('terms.candidate.doubtful')}>
          <span aria-hidden>?</span>
          <span className="visually-hidden">{t('terms.candidate.doubtful')}</span>
        </span>
      ) : null}
      <span className={styles.count} title={t('terms.candidate.times', { count })}>
        {t('filter.count', { count })}
      </span>
    </div>
  )
})
