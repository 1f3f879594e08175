import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { lockFolder } from '../storage/lock.ts'
import { call, callJson, fileForTest, folderForTest, libraryForTest } from './callForTest.ts'

interface Listed {
  readonly articles: readonly {
    readonly id: string
    readonly slug: string
    readonly date: string
    readonly source: string
    readonly byline: readonly {
      readonly name: Record<string, string>
      readonly post: Record<string, string>
    }[]
    readonly editions: readonly {
      readonly language: string
      readonly status: string
      readonly title: string
    }[]
  }[]
}

interface Shown {
  readonly slug: string
  readonly editions: readonly {
    readonly language: string
    readonly segments: readonly { readonly id: string; readonly text: string; readonly state: string }[]
    readonly revisions: readonly { readonly id: string }[]
  }[]
  readonly timeline: readonly unknown[]
}

const sample = join(import.meta.dirname, '../../resources/sample')
const reference = join(import.meta.dirname, '../../../shared/reference/000_61cbfc36df6ae8b5.txt')

const referenceForm = `Language : English 简体 繁體

Why Small Harbors Matter

Mar 09 , 2024
  • Ada Lind

    Fellow, Institute for Shared Waters

A harbor of 40 berths feeds a town of 9,000 people. It has done so since 1911.

“We were never asked,” said the harbor master. Nobody was.

You might also like
Back to Top`

test('new and doctor: a library is made once, and is whole', async () => {
  const folder = join(folderForTest(), 'New.duizhao')
  const report = { library: folder, articles: 0, units: 0, terms: 0, ok: true }
  expect(await callJson(['new', folder])).toMatchObject(report)
  expect(await callJson(['doctor', '--library', folder])).toMatchObject(report)
  const again = await call(['new', folder])
  expect(again.code).toBe(2)
  expect(again.err).toContain(folder)
})

test('what is no library, is damaged or in use is refused with a clear word and left as it was', async () => {
  const folder = await libraryForTest()
  const none = join(folderForTest(), 'None.duizhao')
  mkdirSync(none)
  const refused = async (words: readonly string[], said: string) => {
    const { code, out, err } = await call(words)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  }
  await refused(['list', '--library', none], 'not a library')
  expect(readdirSync(none)).toEqual([])

  const held = lockFolder(join(folder, 'lock.sqlite'))
  expect(held.ok).toBe(true)
  await refused(['list', '--library', folder], 'open elsewhere')
  if (held.ok) held.value.release()

  const file = join(folder, 'library.sqlite')
  const half = readFileSync(file).subarray(0, 3000)
  rmSync(`${file}-wal`, { force: true })
  writeFileSync(file, half)
  await refused(['doctor', '--library', folder], 'damaged')
  expect(readFileSync(file).equals(half)).toBe(true)
})

test('import: plain text in the form of the journal’s pages comes in without its furniture', async () => {
  const library = await libraryForTest()
  const file = fileForTest('harbors.txt', referenceForm)
  const imported = (await callJson(['import', file, '--library', library])) as Record<string, unknown>
  expect(imported).toMatchObject({
    articles: [{ slug: 'why-small-harbors-matter', editions: ['en'] }],
    units: 0,
    terms: 0,
    warnings: [],
  })
  const { articles } = (await callJson(['list', '--library', library])) as Listed
  expect(articles).toHaveLength(1)
  expect(articles[0]).toMatchObject({
    slug: 'why-small-harbors-matter',
    date: '2024-03-09',
    source: 'en',
    byline: [{ name: { en: 'Ada Lind' }, post: { en: 'Fellow, Institute for Shared Waters' } }],
    editions: [{ language: 'en', status: 'draft', title: 'Why Small Harbors Matter' }],
  })
  const shown = (await callJson(['show', 'why-small-harbors-matter', '--library', library])) as Shown
  expect(shown.editions[0]?.segments.map(({ text }) => text)).toEqual([
    'Why Small Harbors Matter',
    'A harbor of 40 berths feeds a town of 9,000 people.',
    'It has done so since 1911.',
    '“We were never asked,” said the harbor master.',
    'Nobody was.',
  ])

  expect(shown.timeline).toMatchObject([{ kind: 'imported', language: null, detail: { languages: 'en' } }])
  expect(shown.editions[0]?.revisions).toMatchObject([{ cause: 'imported', status: 'draft' }])
  const out = fileForTest('harbors.md', '')
  await callJson(['export', 'why-small-harbors-matter', '--library', library, '--format', 'md', '--out', out])
  const left = (await callJson(['show', 'why-small-harbors-matter', '--library', library])) as Shown
  const revision = shown.editions[0]?.revisions[0]?.id
  expect(left.timeline.at(-1)).toMatchObject({ kind: 'exported', detail: { format: 'md', en: revision } })
  expect(left.editions[0]?.revisions).toHaveLength(1)
  const told = await call(['show', 'why-small-harbors-matter', '--library', library])
  expect(told.out.trim().split('\n').at(-1)).toMatch(/exported {2}md harbors\.md$/)

  const again = (await callJson(['import', '-', '--library', library], referenceForm)) as Record<
    string,
    unknown
  >
  expect(again).toMatchObject({ articles: [{ slug: 'why-small-harbors-matter-2' }] })
  expect(String(again.warnings)).toContain('already')
  const taken = await call(['import', file, '--slug', 'why-small-harbors-matter', '--library', library])
  expect([taken.code, taken.err.includes('--slug')]).toEqual([2, true])
})

test.skipIf(!existsSync(reference))('import: the reference article (absent where ../shared is)', async () => {
  const library = await libraryForTest()
  await callJson(['import', reference, '--library', library])
  const { articles } = (await callJson(['list', '--library', library])) as Listed
  expect(articles[0]).toMatchObject({
    date: '2015-11-03',
    byline: [{ name: { en: 'Yu Sui' } }],
    editions: [{ title: 'Logic for U.S.-Russia Cooperation in Anti-Terror Actions' }],
  })
})

test('import: three files become one article, aligned; memory and checks then know it', async () => {
  const library = await libraryForTest()
  const folder = join(sample, 'articles', 'shade-is-infrastructure')
  const files = ['en.md', 'zh-Hans.md', 'zh-Hant.md'].map((name) => join(folder, name))
  const imported = (await callJson(['import', ...files, '--library', library])) as {
    articles: { id: string; slug: string; editions: string[] }[]
    units: number
    warnings: string[]
  }
  expect(imported).toMatchObject({
    articles: [{ editions: ['en', 'zh-Hans', 'zh-Hant'] }],
    terms: 0,
    warnings: [],
  })
  const id = imported.articles[0]?.id ?? ''
  const shown = (await callJson(['show', id, '--library', library])) as Shown
  const [english, hans, hant] = shown.editions
  const ids = (edition: typeof english) => edition?.segments.map((segment) => segment.id)
  expect(english?.segments.length).toBeGreaterThan(30)
  expect([ids(hans), ids(hant)]).toEqual([ids(english), ids(english)])
  expect(imported.units).toBe(2 * (english?.segments.length ?? 0))

  const text = english?.segments[5]?.text ?? ''
  const looked = (await callJson([
    ...['lookup', '--library', library, '--source-lang', 'en', '--target-lang', 'zh-Hant', text],
  ])) as { matches: { kind: string; score: number; source: string; target: string }[]; ms: number }
  expect(looked.matches[0]).toMatchObject({
    kind: 'exact',
    score: 100,
    source: text,
    target: hant?.segments[5]?.text,
  })
  expect(looked.ms).toBeGreaterThan(0)
  const batch = fileForTest('queries.txt', `${text}\nNothing like it, at all.\n`)
  const asked = (await callJson([
    ...['lookup', '--library', library, '--source-lang', 'en', '--target-lang', 'zh-Hans', '--batch', batch],
  ])) as { queries: { line: number; matches: unknown[]; ms: number }[] }
  expect(asked.queries.map(({ line, matches }) => [line, matches.length > 0])).toEqual([
    [0, true],
    [1, false],
  ])

  const checked = (await callJson(['check', id, '--library', library], '', 1)) as {
    article: string
    issues: { check: string; edition: string; segment: string; message: string }[]
  }
  expect(checked.article).toBe(id)
  const found = checked.issues.map(({ edition, check }) => `${edition} ${check}`)
  expect(found).toEqual(
    expect.arrayContaining([
      'zh-Hans numbers',
      'zh-Hans halfWidth',
      'zh-Hant simplifiedInHant',
      'zh-Hant quotes',
    ]),
  )
  expect(
    checked.issues.every(({ segment, message }) => ids(english)?.includes(segment) && message !== ''),
  ).toBe(true)
})

test('import: a file that cannot be read leaves the library as it was', async () => {
  const library = await libraryForTest()
  const good = fileForTest('good.txt', referenceForm)
  const bad: [string, string][] = [
    [fileForTest('empty.txt', ''), 'empty'],
    [
      fileForTest(
        'noise.txt',
        new Uint8Array(5000).map((_, at) => (at * 7919) % 256),
      ),
      'not text',
    ],
    [fileForTest('paper.pdf', '%PDF-1.4'), 'does not read'],
    ['/nowhere/a.txt', 'no such file'],
  ]
  for (const [file, said] of bad) {
    const { code, err } = await call(['import', good, file, '--library', library])
    expect([file, code]).toEqual([file, 2])
    expect(err).toContain(said)
  }
  const twice = await call(['import', good, good, '--library', library])
  expect([twice.code, twice.err.includes('same language')]).toEqual([2, true])
  expect(await callJson(['list', '--library', library])).toEqual({ articles: [] })
})

test('import: terms once, their faults by line, and the checks then use them', async () => {
  const library = await libraryForTest()
  const terms = join(sample, 'terms.csv')
  const first = (await callJson(['import', terms, '--as', 'terms', '--library', library])) as {
    terms: number
  }
  expect(first.terms).toBeGreaterThan(70)
  expect(await callJson(['import', terms, '--library', library])).toMatchObject({ terms: 0 })
  expect(await callJson(['doctor', '--library', library])).toMatchObject({ terms: first.terms, ok: true })
  const wrong = fileForTest('wrong.csv', 'en,zh-Hans,zh-Hant,status,kind,note\ndam,坝,壩,liked,term,\n')
  const refused = await call(['import', wrong, '--library', library])
  expect(refused.code).toBe(2)
  expect(refused.err).toMatch(/line 2: .*liked/)

  const pair = 'The river basin is large.\t这条河很大。'
  const words = ['check', '--pairs', '-', '--source-lang', 'en', '--target-lang', 'zh-Hans']
  expect((await call(words, pair)).code).toBe(0)
  const checked = await call([...words, '--library', library], pair)
  expect([checked.code, checked.out.includes('termMissing')]).toEqual([1, true])
})

test('import: lines of source and target go to the memory', async () => {
  const library = await libraryForTest()
  const file = fileForTest('pairs.tsv', 'One bridge.\t一座桥。\nNo target.\n\nTwo bridges.\t两座桥。\tnote\n')
  const words = ['import', file, '--as', 'memory', '--source-lang', 'en', '--target-lang', 'zh-Hans']
  const imported = (await callJson([...words, '--library', library])) as { units: number; warnings: string[] }
  expect([imported.units, imported.warnings.length]).toEqual([2, 1])
  const lookup = [
    'lookup',
    '--library',
    library,
    '--source-lang',
    'zh-Hans',
    '--target-lang',
    'en',
    '两座桥。',
  ]
  const { matches } = (await callJson(lookup)) as { matches: unknown[] }
  expect(matches[0]).toMatchObject({ kind: 'exact', score: 100, target: 'Two bridges.' })
})

test('backup and restore: a copy that is a library itself', async () => {
  const library = await libraryForTest('--sample')
  const { path } = (await callJson(['backup', '--library', library])) as { path: string }
  expect(path.startsWith(join(library, 'backups'))).toBe(true)
  const out = join(folderForTest(), 'Restored.duizhao')
  expect(await callJson(['restore', path, '--out', out])).toEqual({ path: out })
  const [before, after] = await Promise.all(
    [library, out].map(async (each) => (await callJson(['list', '--library', each])) as Listed),
  )
  expect(after).toEqual(before)
  expect(before?.articles).toHaveLength(6)
  const again = await call(['restore', path, '--out', out])
  expect([again.code, again.err.includes('already')]).toEqual([2, true])
})

test('what a command writes is the work of whom it names, and an account is no person', async () => {
  const library = await libraryForTest()
  const file = fileForTest('harbors.txt', referenceForm)
  await callJson(['import', file, '--library', library, '--person', ' Wei Chen '])
  await callJson(['list', '--library', library, '--json'])
  const db = new Database(join(library, 'library.sqlite'), { readonly: true })
  onTestFinished(() => void db.close())
  const people = db.prepare<[], { id: string; name: string }>('SELECT id, name FROM person').all()
  expect(people.map(({ name }) => name)).toEqual(['Wei Chen'])
  expect(db.prepare('SELECT created_by FROM article').pluck().all()).toEqual([people[0]?.id])
})
