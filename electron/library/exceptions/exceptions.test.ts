import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ArticleId, EntryId } from '../../../shared/ids.ts'
import { convert } from '../../../shared/script/convert.ts'
import type { ReadException } from '../../../shared/script/exceptionsCsv.ts'
import { readExceptions, writeExceptions } from '../../../shared/script/exceptionsCsv.ts'
import { removeArticle } from '../articles.ts'
import { backupLibrary } from '../backup.ts'
import type { Library } from '../library.ts'
import { closeLibrary, openLibrary } from '../open.ts'
import { serveLibrary } from '../serve.ts'
import { putEntries } from '../terms/termbase.ts'
import { addArticle, must, testFolder, testLibrary, testOptions } from '../testLibrary.ts'
import type { ExceptionDraft } from './exceptions.ts'
import { putDrafts, removeExceptions, restoreExceptions, takeBack } from './exceptions.ts'
import { commitExceptions, exceptionsToWrite, planExceptions } from './importing.ts'
import { listExceptions } from './list.ts'
import { setSettings, settingsOf } from './settings.ts'
import { waysOf } from './ways.ts'

const draft = (hans: string, hant: string, more: Partial<ExceptionDraft> = {}): ExceptionDraft => ({
  id: null,
  level: 'library',
  kind: 'spelling',
  hans,
  hant,
  article: null,
  note: '',
  ...more,
})
const place = { segment: 'S1', before: '的', after: '很', ordinal: 0 }
const everything = { query: '', level: null, kind: null, article: null, removed: false, from: 0, count: 500 }

function withArticles(): { library: Library; one: ArticleId; other: ArticleId } {
  const library = testLibrary()
  const one = addArticle(library, 'rivers', [['zh-Hans', ['江河', '他的发很长。']]])
  const other = addArticle(library, 'roads', [['zh-Hans', ['道路', '一。']]])
  return { library, one, other }
}

function forms(library: Library, query: Partial<typeof everything> = {}): string[] {
  return listExceptions(library, { ...everything, ...query }).rows.map(
    ({ exception: { hans, hant, level } }) => `${level[0]} ${hans}→${hant}`,
  )
}

test('each level holds where it is meant to, and the conversion follows', () => {
  const { library, one, other } = withArticles()
  must(
    putDrafts(library, [
      draft('发展', '發達'),
      draft('江河', '江川', { level: 'article', article: one }),
      draft('发', '髮', { level: 'occurrence', article: one, place }),
      draft('余则成', '', { kind: 'protected' }),
    ]),
  )
  const made = (article: ArticleId | null, text: string) =>
    convert(text, { to: 'zh-Hant', ...waysOf(library, article), segment: 'S1' }).text
  expect(made(null, '江河发展，他的发很长')).toBe('江河發達，他的發很長')
  expect(made(other, '江河发展，他的发很长')).toBe('江河發達，他的發很長')
  expect(made(one, '江河发展，他的发很长')).toBe('江川發達，他的髮很長')
  expect(made(null, '余则成')).toBe('余則成')
})

test('what cannot be held to is refused, and nothing of the same act is stored', () => {
  const { library, one } = withArticles()
  const refused = (wrong: ExceptionDraft) => putDrafts(library, [draft('好', '好'), wrong])
  expect(refused(draft('', '甲'))).toMatchObject({ error: 'unusable' })
  expect(refused(draft('甲\n', '乙\n丙'))).toMatchObject({ error: 'unusable' })
  expect(refused(draft('甲', '乙', { level: 'article' }))).toMatchObject({ error: 'unusable' })
  expect(refused(draft('甲', '乙', { article: one }))).toMatchObject({ error: 'unusable' })
  expect(refused(draft('甲', '乙', { level: 'occurrence', article: one }))).toMatchObject({
    error: 'unusable',
  })
  expect(refused(draft('甲', '乙', { level: 'article', article: library.newId() }))).toMatchObject({
    error: 'not-found',
  })
  expect(refused(draft('甲', '乙', { id: library.newId() }))).toMatchObject({ error: 'not-found' })
  expect(forms(library)).toEqual([])
})

test('a decision on the same word replaces the one before, and is taken back with it', () => {
  const { library } = withArticles()
  const first = must(putDrafts(library, [draft('发', '發', { note: 'Lin' })]))
  const second = must(putDrafts(library, [draft('发', '髮')]))
  expect(second.exceptions[0]?.exception.id).toBe(first.exceptions[0]?.exception.id)
  expect(forms(library)).toEqual(['l 发→髮'])
  expect(takeBack(library, first.act)).toMatchObject({ error: 'touched' })
  must(takeBack(library, second.act))
  expect(listExceptions(library, everything).rows).toMatchObject([{ exception: { hant: '發' }, note: 'Lin' }])
  expect(takeBack(library, second.act)).toMatchObject({ error: 'touched' })
  must(putDrafts(library, [draft('发', '髮', { region: 'hk' })]))
  expect(forms(library)).toEqual(['l 发→髮', 'l 发→發'])
})

test('another exception may not be made into one that is there', () => {
  const { library } = withArticles()
  must(putDrafts(library, [draft('发', '發'), draft('里', '里')]))
  const [newest] = listExceptions(library, everything).rows
  const id = newest?.exception.id ?? ''
  expect(putDrafts(library, [draft('发', '髮', { id })])).toEqual({
    ok: false,
    error: 'repeated',
    detail: '发',
  })
  expect(must(putDrafts(library, [draft('里', '裡', { id })])).exceptions).toHaveLength(1)
})

test('removing and bringing back are undone, both', () => {
  const { library, one } = withArticles()
  const { exceptions } = must(
    putDrafts(library, [draft('发', '發'), draft('里', '里', { level: 'article', article: one })]),
  )
  const ids = exceptions.map(({ exception }) => exception.id)
  const told: (ArticleId | null)[] = []
  library.changed = (article) => told.push(article)
  const removed = must(removeExceptions(library, ids))
  expect(removed.exceptions).toHaveLength(2)
  expect([forms(library), forms(library, { removed: true }).length]).toEqual([[], 2])
  must(takeBack(library, removed.act))
  expect(forms(library)).toHaveLength(2)
  must(removeExceptions(library, [ids[1] ?? '']))
  expect(told).toEqual([null, null, one])
  must(putDrafts(library, [draft('里', '裡', { level: 'article', article: one })]))
  const restored = must(restoreExceptions(library, [ids[1] ?? '']))
  expect(forms(library)).toEqual(['a 里→里', 'l 发→發'])
  must(takeBack(library, restored.act))
  expect(forms(library)).toEqual(['a 里→裡', 'l 发→發'])
})

test('the list is found by either script, by note and article, and counted by level', () => {
  const { library, one } = withArticles()
  must(
    putDrafts(library, [
      draft('发展', '發達', { note: 'asked by Wu' }),
      draft('头发', '頭髮', { level: 'article', article: one }),
      draft('信息', '資訊', { kind: 'vocabulary' }),
    ]),
  )
  expect(forms(library, { query: '發' })).toHaveLength(2)
  expect(forms(library, { query: 'WU' })).toEqual(['l 发展→發達'])
  expect(forms(library, { query: 'river' })).toEqual(['a 头发→頭髮'])
  expect(forms(library, { kind: 'vocabulary' as never })).toEqual(['l 信息→資訊'])
  const page = listExceptions(library, { ...everything, level: 'library', from: 1, count: 1 })
  expect([page.total, page.rows.length, page.levels]).toEqual([
    2,
    1,
    { library: 2, article: 1, occurrence: 0 },
  ])
  must(removeArticle(library, one))
  expect(forms(library, { query: '頭' })).toEqual([])
})

test('ten thousand are listed and paged through at once', () => {
  const library = testLibrary()
  const drafts = Array.from({ length: 10_000 }, (_, at) => draft(`词${at}`, `詞${at}`))
  for (let from = 0; from < drafts.length; from += 1000)
    must(putDrafts(library, drafts.slice(from, from + 1000)))
  listExceptions(library, everything)
  const began = performance.now()
  for (let from = 0; from < 10_000; from += 100) listExceptions(library, { ...everything, from, count: 100 })
  expect(performance.now() - began).toBeLessThan(1000)
  expect(waysOf(library, null).exceptions).toHaveLength(10_000)
}, 180_000)

test('exceptions go out as CSV and come back equal; the same file again changes nothing', () => {
  const { library, one } = withArticles()
  must(
    putDrafts(library, [
      draft('发', '髮', { level: 'occurrence', article: one, place, note: '“长发”' }),
      draft('=里', '=里', { level: 'article', article: one, region: 'hk' }),
      draft('余华', '', { kind: 'protected', note: 'a, b\nc' }),
    ]),
  )
  const csv = writeExceptions(exceptionsToWrite(library))
  const rows = readExceptions(csv, () => library.newId()).rows
  expect(planExceptions(library, rows).rows.map(({ what }) => what)).toEqual(['same', 'same', 'same'])
  const before = exceptionsToWrite(library)
  must(
    removeExceptions(
      library,
      before.map(({ exception }) => exception.id),
    ),
  )
  expect(must(commitExceptions(library, planExceptions(library, rows)))).toMatchObject({
    added: 3,
    changed: 0,
  })
  const bare = ({ exception: { id, ...rest }, ...more }: (typeof before)[number]) => ({ ...rest, ...more })
  expect(exceptionsToWrite(library).map(bare)).toEqual(before.map(bare))
  expect(writeExceptions(exceptionsToWrite(library))).toBe(csv)
})

test('a file is planned row by row, and taken over and back as a whole', () => {
  const { library } = withArticles()
  must(putDrafts(library, [draft('发', '發'), draft('里', '里', { note: 'Lin' })]))
  const row = (line: number, hans: string, hant: string, article = '', level = 'library'): ReadException => ({
    line,
    exception: { id: library.newId(), level: level as 'library', kind: 'spelling', hans, hant },
    article,
    note: '',
  })
  const plan = planExceptions(library, [
    row(2, '发', '髮'),
    row(3, '里', '里'),
    row(4, '面', '麵'),
    row(5, '面', '面'),
    row(6, '后', '后', 'nowhere', 'article'),
    row(7, '后', '后', 'rivers', 'article'),
    row(8, '干', '幹', 'rivers'),
  ])
  expect(plan.rows.map(({ line, what, before }) => [line, what, before])).toEqual([
    [2, 'changed', '發'],
    [3, 'same', '里'],
    [4, 'new', ''],
    [7, 'new', ''],
  ])
  expect(plan.faults).toEqual([
    { line: 5, fault: 'repeated', value: '面' },
    { line: 6, fault: 'article', value: 'nowhere' },
    { line: 8, fault: 'article', value: 'rivers' },
  ])
  const done = must(commitExceptions(library, plan))
  expect(done).toMatchObject({ added: 2, changed: 1 })
  expect(commitExceptions(library, plan)).toMatchObject({ error: 'outdated' })
  must(takeBack(library, done.act ?? ''))
  expect(forms(library)).toEqual(['l 里→里', 'l 发→發'])
})

test('the ways of the house: region, variants, quotes and words, each by itself', () => {
  const library = testLibrary()
  const told: unknown[] = []
  library.changed = (article) => told.push(article)
  const { conversion, site } = serveLibrary(library, () => 0)
  const made = (text: string) => convert(text, { to: 'zh-Hant', ...waysOf(library, null) }).text
  expect(settingsOf(library)).toMatchObject({
    region: 'tw',
    variants: null,
    quotes: 'corner',
    vocabulary: { on: false },
  })
  expect(made('“台湾的信息”')).toBe('「台灣的信息」')
  must(setSettings(library, { variants: [['台', '臺']], quotes: 'curly' }))
  expect(made('“台湾的信息”')).toBe('“臺灣的信息”')
  const own = [{ hans: '信息', hant: '訊息' }]
  must(setSettings(library, { vocabulary: { on: true, own, without: [{ hans: '悉尼', hant: '雪梨' }] } }))
  expect(made('悉尼的信息，软件')).toBe('悉尼的訊息，軟體')
  must(setSettings(library, { vocabulary: { on: false, own, without: [] } }))
  expect([made('信息'), waysOf(library, null).words.at(-1)]).toEqual(['信息', own[0]])
  const { mark } = waysOf(library, null)
  expect(conversion.ways({ article: null, known: mark })).toEqual({ ok: true, value: null })
  void site.set({ region: 'hk' })
  expect(waysOf(library, null).mark).not.toBe(mark)
  must(setSettings(library, { variants: null, quotes: 'corner', region: 'hk' }))
  expect(made('“里面”')).toBe('「裏面」')
  expect(convert('「裏面」', { to: 'zh-Hans', ...waysOf(library, null) }).text).toBe('“里面”')
  expect(setSettings(library, { variants: [['台', '臺灣']] })).toMatchObject({
    error: 'unusable',
    detail: '台 臺灣',
  })
  expect(
    setSettings(library, { vocabulary: { on: true, own: [{ hans: '', hant: 'x' }], without: [] } }),
  ).toMatchObject({
    error: 'unusable',
  })
  expect(told.every((each) => each === null)).toBe(true)
})

test("a term's own form wins, and a change of the termbase is seen", () => {
  const library = testLibrary()
  const { mark } = waysOf(library, null)
  putEntries(library, [
    {
      id: library.newId<EntryId>(),
      kind: 'place',
      note: '',
      terms: [
        { language: 'zh-Hans', text: '悉尼', status: 'preferred' },
        { language: 'zh-Hant', text: '雪梨', status: 'preferred', region: 'tw' },
      ],
    },
  ])
  const ways = waysOf(library, null)
  expect(ways.mark).not.toBe(mark)
  expect(convert('悉尼', { to: 'zh-Hant', ...ways }).text).toBe('雪梨')
})

test('all of it is there after a restart, and in a backup', () => {
  const folder = testFolder()
  const { library, one } = withArticles()
  must(putDrafts(library, [draft('江河', '江川', { level: 'article', article: one })]))
  must(setSettings(library, { quotes: 'kept' }))
  const backup = must(backupLibrary(library, join(folder, 'Copy.duizhao')))
  const place = library.folder
  closeLibrary(library)
  for (const each of [place, backup]) {
    const again = must(openLibrary(each, testOptions()))
    expect([forms(again), settingsOf(again).quotes]).toEqual([['a 江河→江川'], 'kept'])
    closeLibrary(again)
  }
})
