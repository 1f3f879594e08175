import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { onTestFinished } from 'vitest'
import { ulids } from '../../shared/ids.ts'
import { createDatabase } from '../storage/database.ts'
import type { Memory, NewUnit } from './memory.ts'
import { memoryKind } from './migrations/memory.ts'
import { indexFileOf, openMemory } from './store.ts'

/** Ids for tests. */
export const newId = ulids(Date.now, Math.random)

/** A unit of two texts, from English into Simplified Chinese unless said otherwise. */
export function unit(source: string, target: string, more: Partial<NewUnit> = {}): NewUnit {
  return {
    sourceLanguage: 'en',
    targetLanguage: 'zh-Hans',
    source,
    target,
    before: '',
    after: '',
    by: 'Lin',
    at: '2026-01-02T00:00:00.000Z',
    article: null,
    segment: null,
    origin: 'typed',
    ...more,
  }
}

/** The path of a new, empty memory's file. */
export function memoryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-memory-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'memory.sqlite')
  createDatabase(file, memoryKind)
  return file
}

/** Opens a memory until the test ends. */
export function opened(file: string): Memory {
  const memory = openMemory(file, newId, () => {
    throw new Error('no copy is wanted')
  })
  if (!memory.ok) throw new Error(memory.error)
  onTestFinished(() => memory.value.close())
  return memory.value
}

/** Lets a memory do all that waits, until its index file is durable. */
export async function settle(memory: Memory, file: string): Promise<void> {
  do {
    while (memory.work()) {
      // Until nothing waits.
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  } while (existsSync(`${indexFileOf(file)}.part`) || memory.work())
}

const words = 'the the of river rivers economy economies grew grow 2019 2020 1,000 a in , . don’t GDP'.split(
  ' ',
)
const han = '经 济 经济 經濟 增长 增長 放缓 的 的 2019 三十五 百分之五 ， 。 「 」 GDP 河'.split(' ')

/** English texts of few words, so that many are alike. */
export const englishText = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(' '))

/** Chinese texts of few words, in both scripts. */
export const chineseText = fc
  .array(fc.constantFrom(...han), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''))

/** What nobody writes: control characters, lone surrogates, emoji, marks alone, long runs. */
export const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\n',
    '\ud800',
    '\udfff\ud83d',
    '😀👩‍👩‍👧',
    '*',
    '**',
    '((',
    '\\',
    'a\u0301',
    '\uFFFC',
    "'",
    '-',
  ),
  fc.tuple(englishText, chineseText).map(([a, b]) => `${a}${b}`),
)
