import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editWord, trackedChange } from '../../exchange/outside/outside.suite.ts'
import { call, callJson, fileForTest, folderForTest, libraryForTest } from '../callForTest.ts'

async function river(): Promise<string> {
  const library = await libraryForTest()
  const en = fileForTest(
    'river.en.txt',
    'Rivers\n\nWater was lost in 2019.\n\nTwo thirds were never metered.\n',
  )
  const hans = fileForTest('river.zh-Hans.txt', '江河\n\n2019年流失了水。\n\n三分之二从未计量。\n')
  await callJson(['import', en, hans, '--library', library, '--slug', 'river', '--source-lang', 'en'])
  return library
}

interface Brought {
  readonly reviews: readonly {
    readonly reviewer: string
    readonly changes: readonly { readonly after: string }[]
    readonly misfits: readonly { readonly why: string }[]
  }[]
}

test('a review leaves as a Word table and comes back as suggestions, row by row', async () => {
  const library = await river()
  const out = join(folderForTest(), 'river.docx')
  const left = [
    'export',
    'river',
    '--format',
    'review',
    '--lang',
    'zh-Hans',
    '--out',
    out,
    '--library',
    library,
  ]
  const { files } = (await callJson(left)) as { files: { path: string }[] }
  expect(files.map(({ path }) => path)).toEqual([out])
  await editWord(out, {
    'word/document.xml': (text) => trackedChange(text, '流失', '损失', 'Mei Chen').replace('计量', '计算过'),
  })
  const back = ['import', out, '--as', 'review', '--library', library]
  const brought = (await callJson(back)) as Brought
  expect(brought.reviews).toMatchObject([
    {
      reviewer: 'Mei Chen',
      changes: [{ after: '2019年损失了水。' }, { after: '三分之二从未计算过。' }],
      misfits: [],
    },
  ])
  const again = (await callJson(back)) as Brought
  expect(again.reviews).toMatchObject([{ changes: [], misfits: [] }])
  const shown = (await callJson(['show', 'river', '--library', library])) as {
    readonly timeline: readonly { readonly kind: string }[]
  }
  expect(shown.timeline.map(({ kind }) => kind)).toContain('brought-back')
})

test('rows that no longer fit are listed and end with 1; XLIFF goes the same way', async () => {
  const library = await river()
  const out = join(folderForTest(), 'river.xlf')
  await callJson(['export', 'river', '--format', 'review', '--out', out, '--library', library])
  const text = readFileSync(out, 'utf8')
  writeFileSync(
    out,
    text.replace('流失', '损失').replace('Two thirds', 'Three thirds').replace('三分之二', '三分之三'),
  )
  const back = ['import', out, '--as', 'review', '--person', 'Ada', '--library', library]
  const brought = (await callJson(back, '', 1)) as Brought
  expect(brought.reviews).toMatchObject([
    { reviewer: 'Ada', changes: [{ after: '2019年损失了水。' }], misfits: [{ why: 'source' }] },
  ])
})

test('what is no review ends with 2 and says why', async () => {
  const library = await river()
  const file = fileForTest('x.docx', 'no archive')
  const ended = await call(['import', file, '--as', 'review', '--library', library])
  expect(ended.code).toBe(2)
  expect(ended.err).toContain('damaged')
})

test('the record of quality is written as CSV or JSON by its ending', async () => {
  const library = await river()
  const folder = folderForTest()
  for (const name of ['q.csv', 'q.json']) {
    const out = join(folder, name)
    await callJson(['export', 'river', '--format', 'quality', '--out', out, '--library', library])
    expect(readFileSync(out, 'utf8')).toContain(name === 'q.csv' ? 'what,article' : '"articles"')
  }
  const odd = await call([
    'export',
    '--format',
    'quality',
    '--out',
    join(folder, 'q.txt'),
    '--library',
    library,
  ])
  expect(odd.code).toBe(2)
})
