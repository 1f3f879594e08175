import { useCallback, useEffect, useRef, useState } from 'react'
import type { ImportPreview, OfferedFile } from '../../../../shared/ipc/answers.ts'
import { desk, newJob } from '../../../api/desk.ts'

/** How far an import is. */
export type Importing =
  | { readonly stage: 'paste' }
  | { readonly stage: 'reading'; readonly done: number; readonly total: number }
  | { readonly stage: 'failed'; readonly code: string; readonly detail: string }
  | { readonly stage: 'read'; readonly preview: ImportPreview; readonly changes: ChangeWay }

/** What becomes of the tracked changes of a file. */
export type ChangeWay = 'accept' | 'reject' | 'keep'

/** As many files make one article: an edition each. */
const mostFiles = 3

/** Reads what was given, and again what is chosen instead; going away cancels the reading. */
export function useImport(files: readonly OfferedFile[], text: string) {
  const [state, set] = useState<Importing>({ stage: 'paste' })
  const running = useRef<string | null>(null)

  const last = useRef<{ readonly chosen: readonly OfferedFile[]; readonly pasted: string }>({
    chosen: [],
    pasted: '',
  })

  const read = useCallback(async (chosen: readonly OfferedFile[], pasted: string, changes?: ChangeWay) => {
    last.current = { chosen, pasted }
    if (chosen.length > mostFiles) return set({ stage: 'failed', code: 'too-many', detail: '' })
    const job = newJob()
    running.current = job
    set({ stage: 'reading', done: 0, total: 0 })
    const stop = desk.on('progress', (progress) => {
      if (progress.job === job && running.current === job)
        set({ stage: 'reading', done: progress.done, total: progress.total })
    })
    const answer = await desk.call.imports.read({
      job,
      files: chosen.map(({ file }) => file),
      ...(chosen.length === 0 ? { text: pasted } : {}),
      ...(changes === undefined ? {} : { changes }),
    })
    stop()
    if (running.current !== job) return
    running.current = null
    if (answer.ok) set({ stage: 'read', preview: answer.value, changes: changes ?? 'accept' })
    else set({ stage: 'failed', code: answer.error, detail: answer.detail ?? '' })
  }, [])

  const cancel = useCallback(() => {
    if (running.current) void desk.call.jobs.cancel({ job: running.current })
    running.current = null
  }, [])

  const given = useRef({ files, text })
  useEffect(() => {
    const { files: chosen, text: pasted } = given.current
    if (chosen.length > 0 || pasted.trim() !== '') void read(chosen, pasted)
    return cancel
  }, [read, cancel])

  const chooseOthers = useCallback(async () => {
    const answer = await desk.call.imports.choose({})
    if (answer.ok) void read(answer.value, '')
  }, [read])

  /** Reads the same again with another way for its tracked changes. */
  const again = useCallback(
    (changes: ChangeWay) => void read(last.current.chosen, last.current.pasted, changes),
    [read],
  )

  return { state, read, again, cancel, chooseOthers, paste: () => set({ stage: 'paste' }) }
}
