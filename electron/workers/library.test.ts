import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { SegmentId } from '../../shared/ids.ts'
import type { ArticlePage } from '../../shared/ipc/answers.ts'
import type { Result } from '../../shared/result.ts'
import { documentOf, metadata, must, testFolder, testIds } from '../library/testLibrary.ts'
import type { FromLibrary, LibraryOrders, OrderResult } from './messages.ts'

const here = dirname(fileURLToPath(import.meta.url))
let built = ''

beforeAll(async () => {
  const builds = join(here, '../../.build')
  mkdirSync(builds, { recursive: true })
  built = mkdtempSync(join(builds, 'worker-'))
  await build({
    entryPoints: [join(here, 'library.ts')],
    outfile: join(built, 'library.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  })
})
afterAll(() => rmSync(built, { recursive: true, force: true }))

interface TestWorker {
  readonly changes: (string | null)[]
  order<K extends keyof LibraryOrders>(kind: K, params: LibraryOrders[K]['params']): Promise<OrderResult<K>>
  request(domain: string, method: string, params: unknown): Promise<Result<unknown>>
}

function startWorker(): TestWorker {
  const worker = new Worker(join(built, 'library.mjs'), { stderr: true })
  onTestFinished(async () => {
    await worker.terminate()
  })
  const waiting = new Map<number, (result: Result<unknown>) => void>()
  const changes: (string | null)[] = []
  let last = 0
  worker.on('message', (message: FromLibrary) => {
    if ('event' in message) changes.push(message.article)
    else waiting.get(message.id)?.(message.result)
  })
  const send = (message: object) =>
    new Promise<Result<unknown>>((resolve) => {
      last += 1
      waiting.set(last, resolve)
      worker.postMessage({ id: last, ...message })
    })
  return {
    changes,
    order: <K extends keyof LibraryOrders>(kind: K, params: LibraryOrders[K]['params']) =>
      send({ kind, params }) as Promise<OrderResult<K>>,
    request: (domain, method, params) => send({ kind: 'request', domain, method, params }),
  }
}

test('the worker makes, serves, and closes a library, and tells what changed', async () => {
  const folder = join(testFolder(), 'W.duizhao')
  const worker = startWorker()
  expect(await worker.request('articles', 'facets', {})).toMatchObject({ ok: false, error: 'no-library' })
  const traits = { region: 'tw', sample: false } as const
  const made = must(await worker.order('create', { folder, person: 'Lin', role: null, traits }))
  expect(made).toEqual({ name: 'W', sample: false, region: 'tw', place: null })
  const newId = testIds(1)
  const ids = [newId<SegmentId>(), newId<SegmentId>()]
  const article = must(
    await worker.order('insert', {
      source: 'en',
      metadata: metadata('economy'),
      cause: 'imported',
      editions: [
        {
          language: 'en',
          status: 'draft',
          document: documentOf(ids, ['Economy', 'Text.']).toJSON() as unknown,
        },
      ],
    }),
  )
  expect(worker.changes).toEqual([article])
  const steps = [
    { stepType: 'replace', from: 2, to: 2, slice: { content: [{ type: 'text', text: 'Our ' }] } },
  ]
  const entries = [{ language: 'en', base: 0, steps }]
  expect(await worker.request('editions', 'append', { article, entries, learn: [], place: null })).toEqual({
    ok: true,
    value: { versions: { en: 1 } },
  })
  await expect
    .poll(() => worker.request('articles', 'get', { article }), { timeout: 4000 })
    .toMatchObject({ value: { editions: [{ title: 'Our Economy' }] } })
  expect(worker.changes).toEqual([article, article])
  expect(must(await worker.order('report', null))).toMatchObject({ articles: 1, ok: true })
  const other = startWorker()
  expect(await other.order('open', { folder, person: 'Wu', role: null })).toMatchObject({ error: 'in-use' })
  expect(await worker.order('close', null)).toEqual({ ok: true, value: null })
  expect(await other.order('open', { folder, person: 'Wu', role: null })).toMatchObject({ ok: true })
})

test('what is no method is refused, and a bug is answered as such without ending the worker', async () => {
  const worker = startWorker()
  const folder = join(testFolder(), 'W.duizhao')
  const traits = { region: 'tw', sample: false } as const
  await worker.order('create', { folder, person: 'Lin', role: null, traits })
  for (const [domain, method] of [
    ['articles', 'nothing'],
    ['constructor', 'call'],
    ['articles', 'toString'],
    ['__proto__', 'x'],
  ] as const) {
    expect(await worker.request(domain, method, {})).toMatchObject({ error: 'refused' })
  }
  expect(await worker.request('articles', 'list', null)).toMatchObject({ error: 'internal' })
  expect(await worker.request('articles', 'facets', {})).toMatchObject({ ok: true, value: { articles: 0 } })
})

test('issues are counted while nobody asks the worker for anything, and it still answers at once', async () => {
  const worker = startWorker()
  const traits = { region: 'tw', sample: false } as const
  must(
    await worker.order('create', {
      folder: join(testFolder(), 'I.duizhao'),
      person: 'Lin',
      role: null,
      traits,
    }),
  )
  const newId = testIds(2)
  const lines = Array.from({ length: 120 }, (_, at) => `It grew by ${at + 1}% in 2015.`)
  const ids = lines.map(() => newId<SegmentId>())
  const edition = (language: 'en' | 'zh-Hans', texts: readonly string[]) => ({
    language,
    status: 'translating' as const,
    document: documentOf(ids, texts).toJSON() as unknown,
  })
  const wrong = lines.map((_, at) => `2015年增长了${at + 2}%。`)
  must(
    await worker.order('insert', {
      source: 'en',
      metadata: metadata('growth'),
      cause: 'imported',
      editions: [edition('en', lines), edition('zh-Hans', wrong)],
    }),
  )
  const page = { sort: 'changed', descending: true, from: 0, count: 50 }
  const query = { ...page, filter: { status: null, section: null, language: null, person: null } }
  const errors = async () => {
    const { rows } = must(await worker.request('articles', 'list', query)) as ArticlePage
    return rows[0]?.editions.find(({ language }) => language === 'zh-Hans')?.issues?.errors
  }
  expect(await errors()).toBeUndefined()
  // While it is asked again and again, it has no time for it.
  let slowest = 0
  for (let asked = 0; asked < 15; asked++) {
    const began = performance.now()
    expect(await errors()).toBeUndefined()
    slowest = Math.max(slowest, performance.now() - began)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  expect(slowest).toBeLessThan(500)
  const told = worker.changes.length
  // Nobody asks: after a second it begins, and tells when it is done.
  await expect.poll(() => worker.changes.length, { timeout: 30_000, interval: 100 }).toBeGreaterThan(told)
  expect(await errors()).toBe(120)
}, 60_000)
