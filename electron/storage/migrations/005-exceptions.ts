/** The house's decisions on how words and single places are converted. Released: never edit, add a step instead. */
export const sql = `
CREATE TABLE exception (
  id TEXT NOT NULL PRIMARY KEY,
  level TEXT NOT NULL CHECK (level IN ('library', 'article', 'occurrence')),
  kind TEXT NOT NULL CHECK (kind IN ('spelling', 'protected', 'vocabulary')),
  hans TEXT NOT NULL CHECK (hans <> ''),
  hant TEXT NOT NULL CHECK (hant <> ''),
  region TEXT CHECK (region IN ('tw', 'hk')),
  article TEXT REFERENCES article (id) CHECK ((article IS NULL) = (level = 'library')),
  place TEXT CHECK ((place IS NOT NULL) = (level = 'occurrence')),
  note TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  deleted_at TEXT,
  deleted_by TEXT
) STRICT;
CREATE INDEX exception_hans ON exception (hans) WHERE deleted_at IS NULL;
CREATE INDEX exception_article ON exception (article) WHERE deleted_at IS NULL;
`
