import { randomUUID } from 'node:crypto'
import type { Jobs } from './jobs.ts'
import type { LibraryWorker } from './libraryWorker.ts'

/**
 * Reads the sample's articles and terms, whose sources are in `folder`, while an empty library is being made;
 * what it answers fills the new, open library with them.
 */
export function sampleReader(jobs: Jobs, worker: LibraryWorker, folder: string): () => () => Promise<void> {
  return () => {
    const reading = jobs.run(randomUUID(), 'sample', { folder })
    // Where no library could be made nobody waits for it, and its fault is nobody's.
    reading.catch(() => undefined)
    return async () => {
      const read = await reading
      if (!read.ok) throw new Error(`the sample was not read: ${read.error}`)
      const { entries, articles } = read.value
      must(await worker.order('addEntries', { entries }))
      for (const article of articles) must(await worker.order('insert', article))
    }
  }
}

function must(result: { readonly ok: boolean; readonly error?: string; readonly detail?: string }): void {
  if (!result.ok) throw new Error(`the sample was not stored: ${result.error} ${result.detail ?? ''}`)
}
