import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import type { Result } from '../../../../shared/result.ts'
import type { Found, ToRead } from './anyReader.suite.ts'

/** What came of a file: the reader's own answer, or that it threw, died of it (memory), or never ended. */
export type Came =
  | { readonly came: 'answer'; readonly result: Result<Found> }
  | { readonly came: 'thrown' | 'died' | 'late'; readonly detail: string }

/** Readers in a thread with limits, as the application has them. */
export interface LimitedReaders {
  readonly read: (order: ToRead) => Promise<Came>
  readonly stop: () => Promise<void>
}

const root = join(import.meta.dirname, '../../../..')

/** Builds the readers and keeps a thread for them: so much memory, and so long for each file. */
export async function limitedReaders(limits: {
  readonly megabytes: number
  readonly ms: number
}): Promise<LimitedReaders> {
  const place = join(root, '.build')
  mkdirSync(place, { recursive: true })
  const outfile = join(mkdtempSync(join(place, 'hostile-')), 'anyReader.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, 'anyReader.suite.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20.18',
    format: 'esm',
    packages: 'external',
    loader: { '.sql': 'text' },
    outfile,
  })
  let worker: Worker | null = null
  let id = 0
  return {
    read: (order) =>
      new Promise((resolve) => {
        worker ??= new Worker(outfile, {
          workerData: dirname(outfile),
          resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
        })
        const thread = worker
        const end = (came: Came, isOver: boolean) => {
          clearTimeout(timer)
          thread.off('message', onMessage)
          thread.off('error', onError)
          if (isOver) {
            worker = null
            thread.on('error', () => undefined)
            void thread.terminate()
          }
          resolve(came)
        }
        const onMessage = (message: { result?: Result<Found>; thrown?: string }) => {
          if (message.result === undefined) end({ came: 'thrown', detail: message.thrown ?? '' }, false)
          else end({ came: 'answer', result: message.result }, false)
        }
        const onError = (error: Error) => end({ came: 'died', detail: error.message }, true)
        const timer = setTimeout(() => end({ came: 'late', detail: order.path }, true), limits.ms)
        thread.on('message', onMessage)
        thread.on('error', onError)
        thread.postMessage({ ...order, id: ++id })
      }),
    stop: async () => {
      await worker?.terminate()
      rmSync(dirname(outfile), { recursive: true })
    },
  }
}
