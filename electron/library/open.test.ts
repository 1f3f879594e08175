import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { closeLibrary, createLibrary, describeLibrary, openLibrary } from './open.ts'
import { rememberPlace } from './place.ts'
import { libraryReport } from './report.ts'
import { addArticle, must, testFolder, testOptions } from './testLibrary.ts'

function made(): string {
  const folder = join(testFolder(), '对照.duizhao')
  closeLibrary(must(createLibrary(folder, testOptions(), { region: 'hk', sample: true })))
  return folder
}

test('a new library has its files, its traits and nothing beside it', () => {
  const folder = made()
  expect(readdirSync(folder).sort()).toEqual([
    'assets',
    'backups',
    'library.sqlite',
    'lock.sqlite',
    'memory.sqlite',
  ])
  expect(readdirSync(join(folder, '..'))).toEqual(['对照.duizhao'])
  const library = must(openLibrary(folder, testOptions()))
  expect(describeLibrary(library)).toEqual({ name: '对照', region: 'hk', sample: true, place: null })
  expect(libraryReport(library)).toMatchObject({ ok: true, problems: [], articles: 0, units: 0, terms: 0 })
  closeLibrary(library)
})

test('a place that is taken is refused; an empty folder is used', () => {
  const folder = testFolder()
  mkdirSync(join(folder, 'Empty.duizhao'))
  closeLibrary(must(createLibrary(join(folder, 'Empty.duizhao'), testOptions())))
  expect(createLibrary(join(folder, 'Empty.duizhao'), testOptions())).toMatchObject({ error: 'exists' })
  writeFileSync(join(folder, 'file'), 'theirs')
  expect(createLibrary(join(folder, 'file'), testOptions())).toMatchObject({ error: 'exists' })
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('theirs')
})

test('a second opener is refused until the first closes', () => {
  const folder = made()
  const first = must(openLibrary(folder, testOptions()))
  expect(openLibrary(folder, testOptions())).toMatchObject({ ok: false, error: 'in-use' })
  closeLibrary(first)
  closeLibrary(must(openLibrary(folder, testOptions())))
})

test('what is no library is refused, and nothing is made in it', () => {
  const folder = testFolder()
  expect(openLibrary(folder, testOptions())).toMatchObject({ error: 'not-a-library' })
  expect(readdirSync(folder)).toEqual([])
  expect(openLibrary(join(folder, 'gone'), testOptions())).toMatchObject({ error: 'missing' })
  writeFileSync(join(folder, 'file.duizhao'), '')
  expect(openLibrary(join(folder, 'file.duizhao'), testOptions())).toMatchObject({ error: 'not-a-library' })
  writeFileSync(join(folder, 'library.sqlite'), 'letters')
  expect(openLibrary(folder, testOptions())).toMatchObject({ error: 'not-a-library' })
  expect(readFileSync(join(folder, 'library.sqlite'), 'utf8')).toBe('letters')
})

test.each(['library.sqlite', 'memory.sqlite'])(
  'a library whose %s is lost or empty is damaged, not new',
  (name) => {
    const folder = made()
    truncateSync(join(folder, name))
    expect(openLibrary(folder, testOptions())).toMatchObject({ error: 'damaged' })
    expect(readFileSync(join(folder, name)).length).toBe(0)
    rmSync(join(folder, name))
    expect(openLibrary(folder, testOptions())).toMatchObject({ error: 'damaged' })
    expect(existsSync(join(folder, name))).toBe(false)
  },
)

test('a library from the future is refused and left as it is', () => {
  const folder = made()
  const db = new Database(join(folder, 'library.sqlite'))
  db.pragma('user_version = 99')
  db.pragma('journal_mode = DELETE')
  db.close()
  const before = readFileSync(join(folder, 'library.sqlite'))
  expect(openLibrary(folder, testOptions())).toMatchObject({ error: 'too-new' })
  expect(readFileSync(join(folder, 'library.sqlite')).equals(before)).toBe(true)
})

test('a library remembers where someone was', () => {
  const folder = made()
  const library = must(openLibrary(folder, testOptions()))
  const article = addArticle(library, 'one', [['en', ['One', 'Text.']]])
  const place = {
    screen: 'desk',
    article,
    columns: ['en', 'zh-Hans'],
    segment: null,
    language: 'zh-Hans',
    caret: 3,
  } as const
  rememberPlace(library, place)
  closeLibrary(library)
  const again = must(openLibrary(folder, testOptions()))
  expect(describeLibrary(again).place).toEqual(place)
  closeLibrary(again)
})
