import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrate } from '../migrate.ts'
import { libraryKind } from './library.ts'

test('people and signatures come into a library that has editions', () => {
  const db = new Database(':memory:')
  onTestFinished(() => void db.close())
  migrate(db, libraryKind.migrations.slice(0, 7))
  db.exec(`INSERT INTO article (id, slug, source, date, section, section_key, title_key, byline, related, tags, notes,
      created_at, created_by, changed_at, changed_by)
    VALUES ('A', 'a', 'en', '', '{}', '', '', '[]', '[]', '[]', '', '2026', 'Lin', '2026', 'Lin')`)
  db.exec(`INSERT INTO edition (id, article, language, status, title, standfirst, total, done, stale, words,
      created_at, created_by, changed_at, changed_by)
    VALUES ('E', 'A', 'en', 'approved', '', '', 0, 0, 0, 0, '2026', 'Lin', '2026', 'Lin')`)
  migrate(db, libraryKind.migrations.slice(0, 8))
  db.exec("INSERT INTO person VALUES ('P', '林', 'editor', '2026', 'P', '2026', 'P', NULL, NULL)")
  db.exec(`INSERT INTO sign_off (id, edition, act, status, note, version, created_at, created_by)
    VALUES ('S', 'E', 'reopen', 'translating', 'x', 0, '2026', 'P')`)
  db.exec("INSERT INTO edition_work VALUES (1, 'P', 'review', 3, '2026')")
  expect(() =>
    db.exec("INSERT INTO person VALUES ('Q', '林', 'editor', '', '', '', '', NULL, NULL)"),
  ).toThrow(/UNIQUE/)
  expect(db.prepare('SELECT status FROM edition').pluck().all()).toEqual(['approved'])
  expect(db.pragma('foreign_key_check')).toEqual([])
})
