import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

/** The candidates for terms that are not to be offered again. */
export function dismissedCandidates(db: WritableDB): string[] {
  return statement<[], { candidate: string }>(
    db,
    'SELECT candidate FROM dismissed_candidate WHERE deleted_at IS NULL ORDER BY candidate',
  )
    .all()
    .map(({ candidate }) => candidate)
}

/** Keeps a candidate from being offered again. */
export function dismissCandidate(db: WritableDB, candidate: string, stamp: Stamp): void {
  statement<[string, string, string]>(
    db,
    `INSERT INTO dismissed_candidate (candidate, created_at, created_by) VALUES (?, ?, ?)
     ON CONFLICT (candidate) DO UPDATE SET created_at = excluded.created_at, created_by = excluded.created_by,
       deleted_at = NULL, deleted_by = NULL WHERE deleted_at IS NOT NULL`,
  ).run(candidate, stamp.at, stamp.by)
}

/** Lets a dismissed candidate be offered again. */
export function recallCandidate(db: WritableDB, candidate: string, stamp: Stamp): void {
  statement<[string, string, string]>(
    db,
    'UPDATE dismissed_candidate SET deleted_at = ?, deleted_by = ? WHERE candidate = ? AND deleted_at IS NULL',
  ).run(stamp.at, stamp.by, candidate)
}
