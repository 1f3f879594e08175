import { channel } from 'node:diagnostics_channel'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { SegmentId } from '../../shared/ids.ts'
import { type LibraryWorker, startLibraryWorker } from './libraryWorker.ts'
import { type MemoryWorker, startMemoryWorker, withMemory } from './memoryWorker.ts'
import { builtWorker } from './testing/builtWorker.ts'

const files = { library: '', memory: '' }
let library: LibraryWorker
let memory: MemoryWorker
let both: LibraryWorker
let folder: string
const started: Worker[] = []
const faults: unknown[] = []
const told: { job: string; done: number; total: number }[] = []

// Node announces every worker thread here: the way to one that the application keeps to itself.
channel('worker_threads').subscribe((message) => started.push((message as { worker: Worker }).worker))

beforeAll(async () => {
  files.library = await builtWorker('library')
  files.memory = await builtWorker('memory')
})
afterAll(() => {
  for (const file of Object.values(files)) rmSync(dirname(file), { recursive: true })
})

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'memory-')), 'Test.duizhao')
  faults.length = 0
  told.length = 0
  const person = () => ({ person: 'Lin', role: null })
  const fault = (_where: string, thrown: unknown) => faults.push(thrown)
  library = startLibraryWorker({
    file: files.library,
    person,
    changed: () => undefined,
    counted: () => undefined,
    restarted: () => undefined,
    fault,
  })
  memory = startMemoryWorker({
    file: files.memory,
    person: () => person().person,
    progress: (news) => told.push(news),
    fault,
  })
  both = withMemory(library, memory)
  expect(await both.create(folder, { region: 'tw', sample: false })).toMatchObject({ ok: true })
  return async () => {
    await both.close()
    await library.stop()
    await memory.stop()
    rmSync(dirname(folder), { recursive: true })
  }
})

const pair = { source: 'en', target: 'zh-Hans', region: 'tw' }
const ask = (text: string) => memory.request('lookup', { ...pair, text, before: '', after: '' })
const unit = (source: string, target: string) => ({
  sourceLanguage: 'en' as const,
  targetLanguage: 'zh-Hans' as const,
  source,
  target,
  before: '',
  after: '',
  by: 'Lin',
  at: '2026-01-02T00:00:00.000Z',
  article: null,
  segment: null,
  origin: 'typed',
})

test('what the library teaches is found by the very next question to the memory', async () => {
  expect(await ask('The river rose.')).toMatchObject({ ok: true, value: { matches: [] } })
  await library.order('learn', { units: [unit('The river rose.', '河水上涨。')] })
  expect(await ask('The river rose.')).toMatchObject({
    ok: true,
    value: { matches: [{ kind: 'exact', unit: { target: '河水上涨。' } }] },
  })
})

test('a memory whose worker died is open again and has everything', async () => {
  await library.order('learn', { units: [unit('The river rose.', '河水上涨。')] })
  // Answered, so it is open: one that dies while it opens is noted twice.
  await ask('The river rose.')
  void started.at(-1)?.terminate()
  await expect
    .poll(() => ask('The river rose.'))
    .toMatchObject({ ok: true, value: { matches: [{ kind: 'exact' }] } })
  expect(faults).toHaveLength(1)
})

test('pretranslating tells how far it is, chooses by the threshold and can be given up', async () => {
  await library.order('learn', { units: [unit('The river rose by a metre.', '河水上涨一米。')] })
  const text = (segment: string, words: string) => ({
    segment: segment as SegmentId,
    text: words,
    before: '',
    after: '',
  })
  const few = [text('a', 'The river rose by a metre.'), text('b', 'Nothing like it.'), text('c', '')]
  const request = { job: 'few', ...pair, threshold: 75 }
  expect(await memory.request('pretranslate', { ...request, texts: few })).toMatchObject({
    ok: true,
    value: [{ segment: 'a', match: { score: 100 }, others: 0 }],
  })
  const many = Array.from({ length: 20_000 }, (_, at) => text('m', `The river rose by ${at} metres.`))
  const running = memory.request('pretranslate', { ...request, job: 'many', texts: many })
  await expect.poll(() => told.some(({ job, done }) => job === 'many' && done > 0)).toBe(true)
  memory.cancel('many')
  expect(await running).toEqual({ ok: false, error: 'cancelled' })
})

test('a match is adapted by the library’s termbase, also by a term of just now', async () => {
  const term = (en: string, hans: string) => ({
    id: null,
    kind: 'term',
    note: '',
    terms: [
      { language: 'en', text: en, status: 'preferred' },
      { language: 'zh-Hans', text: hans, status: 'preferred' },
    ],
  })
  await library.order('learn', {
    units: [unit('The river basin of all three states needs one ledger.', '三国的整个流域需要一本账。')],
  })
  for (const [en = '', hans = ''] of [
    ['river basin', '流域'],
    ['gauging station', '水文站'],
  ])
    expect(await library.request('terms', 'put', { entry: term(en, hans) })).toMatchObject({ ok: true })
  await memory.order('termsChanged', null)
  await expect
    .poll(() => ask('The gauging station of all three states needs one ledger.'), { timeout: 10_000 })
    .toMatchObject({
      ok: true,
      value: { matches: [{ kind: 'fuzzy', repaired: { target: '三国的整个水文站需要一本账。' } }] },
    })
})

test('a library that is left takes its memory along', async () => {
  await both.close()
  expect(await ask('The river rose.')).toEqual({ ok: false, error: 'no-library' })
  expect(await both.open(folder)).toMatchObject({ ok: true })
  expect(await ask('The river rose.')).toMatchObject({ ok: true, value: { matches: [] } })
})
