import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { schema } from '../../shared/document/schema.ts'
import { statement } from '../storage/statement.ts'
import { readAsset, storeAsset } from './assets.ts'
import { backupLibrary } from './backup.ts'
import { filesOf } from './folder.ts'
import { closeLibrary, openLibrary } from './open.ts'
import { libraryReport } from './report.ts'
import { search } from './search.ts'
import { addArticle, docOf, edit, must, testFolder, testLibrary, testOptions } from './testLibrary.ts'

test('a backup is a library with everything, also what was typed a moment ago', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [
    ['en', ['Economy', 'Text.']],
    ['zh-Hans', ['经济', '文字。']],
  ])
  const hash = storeAsset(library, { name: 'a.png', mediaType: 'image/png', bytes: Buffer.from('picture') })
  edit(library, article, 'en', (change) => change.insert(2, schema.text('Our ')))
  const to = must(backupLibrary(library))
  expect(readdirSync(filesOf(library.folder).backups)).toHaveLength(1)
  const copy = must(openLibrary(to, testOptions()))
  expect(docOf(copy, article, 'en').eq(docOf(library, article, 'en'))).toBe(true)
  expect(copy.memory.count()).toBe(2)
  expect(search(copy, '经济', 10)).toHaveLength(1)
  expect(Buffer.from(readAsset(copy, hash)?.bytes ?? []).toString()).toBe('picture')
  expect(libraryReport(copy)).toMatchObject({ ok: true, articles: 1, editions: 2, units: 2 })
  closeLibrary(copy)
})

test('a backup never takes the place of something', () => {
  const library = testLibrary()
  const folder = testFolder()
  writeFileSync(join(folder, 'theirs'), 'kept')
  expect(backupLibrary(library, join(folder, 'theirs'))).toMatchObject({ error: 'exists' })
  expect(readFileSync(join(folder, 'theirs'), 'utf8')).toBe('kept')
  expect(readdirSync(folder)).toEqual(['theirs'])
})

test('an examination finds what is wrong', () => {
  const library = testLibrary()
  addArticle(library, 'economy', [
    ['en', ['Economy', 'Text.']],
    ['zh-Hans', ['经济', '文字。']],
  ])
  expect(libraryReport(library).problems).toEqual([])
  const hash = storeAsset(library, { name: 'a.png', mediaType: 'image/png', bytes: Buffer.from('picture') })
  rmSync(join(filesOf(library.folder).assets, hash))
  const run = (sql: string) => statement(library.db, sql).run()
  run("UPDATE head SET document = replace(document, 'Text', 'Next')")
  run("DELETE FROM segment WHERE text = '文字。'")
  run('DELETE FROM search WHERE rowid = 1')
  const { ok, problems } = libraryReport(library)
  expect(ok).toBe(false)
  expect(problems).toHaveLength(4)
  expect(problems.join('\n')).toMatch(/text of edition 1[\s\S]*source's segments[\s\S]*1 of 2[\s\S]*a\.png/)
})
