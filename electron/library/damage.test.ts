import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { schema } from '../../shared/document/schema.ts'
import type { RevisionId } from '../../shared/ids.ts'
import { statement } from '../storage/statement.ts'
import { revisionDocument } from '../storage/tables/revision.ts'
import { readAsset, storeAsset } from './assets.ts'
import { backupLibrary } from './backup.ts'
import { checkpointAll, checkpointDue } from './checkpoint.ts'
import { openArticle } from './editions.ts'
import { filesOf } from './folder.ts'
import { versionDocument } from './history/versions.ts'
import { insertArticle } from './insert.ts'
import type { LibraryOptions } from './library.ts'
import { closeLibrary, createLibrary, openLibrary } from './open.ts'
import { libraryReport } from './report.ts'
import {
  addArticle,
  docOf,
  edit,
  metadata,
  must,
  segments,
  testFolder,
  testLibrary,
  testOptions,
} from './testLibrary.ts'

const economy = [
  ['en', ['Economy', 'Text.']],
  ['zh-Hans', ['经济', '文字。']],
] as const

/** Options whose log says what it heard. */
function listening(clock?: { ms: number }): { readonly options: LibraryOptions; readonly heard: string[] } {
  const heard: string[] = []
  return { options: { ...testOptions(clock), log: (message) => heard.push(message) }, heard }
}

function made(name = 'Test.duizhao'): string {
  const folder = join(testFolder(), name)
  closeLibrary(must(createLibrary(folder, testOptions())))
  return folder
}

test('a library that can store nothing closes, lets its folder go, and has it all when it is opened again', () => {
  const { options, heard } = listening()
  const library = testLibrary(options)
  const article = addArticle(library, 'economy', economy)
  edit(library, article, 'en', (change) => change.insert(2, schema.text('Our ')))
  library.db.pragma('query_only = ON')
  closeLibrary(library)
  expect(heard).toEqual(['not all was stored whole at closing; the journal has it'])
  const again = must(openLibrary(library.folder, testOptions()))
  expect(segments(again, article, 'en')[0]?.text).toBe('Our Economy')
  expect(libraryReport(again).problems).toEqual([])
  closeLibrary(again)
})

test('an article that cannot be stored whole does not keep the others back, and has another turn', () => {
  const clock = { ms: Date.UTC(2026, 0, 2) }
  const { options, heard } = listening(clock)
  const library = testLibrary(options)
  const [first, second] = ['one', 'two'].map((slug) => addArticle(library, slug, economy))
  if (first === undefined || second === undefined) throw new Error('no articles')
  const type = () => {
    for (const article of [first, second])
      must(edit(library, article, 'en', (change) => change.insert(2, schema.text('x'))))
  }
  library.db.exec(`CREATE TRIGGER broken BEFORE UPDATE ON head WHEN old.edition = 1
    BEGIN SELECT RAISE(ABORT, 'broken'); END`)
  type()
  clock.ms += 2000
  expect(checkpointDue(library)).toBe(1500)
  expect([...library.heads.waiting.keys()]).toEqual([first])
  expect(heard).toHaveLength(1)
  type()
  expect(() => checkpointAll(library)).toThrow('broken')
  expect([...library.heads.waiting.keys()]).toEqual([first])
  library.db.exec('DROP TRIGGER broken')
  clock.ms += 2000
  expect(checkpointDue(library)).toBeNull()
  expect(segments(library, first, 'en')[0]?.text).toBe('xxEconomy')
})

test.each(['library.sqlite', 'memory.sqlite'])(
  '%s without its tables is damaged, and the folder is let go',
  (name) => {
    const folder = made()
    const db = new Database(join(folder, name))
    db.exec('DROP TABLE meta')
    db.close()
    expect(openLibrary(folder, testOptions())).toMatchObject({ error: 'damaged' })
    expect(openLibrary(folder, testOptions())).toMatchObject({ error: 'damaged' })
    expect(readdirSync(folder).sort()).toEqual([
      'assets',
      'backups',
      'library.sqlite',
      'lock.sqlite',
      'memory.sqlite',
    ])
  },
)

test.each(['library.sqlite', 'memory.sqlite'])(
  'where the rest of a library is, a foreign %s is a damaged one',
  (name) => {
    const folder = made()
    writeFileSync(join(folder, name), 'letters, and no database')
    expect(openLibrary(folder, testOptions())).toMatchObject({ error: 'damaged' })
    expect(readFileSync(join(folder, name), 'utf8')).toBe('letters, and no database')
  },
)

test('what stands in the lock file does not matter', () => {
  const folder = made()
  writeFileSync(join(folder, 'lock.sqlite'), 'letters, and no database')
  const library = must(openLibrary(folder, testOptions()))
  expect(openLibrary(folder, testOptions())).toMatchObject({ error: 'in-use' })
  closeLibrary(library)
})

test.each([
  ['long', `${'界'.repeat(80)}.duizhao`],
  ['spaced', ' a  b\u3000c .duizhao'],
  ['emoji', '👩‍👩‍👧‍👦📚.duizhao'],
])('a %s name is a name: made, stored in, backed up, opened again', (_, name) => {
  const library = must(createLibrary(join(testFolder(), name), testOptions()))
  addArticle(library, 'economy', economy)
  const copy = must(openLibrary(must(backupLibrary(library)), testOptions()))
  expect(libraryReport(copy)).toMatchObject({ ok: true, articles: 1 })
  closeLibrary(copy)
  closeLibrary(library)
  closeLibrary(must(openLibrary(library.folder, testOptions())))
})

test('a name longer than names may be is a place that cannot be written', () => {
  const folder = join(testFolder(), `${'界'.repeat(100)}.duizhao`)
  expect(createLibrary(folder, testOptions())).toMatchObject({ error: 'not-writable' })
})

test('a backup takes away what a crash left of another', () => {
  const library = testLibrary()
  const { backups } = filesOf(library.folder)
  mkdirSync(join(backups, '.duizhao-left01'))
  writeFileSync(join(backups, '.duizhao-left01', 'library.sqlite'), 'half')
  must(backupLibrary(library))
  expect(readdirSync(backups)).toHaveLength(1)
  expect(readdirSync(backups)[0]).toMatch(/^Test-/)
})

test('an examination finds damaged revisions, segments, units and assets', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', economy)
  // The next transaction drops the lesson, by which opening would have the memory learn the units again.
  must(edit(library, article, 'en', (change) => change.insert(2, schema.text('Our '))))
  checkpointAll(library)
  const hash = storeAsset(library, { name: 'a.png', mediaType: 'image/png', bytes: Buffer.from('picture') })
  expect(libraryReport(library).problems).toEqual([])
  const [revision] = statement<[], { id: RevisionId }>(
    library.db,
    'SELECT id FROM revision ORDER BY no',
  ).all()
  if (revision === undefined) throw new Error('no revision')
  library.db.exec('DROP TRIGGER revision_kept')
  statement<[string]>(library.db, `UPDATE revision SET document = x'4b04' WHERE id = ?`).run(revision.id)
  statement(library.db, "UPDATE segment SET text = '经齐' WHERE text = '经济'").run()
  writeFileSync(join(filesOf(library.folder).assets, hash), 'Picture')
  closeLibrary(library)
  const memory = new Database(filesOf(library.folder).memory)
  memory.exec("UPDATE unit SET target = '文字！' WHERE target = '文字。'")
  memory.close()
  const again = must(openLibrary(library.folder, testOptions()))
  expect(libraryReport(again).problems.join('\n')).toMatch(
    /^the text of revision .*\nsegment .* of edition 2 .*\nthe file of a\.png .*\nmemory\.sqlite: unit [^\n]*$/,
  )
  expect(() => revisionDocument(again.db, revision.id)).toThrow('is not what was stored')
  expect(versionDocument(again, article, 'en', revision.id)).toMatchObject({ error: 'damaged' })
  expect(readAsset(again, hash)).toBeNull()
  rmSync(join(filesOf(again.folder).assets, hash))
  expect(readAsset(again, hash)).toBeNull()
  closeLibrary(again)
})

test('what is no document is refused as one', () => {
  const library = testLibrary()
  for (const document of [
    null,
    7,
    {},
    { type: 'doc' },
    { type: 'nonsense' },
    { type: 'doc', content: 'x' },
    [[]],
  ]) {
    const editions = [{ language: 'en', status: 'draft', document }] as const
    const article = { source: 'en', metadata: metadata('one'), editions, cause: 'imported' } as const
    expect(insertArticle(library, article)).toMatchObject({ ok: false, error: 'invalid' })
  }
  expect(docOf(library, addArticle(library, 'one', economy), 'en').childCount).toBe(2)
})

test('a text that is not what was stored is named, not opened, and nothing is written over it', () => {
  const library = testLibrary(testOptions())
  const article = addArticle(library, 'economy', economy)
  checkpointAll(library)
  library.db.exec("UPDATE head SET document = replace(document, '经济', '经沛')")
  library.heads.articles.clear()
  expect(openArticle(library, article)).toEqual({
    ok: false,
    error: 'damaged',
    detail: 'economy (zh-Hans)',
  })
  closeLibrary(library)
  const again = must(openLibrary(library.folder, testOptions()))
  expect(libraryReport(again).problems.join()).toContain('is not what was stored')
  closeLibrary(again)
})
