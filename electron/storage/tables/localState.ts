import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import { type Pressed, pressed, unpressed } from './pressed.ts'

/** A state of an edition between two revisions, kept for a while; `at` and `by` are those of its last change. */
export interface LocalState {
  readonly id: string
  readonly version: number
  /** Somebody else went on from here: it tells who changed what, and is not thinned. */
  readonly isBorder: boolean
  readonly digest: string
  readonly at: string
  readonly by: string
}

interface Row {
  id: string
  version: number
  is_border: number
  digest: string
  created_at: string
  created_by: string
}

const columns = 'id, version, is_border, digest, created_at, created_by'

/** Keeps a state. */
export function addLocalState(
  db: WritableDB,
  state: Omit<LocalState, 'digest'> & { readonly edition: string; readonly document: string },
): void {
  const { id, edition, version, at, by } = state
  statement<[Record<string, string | number | Buffer>]>(
    db,
    `INSERT INTO local_state (id, edition, version, is_border, document, digest, created_at, created_by)
     VALUES (@id, @edition, @version, @isBorder, @document, @digest, @at, @by)`,
  ).run({ id, edition, version, isBorder: Number(state.isBorder), ...pressed(state.document), at, by })
}

/** An edition's states, the oldest first. */
export function localStatesOf(db: WritableDB, edition: string): LocalState[] {
  const sql = `SELECT ${columns} FROM local_state WHERE edition = ? ORDER BY no`
  return statement<[string], Row>(db, sql).all(edition).map(fromRow)
}

/** The text of a state as ProseMirror JSON; null where it is gone, or is not what was stored. */
export function localStateDocument(db: WritableDB, id: string): string | null {
  const row = statement<[string], Pressed>(db, 'SELECT document, digest FROM local_state WHERE id = ?').get(
    id,
  )
  return row === undefined ? null : unpressed(row)
}

/** Lets states go. */
export function dropLocalStates(db: WritableDB, ids: readonly string[]): void {
  const drop = statement<[string]>(db, 'DELETE FROM local_state WHERE id = ?')
  for (const id of ids) drop.run(id)
}

/** Lets the states of all editions go that were changed last before a time (ISO). */
export function dropLocalStatesBefore(db: WritableDB, at: string): void {
  statement<[string]>(db, 'DELETE FROM local_state WHERE created_at < ?').run(at)
}

function fromRow(row: Row): LocalState {
  return {
    id: row.id,
    version: row.version,
    isBorder: row.is_border === 1,
    digest: row.digest,
    at: row.created_at,
    by: row.created_by,
  }
}
