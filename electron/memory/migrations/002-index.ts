/**
 * Digests of keys in place of keys, change numbers and use counts; the FTS tables go, since the index is a file
 * of its own. Digests are computed at opening. Released: never edit, add a step instead.
 */
export const sql = `
DROP TABLE gram_vocabulary;
DROP TABLE gram;
DELETE FROM meta WHERE key = 'keys';

CREATE TABLE unit_new (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source_language TEXT NOT NULL,
  target_language TEXT NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  source_key INTEGER NOT NULL,
  target_key INTEGER NOT NULL,
  article TEXT,
  segment TEXT,
  origin TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  deleted_at TEXT,
  deleted_by TEXT,
  uses INTEGER NOT NULL DEFAULT 0,
  seq INTEGER NOT NULL
) STRICT;
INSERT INTO unit_new (no, id, source_language, target_language, source, target, before, after, source_key, target_key,
    article, segment, origin, created_at, created_by, changed_at, changed_by, deleted_at, deleted_by, seq)
  SELECT no, id, source_language, target_language, source, target, before, after, 0, 0,
    article, segment, origin, created_at, created_by, changed_at, changed_by, deleted_at, deleted_by, no
  FROM unit;
DROP TABLE unit;
ALTER TABLE unit_new RENAME TO unit;

CREATE UNIQUE INDEX unit_seq ON unit (seq);
CREATE UNIQUE INDEX unit_segment ON unit (article, segment, source_language, target_language)
  WHERE segment IS NOT NULL;
CREATE INDEX unit_source ON unit (source_key, target_key);
CREATE INDEX unit_target ON unit (target_key);
CREATE INDEX unit_removed ON unit (deleted_at) WHERE deleted_at IS NOT NULL;
`
