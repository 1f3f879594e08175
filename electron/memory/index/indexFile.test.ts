import { copyFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Memory } from '../memory.ts'
import { indexFileOf } from '../store.ts'
import { memoryFile, opened, settle, unit } from '../testMemory.ts'

const many = 6000

function fill(memory: Memory, from = 0, count = many): void {
  memory.learn(
    Array.from({ length: count }, (_, at) => {
      const no = from + at
      return unit(
        `Report ${no} on the water of river ${no * 7} was late.`,
        `关于第${no * 7}号河流的第${no}份报告迟了。`,
      )
    }),
  )
}

function score(memory: Memory, no: number): number | undefined {
  const text = `Report ${no} on the waters of river ${no * 7} was late.`
  return memory.lookup({ source: 'en', target: 'zh-Hans', text, before: '', after: '' })[0]?.score
}

async function withFile(): Promise<string> {
  const file = memoryFile()
  const memory = opened(file)
  fill(memory)
  await settle(memory, file)
  memory.close()
  expect(existsSync(indexFileOf(file))).toBe(true)
  return file
}

test('an index comes from its file, and what was learned since from the store', async () => {
  const file = await withFile()
  const again = opened(file)
  expect(again.indexState()).toMatchObject({ ready: true, done: many })
  expect(score(again, 77)).toBe(95)
  fill(again, many, 10)
  expect(score(again, many + 3)).toBe(95)
  again.close()
  const third = opened(file)
  expect(third.indexState()).toMatchObject({ ready: false, done: many, total: many + 10 })
  expect(score(third, many + 3)).toBe(95)
  expect(third.indexState().ready).toBe(true)
})

test.each(['missing', 'empty', 'cut short', 'one byte changed', 'of other rules', 'of another store'])(
  'a file that is %s is made anew, and meanwhile nothing wrong is answered',
  async (how) => {
    const file = await withFile()
    const index = indexFileOf(file)
    const bytes = readFileSync(index)
    if (how === 'missing') rmSync(index)
    if (how === 'empty') writeFileSync(index, '')
    if (how === 'cut short') writeFileSync(index, bytes.subarray(0, bytes.length - 100))
    if (how === 'one byte changed') {
      bytes[Math.floor(bytes.length / 3)] = (bytes[Math.floor(bytes.length / 3)] ?? 0) ^ 1
      writeFileSync(index, bytes)
    }
    if (how === 'of other rules') {
      const { rulesDigest } = await import('../keys.ts')
      writeFileSync(
        index,
        Buffer.from(
          bytes.toString('latin1').replace(rulesDigest(), 'x'.repeat(rulesDigest().length)),
          'latin1',
        ),
      )
    }
    if (how === 'of another store') copyFileSync(indexFileOf(await withFile()), index)
    const memory = opened(file)
    expect(memory.indexState()).toMatchObject({ ready: false, done: 0, total: many })
    // The very same text is found without the index.
    const exact = {
      source: 'en',
      target: 'zh-Hans',
      text: 'Report 5999 on the water of river 41993 was late.',
      before: '',
      after: '',
    } as const
    expect(memory.lookup(exact)[0]?.kind).toBe('exact')
    await settle(memory, file)
    expect(memory.indexState().ready).toBe(true)
    expect(score(memory, 5999)).toBe(95)
    expect(statSync(index).size).toBeGreaterThan(100_000)
  },
)

test('an older copy of the store does not take a newer index for its own', async () => {
  const file = memoryFile()
  const memory = opened(file)
  fill(memory)
  await settle(memory, file)
  const older = `${file}.older`
  memory.copyTo(older)
  fill(memory, many)
  await settle(memory, file)
  memory.close()
  copyFileSync(older, file)
  const restored = opened(file)
  fill(restored, many * 2)
  restored.close()
  const again = opened(file)
  expect(again.indexState().done).toBe(0)
  await settle(again, file)
  expect(again.count()).toBe(many * 2)
  expect(score(again, many * 2 + 5)).toBe(95)
  expect(score(again, many + 5)).toBeLessThan(95)
})

test('an index of which much is gone is made anew in the background', async () => {
  const file = memoryFile()
  const memory = opened(file)
  const count = 30_000
  fill(memory, 0, count)
  await settle(memory, file)
  const ids = [...memory.all()].slice(0, 25_000).map(({ id }) => id)
  memory.remove(ids, 'Lin', 'now')
  await settle(memory, file)
  expect(score(memory, 100)).toBeLessThan(95)
  expect(score(memory, 29_999)).toBe(95)
  expect(
    memory.browse({ text: 'late', origin: null, by: null, article: null, removed: false }, 0, 1).total,
  ).toBe(5000)
}, 60_000)
