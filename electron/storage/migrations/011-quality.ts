/** What reviewers say of changes, and what was taken out for review outside. Released: never edit, add a step instead. */
export const sql = `
CREATE TABLE quality (
  id TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id),
  language TEXT NOT NULL CHECK (language IN ('en', 'zh-Hans', 'zh-Hant')),
  segment TEXT NOT NULL,
  category TEXT NOT NULL CHECK (category IN ('meaning', 'terms', 'language', 'style', 'typography')),
  severity TEXT NOT NULL CHECK (severity IN ('minor', 'major', 'critical')),
  note TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  translator TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  deleted_at TEXT,
  deleted_by TEXT
) STRICT;
CREATE INDEX quality_article ON quality (article) WHERE deleted_at IS NULL;

CREATE TABLE taken_out (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL REFERENCES article (id),
  language TEXT NOT NULL CHECK (language IN ('en', 'zh-Hans', 'zh-Hant')),
  format TEXT NOT NULL CHECK (format IN ('docx', 'xliff')),
  sent BLOB NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL
) STRICT;
CREATE INDEX taken_out_article ON taken_out (article, language);
`
