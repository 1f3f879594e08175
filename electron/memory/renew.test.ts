import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renewMemory } from './renew.ts'
import { openMemory } from './store.ts'
import { memoryFile, newId, opened, unit } from './testMemory.ts'

test('a damaged memory is made anew from what can be read and from what the library teaches', () => {
  const file = memoryFile()
  const memory = opened(file)
  memory.learn(Array.from({ length: 3000 }, (_, at) => unit(`Sentence ${at} of many.`, `第${at}句。`)))
  memory.learn([unit('Sentence 7 of many.', '另一个第7句。')])
  memory.close()
  const bytes = readFileSync(file)
  // Pages in the middle, and the schema's own.
  bytes.fill(0x5a, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 8192)
  writeFileSync(file, bytes)
  const aside = `${file}.damaged`
  const renewed = renewMemory(file, aside, newId, [unit('Taught.', '教。')])
  expect(renewed).toMatchObject({ ok: true, value: { aside } })
  expect(existsSync(aside)).toBe(true)
  const again = opened(file)
  expect(again.count()).toBeGreaterThan(1000)
  expect(again.report().problems).toEqual([])
  const ask = (text: string) => again.lookup({ source: 'en', target: 'zh-Hans', text, before: '', after: '' })
  expect(ask('Taught.')[0]?.kind).toBe('exact')
  expect(ask('Sentence 7 of many.').filter(({ kind }) => kind === 'exact')).toHaveLength(2)
})

test.each(['empty', 'no database', 'missing'])('a memory that is %s is made anew', (how) => {
  const file = memoryFile()
  if (how !== 'missing') writeFileSync(file, how === 'empty' ? '' : 'x'.repeat(5000))
  expect(renewMemory(file, `${file}.damaged`, newId, [unit('Taught.', '教。')]).ok).toBe(true)
  const again = openMemory(file, newId, () => '')
  expect(again.ok && again.value.count()).toBe(1)
  if (again.ok) again.value.close()
})
