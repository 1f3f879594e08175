import { useCallback, useEffect, useRef, useState } from 'react'
import type { OutsidePreview } from '../../../shared/ipc/domains/outside.ts'
import { desk, newJob } from '../../api/desk.ts'

/** How far a file that came back is read. */
export type Returned =
  | { readonly stage: 'reading' }
  | { readonly stage: 'failed'; readonly code: string; readonly detail: string }
  | { readonly stage: 'read'; readonly preview: OutsidePreview }

/** Reads a file that came back (by its token) and says what it would change; going away cancels it. */
export function useReturned(token: string): Returned {
  const [state, set] = useState<Returned>({ stage: 'reading' })
  const running = useRef<string | null>(null)
  const read = useCallback(async (file: string) => {
    const job = newJob()
    running.current = job
    set({ stage: 'reading' })
    const answer = await desk.call.outside.read({ job, file })
    if (running.current !== job) return
    running.current = null
    if (answer.ok) set({ stage: 'read', preview: answer.value })
    else set({ stage: 'failed', code: answer.error, detail: answer.detail ?? '' })
  }, [])
  useEffect(() => {
    void read(token)
    return () => {
      if (running.current) void desk.call.jobs.cancel({ job: running.current })
      running.current = null
    }
  }, [token, read])
  return state
}
