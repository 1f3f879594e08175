import { useCallback, useEffect, useRef, useState } from 'react'
import type { OfferedFile } from '../../../../shared/ipc/answers.ts'
import type { TermsPreview } from '../../../../shared/ipc/domains/termAnswers.ts'
import { desk, newJob } from '../../../api/desk.ts'

/** How far the reading of a file of terms is. */
export type Reading =
  | { readonly stage: 'reading'; readonly done: number; readonly total: number }
  | { readonly stage: 'failed'; readonly code: string; readonly detail: string }
  | { readonly stage: 'read'; readonly preview: TermsPreview }

/** Reads a file of terms; going away cancels it. */
export function usePreview(file: OfferedFile): { state: Reading; chooseOther: () => Promise<void> } {
  const [state, set] = useState<Reading>({ stage: 'reading', done: 0, total: 0 })
  const running = useRef<string | null>(null)
  const read = useCallback(async (token: string) => {
    const job = newJob()
    running.current = job
    set({ stage: 'reading', done: 0, total: 0 })
    const stop = desk.on('progress', (progress) => {
      if (progress.job === job && running.current === job)
        set({ stage: 'reading', done: progress.done, total: progress.total })
    })
    const answer = await desk.call.termFiles.preview({ job, file: token })
    stop()
    if (running.current !== job) return
    running.current = null
    if (answer.ok) set({ stage: 'read', preview: answer.value })
    else set({ stage: 'failed', code: answer.error, detail: answer.detail ?? '' })
  }, [])
  const cancel = useCallback(() => {
    if (running.current) void desk.call.jobs.cancel({ job: running.current })
    running.current = null
  }, [])
  useEffect(() => {
    void read(file.file)
    return cancel
  }, [file.file, read, cancel])
  const chooseOther = useCallback(async () => {
    const answer = await desk.call.termFiles.choose({})
    const [other] = answer.ok ? answer.value : []
    if (other) void read(other.file)
  }, [read])
  return { state, chooseOther }
}
