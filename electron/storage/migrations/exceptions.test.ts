import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrate } from '../migrate.ts'
import { exceptionsFor, putException } from '../tables/exception.ts'
import { libraryKind } from './library.ts'

test('exceptions come into a library that has articles; each level has what belongs to it', () => {
  const db = new Database(':memory:')
  onTestFinished(() => void db.close())
  migrate(db, libraryKind.migrations.slice(0, 4))
  db.exec(`INSERT INTO article (id, slug, source, date, section, section_key, title_key, byline, related, tags, notes,
      created_at, created_by, changed_at, changed_by)
    VALUES ('A', 'a', 'en', '', '{}', '', '', '[]', '[]', '[]', '', '2026', 'Lin', '2026', 'Lin')`)
  migrate(db, libraryKind.migrations.slice(0, 5))
  expect(db.prepare('SELECT slug FROM article').pluck().all()).toEqual(['a'])
  const stamp = { at: '2026-02-01T00:00:00.000Z', by: 'Wu' }
  const exception = { id: 'E', level: 'library', kind: 'spelling', hans: '发', hant: '髮' } as const
  putException(db, { exception, article: null, note: '' }, stamp)
  expect(exceptionsFor(db, null)).toEqual([exception])
  expect(() => putException(db, { exception, article: 'A' as never, note: '' }, stamp)).toThrow('CHECK')
  const without = { ...exception, id: 'F', level: 'occurrence' } as const
  expect(() => putException(db, { exception: without, article: 'A' as never, note: '' }, stamp)).toThrow(
    'CHECK',
  )
  const nowhere = { ...exception, id: 'G', level: 'article' } as const
  expect(() => putException(db, { exception: nowhere, article: 'X' as never, note: '' }, stamp)).toThrow(
    'FOREIGN',
  )
  expect(db.pragma('foreign_key_check')).toEqual([])
})
