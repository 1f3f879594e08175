import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrate } from '../migrate.ts'
import { libraryKind } from './library.ts'

test('words and rules come into a library that has terms', () => {
  const db = new Database(':memory:')
  onTestFinished(() => void db.close())
  migrate(db, libraryKind.migrations.slice(0, 6))
  db.exec(`INSERT INTO entry (id, kind, note, terms, created_at, created_by, changed_at, changed_by)
    VALUES ('E', 'term', '', '[]', '2026', 'Lin', '2026', 'Lin')`)
  migrate(db, libraryKind.migrations.slice(0, 7))
  db.exec("INSERT INTO dictionary_word (word, created_at, created_by) VALUES ('Zaev', '2026', 'Lin')")
  db.exec("INSERT INTO house_rules (text, created_at, created_by) VALUES (NULL, '2026', 'Lin')")
  expect(db.prepare('SELECT id FROM entry').pluck().all()).toEqual(['E'])
  expect(db.prepare('SELECT word FROM dictionary_word').pluck().all()).toEqual(['Zaev'])
  expect(db.prepare('SELECT no FROM house_rules').pluck().all()).toEqual([1])
})
