import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrate } from '../migrate.ts'
import { libraryKind } from './library.ts'

test('comments come into a library that has articles', () => {
  const db = new Database(':memory:')
  onTestFinished(() => void db.close())
  migrate(db, libraryKind.migrations.slice(0, 8))
  db.exec(`INSERT INTO person (id, name, role, created_at, created_by, changed_at, changed_by)
    VALUES ('P', 'Lin', 'editor', '2026', 'P', '2026', 'P')`)
  migrate(db, libraryKind.migrations.slice(0, 9))
  expect(db.prepare('SELECT name FROM person').pluck().all()).toEqual(['Lin'])
  expect(db.prepare('SELECT count(*) FROM thread').pluck().get()).toBe(0)
  expect(() =>
    db.exec(`INSERT INTO comment (id, thread, text, mentions, created_at, created_by, changed_at, changed_by)
      VALUES ('C', 'none', 'x', '[]', '2026', 'P', '2026', 'P')`),
  ).toThrow('FOREIGN KEY')
})
