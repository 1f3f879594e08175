import { expect, test } from 'vitest'
import { call, callJson, fileForTest, libraryForTest } from '../callForTest.ts'

interface Found {
  readonly hits: readonly {
    readonly source: string
    readonly target: string
    readonly sourceLanguage: string
    readonly targetLanguage: string
    readonly marks: readonly (readonly [number, number])[]
  }[]
  readonly total: number
  readonly ms: number
}

async function libraryWithPairs(): Promise<string> {
  const library = await libraryForTest()
  const learn = async (target: string, lines: string) => {
    const file = fileForTest('pairs.tsv', lines)
    const words = ['import', file, '--as', 'memory', '--source-lang', 'en', '--target-lang', target]
    await callJson([...words, '--library', library])
  }
  await learn(
    'zh-Hans',
    'The reservoir is full.\t水库满了。\nNo reservoir here.\t这里没有水库。\nA bridge.\t一座桥。\n',
  )
  await learn('zh-Hant', 'The old reservoir leaks.\t舊水庫漏水。\n')
  return library
}

test('a two-character word is found on its side, in both scripts, with the place of each hit', async () => {
  const library = await libraryWithPairs()
  const found = (await callJson(['concordance', '--library', library, '--lang', 'zh-Hans', '水库'])) as Found
  expect(found.total).toBe(3)
  expect(found.hits.map(({ source }) => source).sort()).toEqual([
    '水库满了。',
    '舊水庫漏水。',
    '这里没有水库。',
  ])
  for (const { source, marks, targetLanguage } of found.hits) {
    expect(marks.map(([from, to]) => source.slice(from, to))).toEqual([expect.stringMatching(/^水[库庫]$/)])
    expect(targetLanguage).toBe('en')
  }
  expect(found.ms).toBeGreaterThan(0)
})

test('wild cards, the other side, and how many', async () => {
  const library = await libraryWithPairs()
  const ask = async (...words: readonly string[]) =>
    (await callJson(['concordance', '--library', library, '--lang', 'en', ...words])) as Found
  expect((await ask('the*reservoir')).hits.map(({ target }) => target).sort()).toEqual([
    '水库满了。',
    '舊水庫漏水。',
  ])
  expect((await ask('--other', 'zh-Hant', 'reservoir')).hits.map(({ target }) => target)).toEqual([
    '舊水庫漏水。',
  ])
  const few = await ask('--most', '1', 'reservoir')
  expect([few.hits.length, few.total]).toEqual([1, 3])
  expect(await ask('elephant')).toMatchObject({ hits: [], total: 0 })
})

test('for a person: the pairs on standard output, the count beside it', async () => {
  const library = await libraryWithPairs()
  const { code, out, err } = await call(['concordance', '--library', library, '--lang', 'en', 'bridge'])
  expect([code, out]).toEqual([0, 'A bridge.\n  一座桥。\n'])
  expect(err).toContain('1 found')
})

test('what cannot be asked is refused with a sentence', async () => {
  const refused = async (words: readonly string[], said: string) => {
    const { code, out, err } = await call(['concordance', ...words])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  }
  await refused(['--lang', 'fr', 'x'], 'fr')
  await refused(['--lang', 'en', '*'], 'text')
  await refused(['--lang', 'en', '--most', '0', 'x'], '--most')
  await refused(['--lang', 'en', '--other', 'de', 'x'], '--other')
})
