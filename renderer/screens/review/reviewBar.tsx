import type { ArticleSummary } from '../../../shared/document/article.ts'
import type { Language } from '../../../shared/locale.ts'
import { useText } from '../../text/useText.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { doneOf } from '../library/editionLine.tsx'
import { EditionMark } from '../library/editionMark.tsx'
import { editionLanguages, editionOf, titleOf } from '../library/localWords.ts'
import { editionWorkflow, useWorkflow } from '../workflow/useWorkflow.ts'
import { HandOvers } from './handOvers.tsx'
import styles from './reviewBar.module.css'

/** How an edition is read: beside its source, or as the page that readers will get. */
export type ReviewMode = 'columns' | 'page'

interface Props {
  readonly summary: ArticleSummary
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly mode: ReviewMode
  readonly onMode: (mode: ReviewMode) => void
}

/** Over the text: which article and edition, how it is read, its status and what can be done with it. */
export function ReviewBar({ summary, language, onLanguage, mode, onMode }: Props) {
  const t = useText()
  const title = titleOf(summary)
  const edition = editionOf(summary, language)
  const status = edition?.status ?? 'draft'
  const workflow = useWorkflow(summary.id)
  return (
    <header className={styles.bar} data-pane>
      <h1 className={`prose ${styles.title}`} lang={title.lang} title={title.text}>
        {title.text}
      </h1>
      <Segmented
        label={t('review.edition')}
        value={language}
        onValue={onLanguage}
        ways={editionLanguages(summary).map((each) => ({
          value: each,
          label: t(`language.${each}`),
          shown: (
            <>
              <span lang={each}>{t(`language.short.${each}`)}</span>
              <EditionMark
                status={editionOf(summary, each)?.status ?? 'draft'}
                done={doneOf(editionOf(summary, each))}
              />
            </>
          ),
        }))}
      />
      <Segmented
        label={t('review.mode')}
        value={mode}
        onValue={onMode}
        ways={[
          { value: 'columns', label: t('review.mode.columns') },
          { value: 'page', label: t('review.mode.page') },
        ]}
      />
      <div className={styles.acts}>
        <span className={styles.status}>
          <EditionMark status={status} done={doneOf(edition)} />
          {t(`status.${status}`)}
        </span>
        <HandOvers workflow={editionWorkflow(workflow, language)} mode={mode} />
      </div>
    </header>
  )
}
