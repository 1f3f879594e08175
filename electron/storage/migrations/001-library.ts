/** The first schema of a library. Released: never edit, add a step instead. */
export const sql = `
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE article (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  slug TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('en', 'zh-Hans', 'zh-Hant')),
  date TEXT NOT NULL,
  section TEXT NOT NULL,
  section_key TEXT NOT NULL,
  title_key TEXT NOT NULL,
  byline TEXT NOT NULL,
  related TEXT NOT NULL,
  tags TEXT NOT NULL,
  notes TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  deleted_at TEXT,
  deleted_by TEXT
) STRICT;
CREATE UNIQUE INDEX article_slug ON article (slug) WHERE deleted_at IS NULL;
CREATE INDEX article_removed ON article (id) WHERE deleted_at IS NOT NULL;
CREATE INDEX article_changed ON article (changed_at, no, deleted_at, id) WHERE deleted_at IS NULL;
CREATE INDEX article_date ON article (date, no, deleted_at, id) WHERE deleted_at IS NULL;
CREATE INDEX article_title ON article (title_key, no, deleted_at, id) WHERE deleted_at IS NULL;
CREATE INDEX article_section ON article (section_key, no, deleted_at, id) WHERE deleted_at IS NULL;

CREATE TABLE article_person (
  article INTEGER NOT NULL REFERENCES article (no),
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (person, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_person_article ON article_person (article);

CREATE TABLE edition (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL REFERENCES article (id),
  language TEXT NOT NULL CHECK (language IN ('en', 'zh-Hans', 'zh-Hant')),
  status TEXT NOT NULL CHECK (status IN ('draft', 'translating', 'in-review', 'approved', 'published')),
  title TEXT NOT NULL,
  standfirst TEXT NOT NULL,
  total INTEGER NOT NULL,
  done INTEGER NOT NULL,
  stale INTEGER NOT NULL,
  words INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  UNIQUE (article, language)
) STRICT;
CREATE INDEX edition_status ON edition (status, article, language);
CREATE INDEX edition_language ON edition (language, article);

CREATE TABLE head (
  edition INTEGER PRIMARY KEY REFERENCES edition (no),
  version INTEGER NOT NULL,
  document TEXT NOT NULL,
  digest TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL
) STRICT;

CREATE TABLE journal (
  edition INTEGER NOT NULL REFERENCES edition (no),
  base INTEGER NOT NULL,
  count INTEGER NOT NULL,
  steps TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  PRIMARY KEY (edition, base)
) STRICT, WITHOUT ROWID;

CREATE TABLE segment (
  edition INTEGER NOT NULL REFERENCES edition (no),
  id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  block TEXT NOT NULL,
  text TEXT NOT NULL,
  state TEXT NOT NULL,
  source_hash TEXT,
  text_hash TEXT NOT NULL,
  PRIMARY KEY (edition, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE source_text (
  hash TEXT PRIMARY KEY,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE revision (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  edition TEXT NOT NULL REFERENCES edition (id),
  parent TEXT REFERENCES revision (id),
  cause TEXT NOT NULL,
  status TEXT NOT NULL,
  version INTEGER NOT NULL,
  document BLOB NOT NULL,
  digest TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL
) STRICT;
CREATE INDEX revision_edition ON revision (edition, version);
CREATE TRIGGER revision_kept BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;
CREATE TRIGGER revision_stays BEFORE DELETE ON revision BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;

CREATE TABLE waiver (
  id TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id),
  language TEXT NOT NULL,
  segment TEXT NOT NULL,
  check_id TEXT NOT NULL,
  code TEXT NOT NULL,
  about TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  deleted_at TEXT,
  deleted_by TEXT
) STRICT;
CREATE INDEX waiver_article ON waiver (article) WHERE deleted_at IS NULL;

CREATE TABLE entry (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  note TEXT NOT NULL,
  terms TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  deleted_at TEXT,
  deleted_by TEXT
) STRICT;

CREATE TABLE asset (
  hash TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL
) STRICT;

CREATE TABLE lesson (
  no INTEGER PRIMARY KEY AUTOINCREMENT,
  units TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  title, body, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1'
);
`
