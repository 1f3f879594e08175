import { useEffect, useRef, useState } from 'react'
import type { ArticleId } from '../../../../shared/ids.ts'
import type { AnalysedArticles } from '../../../../shared/ipc/domains/analysis.ts'
import type { Language } from '../../../../shared/locale.ts'
import { desk, newJob } from '../../../api/desk.ts'
import { regionNow } from '../../../state/session.ts'

/** Where an analysis is. */
type Analysing =
  | { readonly stage: 'asking'; readonly error: { readonly code: string; readonly detail: string } | null }
  | { readonly stage: 'running'; readonly done: number; readonly total: number }
  | { readonly stage: 'done'; readonly analysis: AnalysedArticles }

interface AnalysisJob {
  readonly state: Analysing
  readonly start: (articles: readonly ArticleId[], target: Language) => Promise<void>
  /** Gives it up, or goes back from a result to the question. */
  readonly again: () => void
}

/** Runs an analysis as a job; it is given up when the dialog goes away. */
export function useAnalysis(): AnalysisJob {
  const [state, setState] = useState<Analysing>({ stage: 'asking', error: null })
  const running = useRef<string | null>(null)
  const cancel = () => {
    if (running.current) void desk.call.jobs.cancel({ job: running.current })
    running.current = null
  }
  useEffect(
    () => () => {
      if (running.current) void desk.call.jobs.cancel({ job: running.current })
      running.current = null
    },
    [],
  )
  const start = async (articles: readonly ArticleId[], target: Language) => {
    const job = newJob()
    running.current = job
    setState({ stage: 'running', done: 0, total: articles.length })
    const stop = desk.on('progress', ({ job: theirs, what, done, total }) => {
      if (theirs === job && what === 'articles' && running.current === job) {
        setState({ stage: 'running', done, total })
      }
    })
    const region = regionNow()
    const answer = await desk.call.analysis.run({ job, articles: [...articles], target, region })
    stop()
    if (running.current !== job) return
    running.current = null
    if (answer.ok) setState({ stage: 'done', analysis: answer.value })
    else if (answer.error === 'cancelled') setState({ stage: 'asking', error: null })
    else setState({ stage: 'asking', error: { code: answer.error, detail: answer.detail ?? '' } })
  }
  const again = () => {
    cancel()
    setState({ stage: 'asking', error: null })
  }
  return { state, start, again }
}
