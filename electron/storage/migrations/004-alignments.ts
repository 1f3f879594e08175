/** Alignments that people work on, and what came of an archive's pairs. Released: never edit, add a step instead. */
export const sql = `
CREATE TABLE alignment (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('en', 'zh-Hans', 'zh-Hant')),
  languages TEXT NOT NULL,
  files TEXT NOT NULL,
  metadata TEXT NOT NULL,
  version INTEGER NOT NULL,
  beads INTEGER NOT NULL,
  accepted INTEGER NOT NULL,
  doubtful INTEGER NOT NULL,
  article TEXT REFERENCES article (id),
  units INTEGER NOT NULL,
  finished_at TEXT,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  deleted_at TEXT,
  deleted_by TEXT
) STRICT;

CREATE TABLE alignment_text (
  alignment INTEGER PRIMARY KEY REFERENCES alignment (no),
  texts TEXT NOT NULL,
  beads TEXT NOT NULL
) STRICT;

CREATE TABLE archive_pair (
  hash TEXT NOT NULL PRIMARY KEY,
  report TEXT NOT NULL,
  article TEXT REFERENCES article (id),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`
