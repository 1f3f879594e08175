import { create } from 'zustand'
import type { IssueTitle } from '../../../shared/bundle/issue.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import type { ExportedBundle } from '../../../shared/ipc/answers.ts'
import { desk, newJob } from '../../api/desk.ts'
import { show } from '../../state/session.ts'

/** Several articles that leave together, as an issue or each by itself. */
export interface Several {
  readonly articles: readonly ArticleId[]
  readonly issue?: IssueTitle
}

/** Where the export of a bundle is; it goes on while other rooms are visited. */
export type Exporting =
  | { readonly stage: 'idle' }
  | {
      readonly stage: 'running'
      readonly article: ArticleId
      readonly job: string
      readonly done: number
      readonly total: number
    }
  | { readonly stage: 'done'; readonly article: ArticleId; readonly bundle: ExportedBundle }
  | { readonly stage: 'failed'; readonly article: ArticleId; readonly code: string; readonly detail: string }

/** The export that runs or ran last. */
export const useExporting = create<{ readonly state: Exporting }>(() => ({ state: { stage: 'idle' } }))

const set = (state: Exporting) => useExporting.setState({ state })

/** Exports an article as soon as it is known where it will stand: the library's site is asked for once. */
export async function beginExport(article: ArticleId): Promise<void> {
  const site = await desk.call.site.get({})
  if (site.ok && site.value.origin === '') show({ kind: 'site', exported: article })
  else await startExport(article)
}

/** Exports the approved editions of an article, or of several that were chosen beside it; one export at a time. */
export async function startExport(article: ArticleId, several?: Several): Promise<void> {
  if (useExporting.getState().state.stage === 'running') return
  const job = newJob()
  set({ stage: 'running', article, job, done: 0, total: 0 })
  const stop = desk.on('progress', (progress) => {
    const { done, total } = progress
    if (progress.job === job) set({ stage: 'running', article, job, done, total })
  })
  const { articles = [article], ...issue } = several ?? {}
  const answer = await desk.call.bundles.export({ job, ...issue, articles: [...articles] })
  stop()
  if (answer.ok) set({ stage: 'done', article, bundle: answer.value })
  else if (answer.error === 'cancelled') set({ stage: 'idle' })
  else set({ stage: 'failed', article, code: answer.error, detail: answer.detail ?? '' })
}

/** Stops the export that runs; nothing of it is left. */
export async function cancelExport(): Promise<void> {
  const { state } = useExporting.getState()
  if (state.stage === 'running') await desk.call.jobs.cancel({ job: state.job })
}
