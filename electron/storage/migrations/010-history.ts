/** Names of revisions, local history, corrections, and what happened to an article. Released: never edit, add a step instead. */
export const sql = `
ALTER TABLE revision ADD COLUMN name TEXT;
ALTER TABLE revision ADD COLUMN author TEXT;

CREATE TABLE local_state (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  edition TEXT NOT NULL REFERENCES edition (id),
  version INTEGER NOT NULL,
  is_border INTEGER NOT NULL CHECK (is_border IN (0, 1)),
  document BLOB NOT NULL,
  digest TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL
) STRICT;
CREATE INDEX local_state_edition ON local_state (edition, no);
CREATE INDEX local_state_age ON local_state (created_at);

CREATE TABLE day_work (
  edition INTEGER NOT NULL REFERENCES edition (no),
  day TEXT NOT NULL,
  person TEXT NOT NULL,
  began INTEGER NOT NULL,
  done INTEGER NOT NULL,
  total INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  PRIMARY KEY (edition, day, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE correction (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL REFERENCES article (id),
  note TEXT NOT NULL,
  revisions TEXT NOT NULL,
  changed TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL
) STRICT;
CREATE INDEX correction_article ON correction (article, no);
CREATE TRIGGER correction_kept BEFORE UPDATE ON correction BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END;
CREATE TRIGGER correction_stays BEFORE DELETE ON correction BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END;

CREATE TABLE event (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL REFERENCES article (id),
  language TEXT CHECK (language IN ('en', 'zh-Hans', 'zh-Hant')),
  kind TEXT NOT NULL,
  detail TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL
) STRICT;
CREATE INDEX event_article ON event (article, no);
CREATE TRIGGER event_kept BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER event_stays BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
`
