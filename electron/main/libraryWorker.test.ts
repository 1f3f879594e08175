import { channel } from 'node:diagnostics_channel'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { LibraryState } from '../../shared/ipc/answers.ts'
import { createLibraries, type Libraries } from './libraries.ts'
import { type LibraryWorker, startLibraryWorker, whenSettled } from './libraryWorker.ts'
import { openRecents } from './recents.ts'
import { builtWorker } from './testing/builtWorker.ts'

let file: string
let worker: LibraryWorker
let libraries: Libraries
let folder: string
const started: Worker[] = []
const told: LibraryState[] = []
const faults: unknown[] = []
let flushes = 0
let fill: () => Promise<void> = async () => undefined

// Node announces every worker thread here: the way to one that the application keeps to itself.
channel('worker_threads').subscribe((message) => started.push((message as { worker: Worker }).worker))

beforeAll(async () => {
  file = await builtWorker('library')
})
afterAll(() => rmSync(dirname(file), { recursive: true }))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'libraries-'))
  flushes = 0
  told.length = 0
  faults.length = 0
  fill = async () => undefined
  worker = startLibraryWorker({
    file,
    person: () => ({ person: 'Lin', role: 'translator' }),
    changed: () => undefined,
    counted: () => undefined,
    restarted: () => void libraries.reopen(),
    fault: (_where, fault) => faults.push(fault),
  })
  libraries = createLibraries({
    worker,
    recents: openRecents(join(folder, 'recents.json'), (fault) => faults.push(fault)),
    region: 'hk',
    sampleFolder: join(folder, 'Sample.duizhao'),
    readSample: () => () => fill(),
    flushWindow: async () => {
      flushes += 1
    },
    tell: (state) => told.push(state),
    note: () => undefined,
  })
  return () => worker.stop()
})

const metadata = { slug: 'water', date: '', section: {}, byline: [], related: [], tags: [], notes: '' }
const create = { source: 'en', metadata, title: 'Water' }
const facets = () => whenSettled(worker, libraries.settled).request('articles', 'facets', {})

test('a library is made, left for another, and opened again', async () => {
  const first = await libraries.create(join(folder, 'First'))
  expect(first).toMatchObject({ ok: true, value: { library: { name: 'First', region: 'hk' } } })
  expect(await worker.request('articles', 'create', create)).toMatchObject({ ok: true })
  expect(await libraries.create(join(folder, 'Second'))).toMatchObject({ ok: true })
  expect(flushes).toBe(1)
  expect(await facets()).toMatchObject({ ok: true, value: { articles: 0 } })
  expect(await libraries.open(join(folder, 'First.duizhao'))).toMatchObject({ ok: true })
  expect(await facets()).toMatchObject({ ok: true, value: { articles: 1 } })
  expect(told.map(({ library }) => library?.name)).toEqual(['First', 'Second', 'First'])
  expect((await libraries.close()).library).toBeNull()
  expect(await facets()).toMatchObject({ ok: false, error: 'no-library' })
})

test('where a library cannot be opened, the one before comes back', async () => {
  await libraries.create(join(folder, 'First'))
  await worker.request('articles', 'create', create)
  expect(await libraries.open(folder)).toMatchObject({ ok: false, error: 'not-a-library' })
  expect(await libraries.open(join(folder, 'Gone'))).toMatchObject({ ok: false, error: 'missing' })
  expect(await libraries.create(join(folder, 'First'))).toMatchObject({ ok: false, error: 'exists' })
  expect((await libraries.state()).library?.name).toBe('First')
  expect(await facets()).toMatchObject({ ok: true, value: { articles: 1 } })
})

test('what the worker was asked when it died is internal within a second, and the library is open again', async () => {
  await libraries.create(join(folder, 'First'))
  await worker.request('articles', 'create', create)
  const from = performance.now()
  void started.at(-1)?.terminate()
  // Asked of a worker that is ending: it answers nothing more.
  const asked = worker.request('articles', 'search', { query: 'Water', most: 10 })
  expect(await asked).toEqual({ ok: false, error: 'internal' })
  expect(performance.now() - from).toBeLessThan(1000)
  await expect.poll(facets).toMatchObject({ ok: true, value: { articles: 1 } })
  expect(faults).toHaveLength(1)
  expect((await libraries.state()).library?.name).toBe('First')
})

test('where the sample fails half way, the library before comes back', async () => {
  await libraries.create(join(folder, 'First'))
  await worker.request('articles', 'create', create)
  fill = async () => {
    throw new Error('no sources')
  }
  await expect(libraries.openSample()).rejects.toThrow('no sources')
  expect((await libraries.state()).library?.name).toBe('First')
  expect(await facets()).toMatchObject({ ok: true, value: { articles: 1 } })
})

test('requests wait while the sample is made, and a sample that was not finished leaves nothing', async () => {
  fill = async () => {
    throw new Error('no sources')
  }
  await expect(libraries.openSample()).rejects.toThrow('no sources')
  expect(existsSync(join(folder, 'Sample.duizhao'))).toBe(false)
  fill = async () => void (await worker.request('articles', 'create', create))
  const opening = libraries.openSample()
  await Promise.resolve()
  expect(await facets()).toMatchObject({ ok: true, value: { articles: 1 } })
  expect(await opening).toMatchObject({ ok: true, value: { library: { sample: true }, recent: [] } })
  expect(await libraries.discardSample()).toMatchObject({ ok: true, value: { library: null } })
  expect(existsSync(join(folder, 'Sample.duizhao'))).toBe(false)
})
