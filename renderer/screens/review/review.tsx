import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Waiver } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import { useDeskChanges, useOpenDesk } from '../../editor/useDesk.ts'
import { TextMenu } from '../../panels/checks/textMenu.tsx'
import { useComparing } from '../../panels/history/comparing.ts'
import { useCommands } from '../../state/commands.ts'
import { useSession } from '../../state/session.ts'
import type { OnDesk } from '../article/useOpenArticle.ts'
import { HistoryRoom } from '../compare/historyRoom.tsx'
import { ArticleCommands } from '../desk/articleCommands.tsx'
import { CompletionList } from '../desk/completionList.tsx'
import { DoubtsBar } from '../desk/doubts/doubtsBar.tsx'
import { FindBar } from '../desk/findBar.tsx'
import { StatusBar } from '../desk/statusBar.tsx'
import { editionLanguages, editionOf } from '../library/localWords.ts'
import { EditionNotices } from '../workflow/editionNotices.tsx'
import { PublishedPage } from './publishedPage.tsx'
import { Reading } from './reading.tsx'
import { Reasons } from './reasons.tsx'
import styles from './review.module.css'
import { ReviewBar, type ReviewMode } from './reviewBar.tsx'
import { ReviewCommands } from './reviewCommands.tsx'
import { ReviewPanel } from './reviewPanel.tsx'
import { showSegment } from './showSegment.ts'
import { useNotices } from './useNotices.ts'
import { useGate, useOpened } from './useReview.ts'

/** Review: the editions as prose side by side, or as the page that is published, and what stands open in one. */
export function ReviewScreen({ onDesk }: { readonly onDesk: OnDesk }) {
  const { desk } = useOpenDesk()
  const opened = useOpened(desk.article).value ?? onDesk.article
  useWaivers(opened.waivers)
  const { summary } = opened
  const [chosen, choose] = useState<Language>(() => firstToReview(summary))
  const language = editionOf(summary, chosen) ? chosen : summary.source
  const [read, setMode] = useState<ReviewMode>('columns')
  // Versions are compared over the text.
  const isComparing = useComparing(({ compared }) => compared !== null)
  const mode = isComparing ? 'columns' : read
  const [refused, setRefused] = useState(false)
  const panelOpen = useSession((session) => session.panelOpen)
  useDeskChanges('active')
  const gate = useGate(summary.id, language)
  const reasons = gate.value ?? []
  const notices = useNotices(language)
  const all = useMemo(() => [...(gate.value ?? []), ...notices], [gate.value, notices])
  const active = desk.active?.id ?? null
  useShown(language)
  const goTo = useCallback(
    (segment: SegmentId, byKey: boolean) => {
      setMode('columns')
      showSegment(desk, language, segment, byKey)
    },
    [desk, language],
  )
  const choice = useCallback((segment: SegmentId) => goTo(segment, false), [goTo])
  useEffect(() => {
    if (mode === 'columns') return
    // Who goes to a place of the text is to see it.
    return desk.listen(({ kind }) => {
      if (kind === 'active') setMode('columns')
    })
  }, [desk, mode])
  useCommands({
    'view.panel': () => useSession.setState(({ panelOpen: isOpen }) => ({ panelOpen: !isOpen })),
  })
  const show = async (next: ReviewMode) => {
    // The page is made of what is stored.
    await desk.journal.flush()
    setMode(next)
  }
  return (
    <div className={styles.review}>
      {mode === 'page' ? null : <ArticleCommands onDesk={onDesk} />}
      {/* What the review does goes before what the desk would do: it always registers after that. */}
      <ReviewCommands
        key={mode}
        summary={summary}
        language={language}
        reasons={all}
        active={active}
        onActive={(segment) => goTo(segment, true)}
        onRefused={setRefused}
      />
      <ReviewBar
        summary={summary}
        language={language}
        onLanguage={(next) => {
          exchange(language, next)
          choose(next)
          setRefused(false)
        }}
        mode={mode}
        onMode={(next) => void show(next)}
      />
      <div className={styles.body}>
        {mode === 'page' ? (
          <PublishedPage article={summary.id} language={language} changed={summary.changed} />
        ) : (
          <main className={styles.text}>
            <FindBar />
            <EditionNotices />
            <DoubtsBar />
            <Reading onDesk={onDesk} />
            <CompletionList />
            <TextMenu />
            <HistoryRoom />
          </main>
        )}
        {panelOpen ? (
          <ReviewPanel>
            <Reasons
              opened={opened}
              language={language}
              reasons={gate.value}
              error={gate.error}
              notices={notices}
              refused={refused && reasons.length > 0}
              active={active}
              onActive={choice}
            />
          </ReviewPanel>
        ) : null}
      </div>
      <StatusBar />
    </div>
  )
}

/** The edition that most likely waits for the reviewer: one in review, else a translation, else the source. */
function firstToReview(summary: ArticleSummary): Language {
  const translations = editionLanguages(summary).filter((language) => language !== summary.source)
  const waiting = translations.find((language) => editionOf(summary, language)?.status === 'in-review')
  const { columns } = useSession.getState()
  return waiting ?? translations.find((each) => columns.includes(each)) ?? translations[0] ?? summary.source
}

/** The edition under review is always to be seen. */
function useShown(language: Language): void {
  useEffect(() => {
    const { columns } = useSession.getState()
    if (!columns.includes(language)) useSession.setState({ columns: [...columns, language] })
  }, [language])
}

/** Another edition is reviewed: where it is not to be seen yet it takes the place of the one before. */
function exchange(before: Language, next: Language): void {
  const { columns } = useSession.getState()
  if (columns.includes(next) || columns.length < 2) return
  useSession.setState({ columns: columns.map((each) => (each === before ? next : each)) })
}

/** What was let stand here, or taken back, is shown in the text at once. */
function useWaivers(waivers: readonly Waiver[]): void {
  const { checking, setWaivers } = useOpenDesk()
  useEffect(() => {
    const marks = (list: readonly Waiver[]) => list.map(({ id }) => id).join(' ')
    if (marks(waivers) !== marks(checking.waivers)) setWaivers(waivers)
  }, [waivers, checking, setWaivers])
}
