import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

/** Whether an edition was changed on its way to review, or while it was there. */
type WorkKind = 'translation' | 'review'

/** Who last changed an edition at which of its versions. */
export interface Work {
  readonly person: string
  readonly kind: WorkKind
  readonly version: number
}

/** Notes that a person changed an edition, which has this version now. */
export function noteWork(
  db: WritableDB,
  edition: number,
  { kind, version }: Omit<Work, 'person'>,
  stamp: Stamp,
): void {
  statement<[number, string, WorkKind, number, string]>(
    db,
    `INSERT INTO edition_work (edition, person, kind, version, changed_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (edition, person, kind) DO UPDATE SET version = excluded.version, changed_at = excluded.changed_at`,
  ).run(edition, stamp.by, kind, version, stamp.at)
}

/** Who changed an edition, the latest first. */
export function workOn(db: WritableDB, edition: number): Work[] {
  return statement<[number], Work>(
    db,
    'SELECT person, kind, version FROM edition_work WHERE edition = ? ORDER BY version DESC',
  ).all(edition)
}
