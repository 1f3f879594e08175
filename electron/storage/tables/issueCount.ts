import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'

/** How many issues stood open in an edition when `mark` was what the checks depended on; '' once its text changed. */
export interface IssueCountRow {
  readonly mark: string
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** The counts of an edition, by its number; null where it was never counted. */
export function issueCount(db: WritableDB, edition: number): IssueCountRow | null {
  return (
    statement<[number], IssueCountRow>(
      db,
      'SELECT mark, errors, warnings, infos FROM issue_count WHERE edition = ?',
    ).get(edition) ?? null
  )
}

/** Stores the counts of an edition. */
export function putIssueCount(db: WritableDB, edition: number, row: IssueCountRow): void {
  statement<[number, string, number, number, number]>(
    db,
    `INSERT INTO issue_count (edition, mark, errors, warnings, infos) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (edition) DO UPDATE SET
       mark = excluded.mark, errors = excluded.errors, warnings = excluded.warnings, infos = excluded.infos`,
  ).run(edition, row.mark, row.errors, row.warnings, row.infos)
}

/** Notes that the counts of an edition are about an older text, or about other waivers. */
export function outdateIssueCount(db: WritableDB, edition: number): void {
  statement<[number]>(db, "UPDATE issue_count SET mark = '' WHERE edition = ?").run(edition)
}
