import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrate } from '../migrate.ts'
import { libraryKind } from './library.ts'

test('alignments come into a library that has articles, and may name them', () => {
  const db = new Database(':memory:')
  onTestFinished(() => void db.close())
  migrate(db, libraryKind.migrations.slice(0, 3))
  db.exec(`INSERT INTO article (id, slug, source, date, section, section_key, title_key, byline, related, tags, notes,
      created_at, created_by, changed_at, changed_by)
    VALUES ('A', 'a', 'en', '', '{}', '', '', '[]', '[]', '[]', '', '2026', 'Lin', '2026', 'Lin')`)
  migrate(db, libraryKind.migrations.slice(0, 4))
  db.exec("INSERT INTO archive_pair VALUES ('hash', '{}', 'A', '2026', 'Lin')")
  expect(db.prepare('SELECT slug FROM article').pluck().all()).toEqual(['a'])
  expect(db.prepare('SELECT article FROM archive_pair').pluck().all()).toEqual(['A'])
  expect(db.pragma('foreign_key_check')).toEqual([])
})
