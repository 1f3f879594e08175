import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import type { EntryId } from '../../../shared/ids.ts'
import { putDrafts } from '../../library/exceptions/exceptions.ts'
import { setSettings } from '../../library/exceptions/settings.ts'
import { closeLibrary, openLibrary } from '../../library/open.ts'
import { putEntries } from '../../library/terms/termbase.ts'
import { addArticle, must, testOptions } from '../../library/testLibrary.ts'
import { call, callJson, fileForTest, libraryForTest } from '../callForTest.ts'

test('--back goes into the script that --to does not name', async () => {
  expect((await call(['convert', '--back', '--region', 'tw'], '這裡的頭髮\n')).out).toBe('这里的头发\n')
  expect((await call(['convert', '--to', 'zh-Hans', '--back'], '这里的头发')).out).toBe('這裡的頭髮')
})

test('exceptions and regional words are used where they are named', async () => {
  const file = fileForTest('own.csv', 'zh-Hans,zh-Hant\r\n余则成,余則成\r\n')
  const { out } = await call(['convert', '--exceptions', file, '--vocabulary'], '余则成见特朗普')
  expect(out).toBe('余則成見川普')
  expect((await call(['convert'], '特朗普')).out).toBe('特朗普')
})

test('a table of exceptions with a fault is refused by its line', async () => {
  const file = fileForTest('own.csv', 'zh-Hans,zh-Hant\n余则成,\n')
  const { code, err } = await call(['convert', '--exceptions', file], '余')
  expect(code).toBe(2)
  expect(err).toContain('line 2: form (余则成)')
  expect((await call(['convert', '--exceptions', `${file}.none`], '余')).code).toBe(2)
})

test('a library gives its region, exceptions, terms and house style', async () => {
  const folder = await libraryForTest()
  const library = must(openLibrary(folder, testOptions()))
  const article = addArticle(library, 'rivers', [['zh-Hans', ['江河', '一。']]])
  const draft = { id: null, kind: 'spelling', note: '' } as const
  must(
    putDrafts(library, [
      { ...draft, level: 'library', hans: '余则成', hant: '余則成', article: null },
      { ...draft, level: 'article', hans: '江河', hant: '江川', article },
    ]),
  )
  must(setSettings(library, { region: 'hk', quotes: 'curly', variants: [['裏', '裡']] }))
  putEntries(library, [
    {
      id: library.newId<EntryId>(),
      kind: 'place',
      note: '',
      terms: [
        { language: 'zh-Hans', text: '迪拜', status: 'preferred' },
        { language: 'zh-Hant', text: '杜拜', status: 'preferred' },
      ],
    },
  ])
  closeLibrary(library)
  const made = async (...words: string[]) =>
    (await call(['convert', '--library', folder, ...words], '“余则成在迪拜的江河里说”')).out
  expect(await made()).toBe('“余則成在杜拜的江河裡説”')
  expect(await made('--article', 'rivers', '--region', 'tw')).toBe('“余則成在杜拜的江川裡說”')
  const file = fileForTest('own.csv', 'zh-Hans,zh-Hant\n余则成,餘則成\n')
  expect(await made('--exceptions', file)).toContain('餘則成')
  expect((await call(['convert', '--library', `${folder}.none`], '余')).code).toBe(2)
  expect((await call(['convert', '--article', 'rivers'], '余')).err).toContain('--library')
  expect((await call(['convert', '--library', folder, '--article', 'none'], '余')).code).toBe(2)
})

test('many spots wait in a file that goes away again', async () => {
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('duizhao-convert-'))
  const before = left()
  const line = '他的发和周\n'
  const count = 40_000
  const { spots } = (await callJson(['convert'], line.repeat(count))) as { spots: { from: number }[] }
  expect(spots.length).toBe(2 * count)
  expect(spots.at(-1)?.from).toBe(line.length * count - 2)
  expect(left().filter((name) => !before.includes(name))).toEqual([])
})
