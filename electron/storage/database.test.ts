import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { closeDatabase, createDatabase, type DatabaseKind, openDatabase } from './database.ts'
import type { Migration } from './migrate.ts'
import { libraryKind } from './migrations/library.ts'

const one: Migration = { number: 1, name: 'one', sql: 'CREATE TABLE a (x TEXT NOT NULL) STRICT;' }
const two: Migration = {
  number: 2,
  name: 'two',
  sql: 'ALTER TABLE a ADD COLUMN y INTEGER NOT NULL DEFAULT 7; CREATE INDEX a_y ON a (y);',
}
const broken: Migration = {
  number: 2,
  name: 'broken',
  sql: 'CREATE TABLE b (x TEXT) STRICT; SELECT nothing;',
}
const kind = (...migrations: Migration[]): DatabaseKind => ({ applicationId: 0x74657374, migrations })

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'duizhao-db-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

function noCopy(): string {
  throw new Error('no copy is wanted')
}

test('a reopened database is in WAL and waits for the disk at every commit', () => {
  const file = join(folder(), 'a.sqlite')
  createDatabase(file, kind(one))
  for (let round = 0; round < 2; round++) {
    const opened = openDatabase(file, kind(one), noCopy)
    if (!opened.ok) throw new Error(opened.error)
    const pragma = (name: string) => opened.value.pragma(name, { simple: true })
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('cell_size_check')).toBe(1)
    expect(pragma('trusted_schema')).toBe(0)
    closeDatabase(opened.value)
  }
})

test.each([
  ['missing', 'missing', null],
  ['empty', 'damaged', ''],
  ['text', 'not-a-library', 'This is not a database, however long it may be. '.repeat(50)],
  ['short', 'not-a-library', 'x'],
])('a %s file is refused as %s and left as it is', (_, error, content) => {
  const file = join(folder(), 'a.sqlite')
  if (content !== null) writeFileSync(file, content)
  expect(openDatabase(file, kind(one), noCopy)).toMatchObject({ ok: false, error })
  expect(existsSync(file) ? readFileSync(file, 'utf8') : null).toBe(content)
})

test('random bytes are refused and left as they are', () => {
  const file = join(folder(), 'a.sqlite')
  writeFileSync(file, Buffer.from(Array.from({ length: 8192 }, (_, at) => (at * 7919 + 13) % 251)))
  const before = digest(file)
  expect(openDatabase(file, kind(one), noCopy)).toMatchObject({ error: 'not-a-library' })
  expect(digest(file)).toBe(before)
})

test("another program's database is refused and left as it is", () => {
  const file = join(folder(), 'a.sqlite')
  const other = new Database(file)
  other.exec('CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)')
  other.close()
  const before = digest(file)
  expect(openDatabase(file, kind(one), noCopy)).toMatchObject({ error: 'not-a-library' })
  expect(digest(file)).toBe(before)
})

test('a database from the future is refused and left as it is', () => {
  const file = join(folder(), 'a.sqlite')
  createDatabase(file, kind(one, two))
  const before = digest(file)
  expect(openDatabase(file, kind(one), noCopy)).toMatchObject({ error: 'too-new' })
  expect(digest(file)).toBe(before)
})

test('a file that was cut off is refused as damaged and left as it is', () => {
  const file = join(folder(), 'a.sqlite')
  createDatabase(file, libraryKind)
  truncateSync(file, 40_960)
  const before = digest(file)
  expect(openDatabase(file, libraryKind, noCopy)).toMatchObject({ error: 'damaged' })
  expect(digest(file)).toBe(before)
})

test('pages of zeros are noticed at the first touch', () => {
  const file = join(folder(), 'a.sqlite')
  createDatabase(file, libraryKind)
  const bytes = readFileSync(file)
  bytes.fill(0, 4096)
  writeFileSync(file, bytes)
  expect(openDatabase(file, libraryKind, noCopy)).toMatchObject({ error: 'damaged' })
})

test('an older database is copied and then brought up to date with its rows', () => {
  const place = folder()
  const file = join(place, 'a.sqlite')
  createDatabase(file, kind(one), (db) => db.exec("INSERT INTO a VALUES ('kept')"))
  const copy = join(place, 'copy.sqlite')
  const opened = openDatabase(file, kind(one, two), (version) => {
    expect(version).toBe(1)
    return copy
  })
  if (!opened.ok) throw new Error(opened.error)
  expect(opened.value.prepare('SELECT x, y FROM a').all()).toEqual([{ x: 'kept', y: 7 }])
  expect(opened.value.pragma('user_version', { simple: true })).toBe(2)
  closeDatabase(opened.value)
  const old = new Database(copy, { readonly: true })
  expect(old.prepare('SELECT * FROM a').all()).toEqual([{ x: 'kept' }])
  expect(old.pragma('user_version', { simple: true })).toBe(1)
  expect(old.pragma('application_id', { simple: true })).toBe(0x74657374)
  old.close()
})

test('a step that fails leaves version, schema and rows as they were', () => {
  const place = folder()
  const file = join(place, 'a.sqlite')
  createDatabase(file, kind(one), (db) => db.exec("INSERT INTO a VALUES ('kept')"))
  expect(() => openDatabase(file, kind(one, broken), () => join(place, 'copy.sqlite'))).toThrow('nothing')
  const db = new Database(file)
  expect(db.pragma('user_version', { simple: true })).toBe(1)
  expect(db.prepare("SELECT name FROM sqlite_schema WHERE name = 'b'").all()).toEqual([])
  expect(db.prepare('SELECT * FROM a').all()).toEqual([{ x: 'kept' }])
  db.close()
})

test('a migrated database has the schema of a new one', () => {
  const place = folder()
  createDatabase(join(place, 'old.sqlite'), kind(one))
  createDatabase(join(place, 'new.sqlite'), kind(one, two))
  const schemas = ['old.sqlite', 'new.sqlite'].map((name) => {
    const opened = openDatabase(join(place, name), kind(one, two), () => join(place, 'copy.sqlite'))
    if (!opened.ok) throw new Error(opened.error)
    const rows = opened.value.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all()
    closeDatabase(opened.value)
    return rows
  })
  expect(schemas[0]).toEqual(schemas[1])
  expect(readdirSync(place)).toContain('copy.sqlite')
})

test('every table of a library is strict', () => {
  const file = join(folder(), 'a.sqlite')
  createDatabase(file, libraryKind)
  const db = new Database(file, { readonly: true })
  const loose = db
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    .all()
  db.close()
  expect(loose).toEqual([])
})

test('revisions can be neither changed nor deleted', () => {
  const file = join(folder(), 'a.sqlite')
  createDatabase(file, libraryKind)
  const db = new Database(file)
  const stamp = "'2026', 'Lin', '2026', 'Lin'"
  db.exec(`
    INSERT INTO article (id, slug, source, date, section, section_key, title_key, byline, related, tags, notes,
      created_at, created_by, changed_at, changed_by)
    VALUES ('A', 'a', 'en', '', '{}', '', '', '[]', '[]', '[]', '', ${stamp});
    INSERT INTO edition (id, article, language, status, title, standfirst, total, done, stale, words,
      created_at, created_by, changed_at, changed_by) VALUES ('E', 'A', 'en', 'draft', '', '', 0, 0, 0, 0, ${stamp});
    INSERT INTO revision (id, edition, cause, status, version, document, digest, created_at, created_by)
    VALUES ('R', 'E', 'created', 'draft', 0, x'00', '', '2026', 'Lin')`)
  expect(() => db.exec("UPDATE revision SET status = 'approved'")).toThrow('append-only')
  expect(() => db.exec('DELETE FROM revision')).toThrow('append-only')
  db.close()
})
