import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Events } from '../../shared/ipc/contract.ts'
import { type Jobs, startJobs } from './jobs.ts'
import { builtWorker } from './testing/builtWorker.ts'

let file: string
let jobs: Jobs
const progress: Events['progress'][] = []
const faults: unknown[] = []

beforeAll(async () => {
  file = await builtWorker('job')
  jobs = startJobs({
    file,
    progress: (one) => progress.push(one),
    fault: (_where, fault) => faults.push(fault),
  })
})

afterAll(async () => {
  await jobs.stop()
  rmSync(dirname(file), { recursive: true })
})

function textFile(text: string | Uint8Array, name = '水.txt') {
  const path = join(mkdtempSync(join(tmpdir(), 'jobs-')), name)
  writeFileSync(path, text)
  return { path, name }
}

const article =
  'Water in the West\n\nThe river rose by 12 per cent in 2019. Nobody measured it.\n\nThe second paragraph.\n'

test('files are read as one article, with progress, and built as corrected', async () => {
  const read = await jobs.run('job-1', 'read', { files: [textFile(article, 'water.txt')], text: null })
  if (!read.ok) throw new Error(read.error)
  expect(read.value).toMatchObject({ source: 'en', slug: 'water-in-the-west' })
  expect(progress.filter(({ job }) => job === 'job-1').at(-1)).toMatchObject({ done: 1, total: 1 })

  const metadata = { slug: 'water', date: '', section: {}, byline: [], related: [], tags: [], notes: '' }
  const editions = [{ language: 'en', title: 'Water' } as const]
  const corrections = { slug: 'water', source: 'en', metadata, editions } as const
  const built = await jobs.run('job-2', 'build', { plan: read.value, corrections })
  if (!built.ok) throw new Error(built.error)
  expect(built.value).toMatchObject({
    source: 'en',
    metadata: { slug: 'water' },
    editions: [{ language: 'en', status: 'draft' }],
    cause: 'imported',
  })
  expect(JSON.stringify(built.value.editions)).toContain('Nobody measured it.')
})

test('a pasted text is read like a file', async () => {
  expect(await jobs.run('job-3', 'read', { files: [], text: article })).toMatchObject({ ok: true })
})

test('what cannot be read is said of the file by its name, never by its path', async () => {
  const gone = { path: '/nowhere/secret/a.txt', name: 'a.txt' }
  expect(await jobs.run('job-4', 'read', { files: [gone], text: null })).toEqual({
    ok: false,
    error: 'vanished',
    detail: 'a.txt',
  })
  const empty = await jobs.run('job-5', 'read', { files: [textFile('')], text: null })
  expect(empty).toEqual({ ok: false, error: 'empty', detail: '水.txt' })
})

test('a cancelled job ends as cancelled, also while its worker hears nothing, and the next one is done', async () => {
  // Long enough to be still at work when it is cancelled.
  const sentence = 'The river rose by 12 per cent, and nobody in the town had measured it before. '
  const paragraphs = (text: string, times: number) => Array.from({ length: times }, () => text).join('\n\n')
  const files = [
    textFile(`Title\n\n${paragraphs(sentence.repeat(20), 600)}`, 'long-en.txt'),
    textFile(
      `标题\n\n${paragraphs('河水上涨了百分之十二，镇上从来没有人量过。'.repeat(20), 600)}`,
      'long-zh.txt',
    ),
  ]
  const running = jobs.run('job-6', 'read', { files, text: null })
  setTimeout(() => jobs.cancel('job-6'), 100)
  const from = performance.now()
  const result = await running
  expect(result.ok || result.error).toBe('cancelled')
  expect(performance.now() - from).toBeLessThan(2000)
  expect(await jobs.run('job-7', 'read', { files: [], text: article })).toMatchObject({ ok: true })
  expect(faults).toEqual([])
})

test('a file that takes more memory than there is, or never ends, is given up; what else runs goes on', async () => {
  const many = textFile(`<p>${'<b>x</b>'.repeat(240_000)}`, 'many.html')
  const fresh = (limits: { megabytes: number; silence: number }) =>
    startJobs({ file, progress: () => undefined, fault: () => undefined, limits })
  const small = fresh({ megabytes: 64, silence: 60_000 })
  expect(await small.run('job-8', 'read', { files: [many], text: null })).toEqual({
    ok: false,
    error: 'gone',
  })
  expect(await small.run('job-9', 'read', { files: [], text: article })).toMatchObject({ ok: true })
  await small.stop()

  const brief = fresh({ megabytes: 1024, silence: 150 })
  const slow = brief.run('job-10', 'read', { files: [many], text: null })
  // An export is another worker's work, and this thread, which the window asks, is never held up.
  const named = brief.run('job-11', 'nameBundles', { articles: [] })
  let longest = 0
  for (let at = 0, last = performance.now(); at < 40; at++) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }
  expect(await slow).toEqual({ ok: false, error: 'gone' })
  expect(await named).toMatchObject({ ok: true, value: [] })
  expect(longest).toBeLessThan(200)
  await brief.stop()
})

test('a job that ended already is not missed', () => {
  expect(() => jobs.cancel('job-1')).not.toThrow()
})
