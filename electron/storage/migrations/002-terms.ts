/** What entries say of themselves, and candidates that nobody wants. Released: never edit, add a step instead. */
export const sql = `
ALTER TABLE entry ADD COLUMN definition TEXT NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN image TEXT;
ALTER TABLE entry ADD COLUMN links TEXT NOT NULL DEFAULT '[]';
ALTER TABLE entry ADD COLUMN holdings TEXT NOT NULL DEFAULT '[]';

CREATE TABLE dismissed_candidate (
  candidate TEXT NOT NULL PRIMARY KEY,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  deleted_at TEXT,
  deleted_by TEXT
) STRICT, WITHOUT ROWID;
`
