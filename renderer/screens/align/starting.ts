import { create } from 'zustand'
import { desk, newJob } from '../../api/desk.ts'
import { openWork } from './work.ts'

/** Where the reading of chosen files is. */
export type Starting =
  | { readonly stage: 'idle' }
  | { readonly stage: 'reading'; readonly job: string; readonly done: number; readonly total: number }
  | { readonly stage: 'failed'; readonly code: string; readonly detail: string }

/** The files that are being read; `version` counts up when the list of alignments changed. */
export const useStarting = create<{ readonly state: Starting; readonly version: number }>(() => ({
  state: { stage: 'idle' },
  version: 0,
}))

const set = (state: Starting) => useStarting.setState({ state })

/** Asks for two or three files, aligns them and opens what came of it. */
export async function alignFiles(): Promise<void> {
  if (useStarting.getState().state.stage === 'reading') return
  const chosen = await desk.call.imports.choose({})
  if (!chosen.ok) return set({ stage: 'idle' })
  const files = chosen.value.map(({ file }) => file)
  if (files.length < 2 || files.length > 3) return set({ stage: 'failed', code: 'too-many', detail: '' })
  await starting((job) => desk.call.archive.start({ job, files }))
}

/** Opens one pair of a report as an alignment. */
export async function openPair(report: string, pair: number): Promise<void> {
  await starting((job) => desk.call.archive.openPair({ job, report, pair }))
}

/** Gives up the reading. */
export async function cancelStart(): Promise<void> {
  const { state } = useStarting.getState()
  if (state.stage === 'reading') await desk.call.jobs.cancel({ job: state.job })
}

type Started = Awaited<ReturnType<typeof desk.call.archive.start | typeof desk.call.archive.openPair>>

async function starting(ask: (job: string) => Promise<Started>): Promise<void> {
  const job = newJob()
  set({ stage: 'reading', job, done: 0, total: 0 })
  const stop = desk.on('progress', ({ job: of, done, total }) => {
    if (of === job) set({ stage: 'reading', job, done, total })
  })
  const answer = await ask(job)
  stop()
  useStarting.setState(({ version }) => ({ version: version + 1 }))
  if (answer.ok) {
    set({ stage: 'idle' })
    await openWork(answer.value.alignment)
  } else if (answer.error === 'cancelled') set({ stage: 'idle' })
  else set({ stage: 'failed', code: answer.error, detail: answer.detail ?? '' })
}
