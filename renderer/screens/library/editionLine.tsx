import type { EditionSummary } from '../../../shared/document/article.ts'
import type { Language } from '../../../shared/locale.ts'
import { useText } from '../../text/useText.ts'
import styles from './editionLine.module.css'
import { EditionMark } from './editionMark.tsx'
import { IssueCounts } from './issueCounts.tsx'

interface Props {
  readonly language: Language
  readonly edition: EditionSummary | undefined
}

/** One edition in a line: its language, its status as shape and word, how much of it is confirmed. */
export function EditionLine({ language, edition }: Props) {
  const t = useText()
  const done = doneOf(edition)
  const unfinished = edition !== undefined && (edition.status === 'translating' || edition.status === 'draft')
  return (
    <>
      <span className={styles.language} lang={language}>
        {t(`language.short.${language}`)}
      </span>
      {edition ? (
        <>
          <EditionMark status={edition.status} done={done} />
          {edition.returned ? (
            <span className={styles.returned} title={edition.returned.note}>
              {t('workflow.returnedMark')}
            </span>
          ) : (
            <span className={styles.status}>{t(`status.${edition.status}`)}</span>
          )}
          {unfinished && done > 0 ? (
            <span className={styles.percent}>{t('edition.percent', { done })}</span>
          ) : null}
          <span className={styles.issues}>
            <IssueCounts counts={edition.issues} brief />
          </span>
        </>
      ) : (
        <span className={styles.missing}>{t('edition.missing')}</span>
      )}
    </>
  )
}

/** How much of an edition is confirmed, 0 to 1; an edition without a segment is at 0. */
export function doneOf(edition: EditionSummary | undefined): number {
  if (!edition || edition.progress.total === 0) return 0
  return edition.progress.done / edition.progress.total
}
