import { deflateRawSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import type { ArticleId, RevisionId } from '../../../shared/ids.ts'
import { migrate } from '../migrate.ts'
import { addCorrection, correctionsOf } from '../tables/correction.ts'
import { addEvent, eventsOf } from '../tables/event.ts'
import { digestOf } from '../tables/head.ts'
import { addLocalState, dropLocalStates, localStateDocument } from '../tables/localState.ts'
import { addRevision, revisionDocument, revisionsOf } from '../tables/revision.ts'
import { libraryKind } from './library.ts'

test('names, local history and events come into a library that has revisions; none of them can be rewritten', () => {
  const db = new Database(':memory:')
  onTestFinished(() => void db.close())
  migrate(db, libraryKind.migrations.slice(0, 9))
  db.exec(`INSERT INTO article (id, slug, source, date, section, section_key, title_key, byline, related, tags, notes,
      created_at, created_by, changed_at, changed_by)
    VALUES ('A', 'a', 'en', '', '{}', '', '', '[]', '[]', '[]', '', '2026', 'Lin', '2026', 'Lin');
    INSERT INTO edition (id, article, language, status, title, standfirst, total, done, stale, words,
      created_at, created_by, changed_at, changed_by)
    VALUES ('E', 'A', 'en', 'draft', '', '', 0, 0, 0, 0, '2026', 'Lin', '2026', 'Lin')`)
  db.prepare(
    `INSERT INTO revision (id, edition, parent, cause, status, version, document, digest, created_at, created_by)
     VALUES ('R', 'E', NULL, 'created', 'draft', 0, ?, ?, '2026', 'Lin')`,
  ).run(deflateRawSync('{}'), digestOf('{}'))
  migrate(db, libraryKind.migrations.slice(0, 10))
  const stamp = { at: '2026-02-01T00:00:00.000Z', by: 'Wu' }
  const old = 'R' as RevisionId
  expect(revisionsOf(db, 'E')).toMatchObject([{ id: 'R', name: null, author: null, by: 'Lin' }])
  expect(revisionDocument(db, old)).toBe('{}')
  const kept = { id: 'S' as RevisionId, edition: 'E', cause: 'named', name: 'Half', status: 'draft' } as const
  addRevision(db, { ...kept, version: 3, document: '{"a":1}', author: 'Lin' }, stamp)
  expect(revisionsOf(db, 'E').at(-1)).toMatchObject({ parent: 'R', name: 'Half', author: 'Lin', by: 'Wu' })
  const article = 'A' as ArticleId
  addEvent(db, { id: 'V', article, language: 'en', kind: 'status', detail: { status: 'draft' } }, stamp)
  expect(eventsOf(db, article)).toMatchObject([{ kind: 'status', detail: { status: 'draft' }, ...stamp }])
  addCorrection(
    db,
    { id: 'C', article, note: { en: 'It was 4.' }, revisions: { en: old }, changed: ['en'] },
    stamp,
  )
  expect(correctionsOf(db, article)).toMatchObject([{ note: { en: 'It was 4.' }, changed: ['en'] }])
  for (const table of ['revision', 'event', 'correction']) {
    expect(() => db.exec(`UPDATE ${table} SET created_by = 'x'`), table).toThrow('append-only')
    expect(() => db.exec(`DELETE FROM ${table}`), table).toThrow('append-only')
  }
  addLocalState(db, { id: 'L', edition: 'E', version: 2, isBorder: false, document: '{"b":2}', ...stamp })
  expect(localStateDocument(db, 'L')).toBe('{"b":2}')
  db.exec(`UPDATE local_state SET digest = 'other'`)
  expect(localStateDocument(db, 'L')).toBeNull()
  dropLocalStates(db, ['L'])
  expect(db.pragma('foreign_key_check')).toEqual([])
})
