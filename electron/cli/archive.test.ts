import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { call, callJson, folderForTest } from './callForTest.ts'

test('a folder is aligned into the memory, and a second call does only what is new', async () => {
  const place = folderForTest()
  const library = join(place, 'L.duizhao')
  const folder = join(place, 'archive')
  mkdirSync(folder)
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text)
  put('gauge.en.txt', 'The Gauge\n\nIn 2019 the basin lost 35 tonnes of water.\n\nNobody reads it.\n')
  put('gauge.zh.txt', '水尺\n\n2019年，流域流失了35吨水。\n\n没有人读它。\n')
  put('alone.txt', 'Nobody wrote this twice.\n')
  await callJson(['new', library])
  const first = (await callJson(['import', folder, '--library', library, '--as', 'memory'])) as {
    units: number
    warnings: string[]
    pairs: unknown[]
  }
  expect(first.units).toBeGreaterThan(0)
  expect(first.pairs).toMatchObject([{ state: 'done', languages: ['en', 'zh-Hans'], beads: 3 }])
  expect(first.warnings).toEqual(['alone.txt has no counterpart'])
  expect(await callJson(['import', folder, '--library', library, '--as', 'memory'])).toMatchObject({
    units: 0,
    pairs: [{ state: 'before' }],
  })
  expect(await callJson(['import', folder, '--library', library, '--as', 'article'])).toMatchObject({
    articles: [{ slug: 'the-gauge', editions: ['en', 'zh-Hans'] }],
  })
})

test('a folder without texts, and one among other files, is refused', async () => {
  const place = folderForTest()
  const library = join(place, 'L.duizhao')
  const folder = join(place, 'empty')
  mkdirSync(folder)
  writeFileSync(join(place, 'a.txt'), 'One.\n')
  await callJson(['new', library])
  const refused = async (...words: string[]) => {
    const { code, err } = await call(['import', ...words, '--library', library, '--as', 'memory'])
    expect(code).toBe(2)
    return err
  }
  expect(await refused(folder)).toContain('There is no plain text')
  expect(await refused(join(place, 'a.txt'), folder)).toContain('one folder at a time')
})
