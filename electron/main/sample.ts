import { randomUUID } from 'node:crypto'
import type { Jobs } from './jobs.ts'
import type { LibraryWorker } from './libraryWorker.ts'

/** What fills a new, open library with the sample's articles and terms. `folder` holds their sources. */
export function sampleFiller(jobs: Jobs, worker: LibraryWorker, folder: string): () => Promise<void> {
  return async () => {
    const read = await jobs.run(randomUUID(), 'sample', { folder })
    if (!read.ok) throw new Error(`the sample was not read: ${read.error}`)
    const { entries, articles } = read.value
    must(await worker.order('addEntries', { entries }))
    for (const article of articles) must(await worker.order('insert', article))
  }
}

function must(result: { readonly ok: boolean; readonly error?: string; readonly detail?: string }): void {
  if (!result.ok) throw new Error(`the sample was not stored: ${result.error} ${result.detail ?? ''}`)
}
