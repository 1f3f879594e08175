import type { EditionStatus } from '../../../shared/document/article.ts'
import type { SignOff } from '../../../shared/ipc/domains/workflow.ts'
import type { WorkflowAct } from '../../../shared/review/gate/acts.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

interface Row {
  id: string
  act: string
  status: string
  note: string
  version: number
  created_at: string
  created_by: string
}

const columns = 'id, act, status, note, version, created_at, created_by'

/** Adds a signature. Nothing ever changes or deletes it. */
export function addSignOff(
  db: WritableDB,
  signOff: Omit<SignOff, 'at' | 'by'> & { readonly edition: string },
  stamp: Stamp,
): void {
  const { id, edition, act, status, note, version } = signOff
  statement<[Record<string, string | number>]>(
    db,
    `INSERT INTO sign_off (id, edition, act, status, note, version, created_at, created_by)
     VALUES (@id, @edition, @act, @status, @note, @version, @at, @by)`,
  ).run({ id, edition, act, status, note, version, at: stamp.at, by: stamp.by })
}

/** The signatures of an edition, the oldest first. */
export function signOffsOf(db: WritableDB, edition: string): SignOff[] {
  return statement<[string], Row>(db, `SELECT ${columns} FROM sign_off WHERE edition = ? ORDER BY no`)
    .all(edition)
    .map(fromRow)
}

/** An edition's newest signature; null where it has none. */
export function lastSignOff(db: WritableDB, edition: string): SignOff | null {
  const row = statement<[string], Row>(
    db,
    `SELECT ${columns} FROM sign_off WHERE edition = ? ORDER BY no DESC LIMIT 1`,
  ).get(edition)
  return row === undefined ? null : fromRow(row)
}

function fromRow(row: Row): SignOff {
  return {
    id: row.id,
    act: row.act as WorkflowAct,
    status: row.status as EditionStatus,
    note: row.note,
    version: row.version,
    at: row.created_at,
    by: row.created_by,
  }
}
