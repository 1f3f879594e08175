import { create } from 'zustand'
import type { ArchiveReport, ArchiveSurvey } from '../../../../shared/ipc/domains/archive.ts'
import type { Language } from '../../../../shared/locale.ts'
import { desk, newJob } from '../../../api/desk.ts'

/** A group of files as a person corrects it. */
export interface PlannedGroup {
  readonly key: string
  readonly files: readonly { readonly file: number; readonly language: Language | null }[]
  readonly reason: ArchiveSurvey['groups'][number]['reason']
  readonly certainty: number
  readonly done: boolean
  /** It is to be aligned. */
  readonly taken: boolean
}

/** Where the aligning of a folder is; it goes on while other rooms are visited. */
export type Folder =
  | { readonly stage: 'none' }
  | { readonly stage: 'surveying'; readonly job: string; readonly done: number; readonly total: number }
  | {
      readonly stage: 'planned'
      readonly survey: ArchiveSurvey
      readonly groups: readonly PlannedGroup[]
      readonly articles: boolean
    }
  | { readonly stage: 'running'; readonly job: string; readonly done: number; readonly total: number }
  | { readonly stage: 'reported'; readonly report: ArchiveReport }
  | { readonly stage: 'failed'; readonly code: string; readonly detail: string }

/** The folder that is looked at, is being aligned, or was aligned last. */
export const useFolder = create<{ readonly folder: Folder }>(() => ({ folder: { stage: 'none' } }))

const set = (folder: Folder) => useFolder.setState({ folder })
const isAt = (job: string) => {
  const { folder } = useFolder.getState()
  return 'job' in folder && folder.job === job
}

/** Asks for a folder and looks which of its files belong together. */
export async function beginFolder(): Promise<void> {
  const { stage } = useFolder.getState().folder
  if (stage === 'surveying' || stage === 'running') return
  const chosen = await desk.call.archive.chooseFolder({})
  if (!chosen.ok) {
    if (chosen.error !== 'cancelled')
      set({ stage: 'failed', code: chosen.error, detail: chosen.detail ?? '' })
    return
  }
  const job = newJob()
  set({ stage: 'surveying', job, done: 0, total: 0 })
  const stop = desk.on('progress', ({ job: of, done, total }) => {
    if (of === job && isAt(job)) set({ stage: 'surveying', job, done, total })
  })
  const answer = await desk.call.archive.survey({ job, folder: chosen.value.folder })
  stop()
  if (!isAt(job)) return
  if (!answer.ok) {
    if (answer.error === 'cancelled') set({ stage: 'none' })
    else set({ stage: 'failed', code: answer.error, detail: answer.detail ?? '' })
    return
  }
  const groups = answer.value.groups.map((group, at) => ({ ...group, key: `${at}`, taken: true }))
  set({ stage: 'planned', survey: answer.value, groups, articles: false })
}

/** Changes what is to be aligned. */
export function plan(change: {
  readonly groups?: readonly PlannedGroup[]
  readonly articles?: boolean
}): void {
  const { folder } = useFolder.getState()
  if (folder.stage === 'planned') set({ ...folder, ...change })
}

/** Aligns the groups that are taken. */
export async function runFolder(): Promise<void> {
  const { folder } = useFolder.getState()
  if (folder.stage !== 'planned') return
  const { survey, groups, articles } = folder
  const taken = groups.filter((group) => group.taken)
  const job = newJob()
  set({ stage: 'running', job, done: 0, total: taken.length })
  const stop = desk.on('progress', ({ job: of, done, total }) => {
    if (of === job && isAt(job)) set({ stage: 'running', job, done, total })
  })
  const answer = await desk.call.archive.run({
    job,
    survey: survey.survey,
    groups: taken.map(({ files }) => ({ files: files.map((each) => ({ ...each })) })),
    articles,
  })
  stop()
  if (!isAt(job)) return
  if (answer.ok) set({ stage: 'reported', report: answer.value })
  else set({ stage: 'failed', code: answer.error, detail: answer.detail ?? '' })
}

/** Gives up what is under way; what was stored stays. */
export async function cancelFolder(): Promise<void> {
  const { folder } = useFolder.getState()
  if ('job' in folder) await desk.call.jobs.cancel({ job: folder.job })
}

/** Goes back to the list. */
export function leaveFolder(): void {
  set({ stage: 'none' })
}
