/** Who works with a library, and how an edition was signed. Released: never edit, add a step instead. */
export const sql = `
CREATE TABLE person (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('translator', 'editor', 'publisher')),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  deleted_at TEXT,
  deleted_by TEXT
) STRICT;
CREATE UNIQUE INDEX person_name ON person (name) WHERE deleted_at IS NULL;

CREATE TABLE sign_off (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  edition TEXT NOT NULL REFERENCES edition (id),
  act TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL
) STRICT;
CREATE INDEX sign_off_edition ON sign_off (edition, no);
CREATE TRIGGER sign_off_kept BEFORE UPDATE ON sign_off BEGIN SELECT RAISE(ABORT, 'signatures are append-only'); END;
CREATE TRIGGER sign_off_stays BEFORE DELETE ON sign_off BEGIN SELECT RAISE(ABORT, 'signatures are append-only'); END;

CREATE TABLE edition_work (
  edition INTEGER NOT NULL REFERENCES edition (no),
  person TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('translation', 'review')),
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  PRIMARY KEY (edition, person, kind)
) STRICT, WITHOUT ROWID;
`
