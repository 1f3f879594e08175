import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** What the worker is given. */
export interface Asked {
  readonly file: string
  readonly units: number
  readonly out: string
  /** The index is not there yet: it is made, kept, and nothing else is done. */
  readonly first: boolean
}

/** Opens the memory in a worker, as the application does, asks it everything, and notes the memory of the process. */
export async function askAll(file: string, units: number, out: string, first: boolean): Promise<void> {
  const asked: Asked = { file, units, out, first }
  const worker = new Worker(process.argv[1] ?? '', {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: 400 },
  })
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 50)
  const results = await new Promise<Record<string, unknown>>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  clearInterval(timer)
  const megabytes = Math.round(most / 1e6)
  const name = first ? 'first' : 'ask'
  writeFileSync(
    join(out, `${name}-${units}.json`),
    JSON.stringify({ ...results, mostMegabytes: megabytes }, null, 1),
  )
  console.log(`${name} ${units}: ${JSON.stringify({ ...results, mostMegabytes: megabytes })}`)
}
