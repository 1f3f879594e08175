/** How many issues of each weight stand open in an edition; derived, kept while `mark` holds. Released: never edit, add a step instead. */
export const sql = `
CREATE TABLE issue_count (
  edition INTEGER PRIMARY KEY REFERENCES edition (no),
  mark TEXT NOT NULL,
  errors INTEGER NOT NULL,
  warnings INTEGER NOT NULL,
  infos INTEGER NOT NULL
) STRICT;
`
