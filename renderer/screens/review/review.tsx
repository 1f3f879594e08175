import { useMemo, useState } from 'react'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { OpenArticle } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import { useSession } from '../../state/session.ts'
import { useErrorText } from '../../text/useText.ts'
import { editionLanguages, editionOf } from '../library/localWords.ts'
import { NoArticle } from './noArticle.tsx'
import { PublishedPage } from './publishedPage.tsx'
import { ReadingColumns } from './readingColumns.tsx'
import { Reasons } from './reasons.tsx'
import styles from './review.module.css'
import { ReviewBar, type ReviewMode } from './reviewBar.tsx'
import { ReviewCommands } from './reviewCommands.tsx'
import { useNotices } from './useNotices.ts'
import { useGate, useOpened } from './useReview.ts'

/** Review: an edition beside its source in reading layout, or as its published page, and what stands open in it. */
export function ReviewScreen() {
  const article = useSession((session) => session.article)
  return article === null ? <NoArticle /> : <Opening key={article} article={article} />
}

function Opening({ article }: { readonly article: ArticleSummary['id'] }) {
  const errorText = useErrorText()
  const opened = useOpened(article)
  if (opened.error) return <NoArticle text={errorText(opened.error.code, opened.error.detail)} />
  return opened.value ? <Room opened={opened.value} /> : null
}

function Room({ opened }: { readonly opened: OpenArticle }) {
  const { summary } = opened
  const [chosen, choose] = useState<Language>(() => firstToReview(summary))
  const language = editionOf(summary, chosen) ? chosen : summary.source
  const [mode, setMode] = useState<ReviewMode>('columns')
  const [active, setActive] = useState<SegmentId | null>(null)
  const [refused, setRefused] = useState(false)
  const gate = useGate(summary.id, language)
  const reasons = gate.value ?? []
  const notices = useNotices(opened, language)
  const all = useMemo(() => [...(gate.value ?? []), ...notices], [gate.value, notices])
  return (
    <div className={styles.review}>
      <ReviewCommands
        summary={summary}
        language={language}
        reasons={all}
        active={active}
        onActive={setActive}
        onRefused={setRefused}
      />
      <ReviewBar
        summary={summary}
        language={language}
        onLanguage={(next) => {
          choose(next)
          setRefused(false)
        }}
        mode={mode}
        onMode={setMode}
      />
      <div className={styles.body}>
        {mode === 'page' ? (
          <PublishedPage article={summary.id} language={language} changed={summary.changed} />
        ) : (
          <ReadingColumns
            opened={opened}
            language={language}
            reasons={all}
            active={active}
            onActive={setActive}
          />
        )}
        <Reasons
          opened={opened}
          language={language}
          reasons={gate.value}
          error={gate.error}
          notices={notices}
          refused={refused && reasons.length > 0}
          active={active}
          onActive={(segment) => {
            setActive(segment)
            setMode('columns')
          }}
        />
      </div>
    </div>
  )
}

/** The edition that most likely waits for the reviewer: one in review, else a translation, else the source. */
function firstToReview(summary: ArticleSummary): Language {
  const translations = editionLanguages(summary).filter((language) => language !== summary.source)
  const waiting = translations.find((language) => editionOf(summary, language)?.status === 'in-review')
  return waiting ?? translations[0] ?? summary.source
}
