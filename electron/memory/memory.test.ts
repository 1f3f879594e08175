import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type ArticleId, type SegmentId, ulids } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import { createDatabase } from '../storage/database.ts'
import type { Memory, MemoryQuery, NewUnit } from './memory.ts'
import { memoryKind } from './migrations/memory.ts'
import { openMemory } from './store.ts'

const newId = ulids(Date.now, Math.random)

function noCopy(): string {
  throw new Error('no copy is wanted')
}

function reopen(file: string): Memory {
  const memory = openMemory(file, newId, noCopy)
  if (!memory.ok) throw new Error(memory.error)
  onTestFinished(() => memory.value.close())
  return memory.value
}

function newMemory(): { memory: Memory; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-memory-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'memory.sqlite')
  createDatabase(file, memoryKind)
  return { memory: reopen(file), file }
}

function unit(source: string, target: string, more: Partial<NewUnit> = {}): NewUnit {
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

function ask(text: string, source: Language = 'en', target: Language = 'zh-Hans'): MemoryQuery {
  return { source, target, text, before: '', after: '' }
}

function targets(memory: Memory, query: MemoryQuery): string[] {
  return memory
    .lookup(query)
    .map(({ kind, unit: { target } }) => `${kind === 'fuzzy' ? 'fuzzy' : 'same'} ${target}`)
}

test('the same text is found whatever its script, width and case', () => {
  const { memory } = newMemory()
  memory.learn([
    unit('The economy grew.', '经济增长了。'),
    unit('經濟增長了。', 'The economy grew.', { sourceLanguage: 'zh-Hant', targetLanguage: 'en' }),
  ])
  expect(targets(memory, ask('THE ECONOMY GREW.'))).toEqual(['same 经济增长了。'])
  expect(targets(memory, ask('经济增长了。', 'zh-Hant', 'en'))).toEqual(['same The economy grew.'])
})

test('neighbours make a context match, the best', () => {
  const { memory } = newMemory()
  memory.learn([
    unit('Yes.', '是。', { before: 'Is it?', after: 'Good.' }),
    unit('Yes.', '有。', { before: 'Has it?', after: 'Fine.' }),
  ])
  const [first, second] = memory.lookup({ ...ask('Yes.'), before: 'Has it?', after: 'Fine.' })
  expect(first).toMatchObject({ kind: 'context', score: 101, unit: { target: '有。' } })
  expect(second).toMatchObject({ kind: 'exact', score: 100, unit: { target: '是。' } })
})

test('like texts are found in English and Chinese, with their score', () => {
  const { memory } = newMemory()
  memory.learn([
    unit('The economy grew by five per cent in the first quarter.', '第一季度经济增长百分之五。'),
    unit('Nobody likes to wait for the bus in the rain.', '谁都不喜欢在雨中等公交车。'),
  ])
  const [match, ...others] = memory.lookup(ask('The economy grew by six per cent in the first quarter.'))
  expect(match).toMatchObject({ kind: 'fuzzy', unit: { target: '第一季度经济增长百分之五。' } })
  expect(match?.score).toBeGreaterThan(80)
  expect(others).toEqual([])
  expect(targets(memory, ask('第二季度经济增长百分之五。', 'zh-Hans', 'en'))).toEqual([
    'fuzzy The economy grew by five per cent in the first quarter.',
  ])
})

test('each pair of languages is its own, and is read in both directions', () => {
  const { memory } = newMemory()
  memory.learn([unit('Peace.', '和平。'), unit('Peace.', '和平！', { targetLanguage: 'zh-Hant' })])
  expect(targets(memory, ask('Peace.'))[0]).toBe('same 和平。')
  expect(targets(memory, ask('Peace.', 'en', 'zh-Hant'))[0]).toBe('same 和平！')
  const [back] = memory.lookup(ask('和平。', 'zh-Hans', 'en'))
  expect(back?.unit).toMatchObject({
    sourceLanguage: 'zh-Hans',
    source: '和平。',
    targetLanguage: 'en',
    target: 'Peace.',
  })
  expect(targets(memory, ask('和平。', 'zh-Hans', 'zh-Hant'))).toEqual([])
})

test('a correction of a segment replaces what was learned for it, in the index too', () => {
  const { memory } = newMemory()
  const from = { article: 'A' as ArticleId, segment: 'S' as SegmentId }
  memory.learn([unit('It was a long and difficult negotiation.', '谈判又长又难。', from)])
  memory.learn([unit('It was a short and easy conversation.', '谈话短而轻松。', from)])
  expect(memory.count()).toBe(1)
  expect(targets(memory, ask('It was a long and difficult negotiation!'))).toEqual([])
  expect(targets(memory, ask('It was a short and easy conversation!'))).toHaveLength(1)
  memory.learn([
    unit('It was a short and easy conversation.', '談話。', { ...from, targetLanguage: 'zh-Hant' }),
  ])
  expect(memory.count()).toBe(2)
})

test('the very same pair is learned once', () => {
  const { memory } = newMemory()
  memory.learn([unit('One.', '一。'), unit('One.', '一。'), unit('One.', '壹。')])
  expect(memory.count()).toBe(2)
})

test('a removed unit is not offered, and is there again when it is learned again', () => {
  const { memory } = newMemory()
  memory.learn([unit('Nobody likes to wait.', '谁都不喜欢等。')])
  const [known] = memory.all()
  if (known === undefined) throw new Error('no unit')
  expect(memory.remove([known.id], 'Lin', 'now')).toBe(1)
  expect(memory.remove([known.id], 'Lin', 'now')).toBe(0)
  expect(memory.lookup(ask('Nobody likes to wait!'))).toEqual([])
  expect(memory.count()).toBe(0)
  memory.learn([unit('Nobody likes to wait.', '谁都不喜欢等。')])
  expect(memory.lookup(ask('Nobody likes to wait!'))).toHaveLength(1)
})

test.each(['', ' ', '"', '*', 'NEAR(a b)', "don't", '3.5%', '，。', '😀', 'a\u0301', '\uE001'])(
  'looking up %j throws nothing',
  (text) => {
    const { memory } = newMemory()
    memory.learn([unit("I don't know 3.5%.", '不知道。')])
    expect(() => memory.lookup(ask(text))).not.toThrow()
    expect(() => memory.lookup(ask(text, 'zh-Hans', 'en'))).not.toThrow()
  },
)

test('what was learned is there after closing; keys made by other rules are made anew', async () => {
  const { memory, file } = newMemory()
  memory.learn([unit('The economy grew.', '经济增长了。')])
  memory.close()
  const { default: Database } = await import('better-sqlite3')
  const db = new Database(file)
  db.exec("UPDATE meta SET value = 'older'; UPDATE unit SET source_key = 1, target_key = 2")
  db.close()
  const again = reopen(file)
  expect(targets(again, ask('The economy grew.'))).toEqual(['same 经济增长了。'])
  expect(again.report()).toEqual({ units: 1, problems: [] })
})

test('the keys of a unit are found by index, not by reading all units', async () => {
  const { memory, file } = newMemory()
  memory.close()
  const { default: Database } = await import('better-sqlite3')
  const db = new Database(file, { readonly: true })
  for (const side of ['source', 'target']) {
    const plan = db
      .prepare<[], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT no FROM unit WHERE ${side}_key = 1 AND deleted_at IS NULL
           ORDER BY changed_at DESC LIMIT 9`,
      )
      .all()
    expect(plan.map((row) => row.detail).join()).toContain(`INDEX unit_${side}`)
  }
  db.close()
})

test('texts of twenty pages are found, and looking for them does not take long', () => {
  const { memory } = newMemory()
  const text = (seed: number) =>
    Array.from({ length: 2500 }, (_, at) => `word${(at * at * seed) % 977}`)
      .join(' ')
      .slice(0, 20_000)
  const han = (seed: number) =>
    String.fromCharCode(...Array.from({ length: 20_000 }, (_, at) => 0x4e00 + ((at * at * seed) % 20_000)))
  memory.learn(Array.from({ length: 12 }, (_, at) => unit(text(at + 1), han(at + 1))))
  const began = process.cpuUsage()
  expect(memory.lookup(ask(text(7)))[0]).toMatchObject({ kind: 'exact', unit: { target: han(7) } })
  expect(memory.lookup(ask(`${text(9).slice(9)} new`))[0]).toMatchObject({ kind: 'fuzzy' })
  expect(memory.lookup(ask(han(5), 'zh-Hant', 'en'))[0]?.kind).toBe('exact')
  expect(memory.lookup(ask(`${han(5).slice(0, 19_990)}新`, 'zh-Hans', 'en')).length).toBeGreaterThan(0)
  // Processor time: other work on the machine is none of its business.
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(4000)
})
