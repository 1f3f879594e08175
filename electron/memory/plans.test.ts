import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { memoryFile } from './testMemory.ts'

test.each([
  ['SELECT coalesce(max(seq), 0) FROM unit', 'COVERING INDEX unit_seq'],
  ['SELECT no FROM unit WHERE seq > 1 ORDER BY seq LIMIT 9', 'INDEX unit_seq (seq>?)'],
  ['SELECT * FROM unit WHERE no = 1 AND deleted_at IS NULL', 'INTEGER PRIMARY KEY (rowid=?)'],
  [
    'SELECT no FROM unit WHERE source_key = 1 AND deleted_at IS NULL ORDER BY changed_at DESC',
    'INDEX unit_source',
  ],
  [
    'SELECT no FROM unit WHERE target_key = 1 AND deleted_at IS NULL ORDER BY changed_at DESC',
    'INDEX unit_target',
  ],
  [
    "SELECT no FROM unit WHERE article IS 'a' AND segment = 's' AND source_language = 'en' AND target_language = 'zh-Hans'",
    'INDEX unit_segment',
  ],
  [
    "SELECT no FROM unit WHERE source_key = 1 AND target_key = 2 AND source = 'a' AND segment IS NULL",
    'INDEX unit_source (source_key=? AND target_key=?)',
  ],
  ['SELECT no FROM unit WHERE deleted_at IS NULL ORDER BY seq DESC LIMIT 50 OFFSET 0', 'INDEX unit_seq'],
  [
    'SELECT no FROM unit WHERE deleted_at IS NOT NULL ORDER BY +seq DESC LIMIT 50 OFFSET 0',
    'INDEX unit_removed',
  ],
  ["UPDATE unit SET uses = uses + 1 WHERE id = 'x'", 'INDEX sqlite_autoindex_unit_1'],
])('%s uses %s', (sql, index) => {
  const db = new Database(memoryFile(), { readonly: true })
  const plan = db.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all()
  db.close()
  expect(plan.map(({ detail }) => detail).join('\n')).toContain(index)
})
