/** What is said about an article beside its text. Released: never edit, add a step instead. */
export const sql = `
CREATE TABLE thread (
  id TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id),
  language TEXT CHECK (language IN ('en', 'zh-Hans', 'zh-Hant')),
  segment TEXT NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  quote TEXT NOT NULL,
  original TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  resolved_at TEXT,
  resolved_by TEXT,
  deleted_at TEXT,
  deleted_by TEXT
) STRICT;
CREATE INDEX thread_article ON thread (article) WHERE deleted_at IS NULL;

CREATE TABLE comment (
  id TEXT NOT NULL PRIMARY KEY,
  thread TEXT NOT NULL REFERENCES thread (id),
  text TEXT NOT NULL,
  mentions TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  deleted_at TEXT,
  deleted_by TEXT
) STRICT;
CREATE INDEX comment_thread ON comment (thread) WHERE deleted_at IS NULL;
`
