/** The words that a library's English dictionary has beside its own, and its house rules. Released: never edit. */
export const sql = `
CREATE TABLE dictionary_word (
  word TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  deleted_at TEXT,
  deleted_by TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE house_rules (
  no INTEGER PRIMARY KEY,
  text TEXT,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL
) STRICT;
`
