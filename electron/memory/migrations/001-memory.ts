/** The first schema of a translation memory. Released: never edit, add a step instead. */
export const sql = `
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source_language TEXT NOT NULL,
  target_language TEXT NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  source_key TEXT NOT NULL,
  target_key TEXT NOT NULL,
  article TEXT,
  segment TEXT,
  origin TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  deleted_at TEXT,
  deleted_by TEXT
) STRICT;
CREATE UNIQUE INDEX unit_segment ON unit (article, segment, source_language, target_language)
  WHERE segment IS NOT NULL;
CREATE INDEX unit_source ON unit (source_key, source_language, target_language);
CREATE INDEX unit_target ON unit (target_key, source_language, target_language);

CREATE VIRTUAL TABLE gram USING fts5 (
  tokens, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE gram_vocabulary USING fts5vocab (gram, row);
`
