import type { EditionStatus } from '../../../shared/document/article.ts'
import type { RevisionId } from '../../../shared/ids.ts'
import type { VersionCause } from '../../../shared/ipc/domains/history.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import { type Pressed, pressed, unpressed } from './pressed.ts'
import type { Stamp } from './stamp.ts'

/** Why a revision was kept. */
export type RevisionCause = Exclude<VersionCause, 'work'>

/** A kept state of an edition. */
export interface Revision {
  readonly id: RevisionId
  readonly parent: RevisionId | null
  readonly cause: RevisionCause
  /** What a person called it, or what a correction says of it. */
  readonly name: string | null
  readonly status: EditionStatus
  readonly version: number
  /** SHA-256 of its text. */
  readonly digest: string
  readonly at: string
  readonly by: string
  /** Who had changed the text last, where that is known. */
  readonly author: string | null
}

/** A revision that is to be kept. */
export interface NewRevision {
  readonly id: RevisionId
  readonly edition: string
  readonly cause: RevisionCause
  readonly name?: string
  readonly status: EditionStatus
  readonly version: number
  readonly document: string
  readonly author?: string
}

interface Row {
  id: string
  parent: string | null
  cause: string
  name: string | null
  status: string
  version: number
  digest: string
  created_at: string
  created_by: string
  author: string | null
}

const columns = 'id, parent, cause, name, status, version, digest, created_at, created_by, author'

/** Adds a revision after the edition's newest one. Nothing ever changes or deletes it. */
export function addRevision(db: WritableDB, revision: NewRevision, stamp: Stamp): void {
  const { name = null, author = null, ...rest } = revision
  statement<[Record<string, string | number | Buffer | null>]>(
    db,
    `INSERT INTO revision (id, edition, parent, cause, name, status, version, document, digest, created_at, created_by,
       author)
     VALUES (@id, @edition, @parent, @cause, @name, @status, @version, @document, @digest, @at, @by, @author)`,
  ).run({
    ...rest,
    name,
    author,
    ...pressed(revision.document),
    parent: newestRevision(db, revision.edition)?.id ?? null,
    at: stamp.at,
    by: stamp.by,
  })
}

/** An edition's revisions, the oldest first. Ordered as written, since clocks may jump. */
export function revisionsOf(db: WritableDB, edition: string): Revision[] {
  return statement<[string], Row>(db, `SELECT ${columns} FROM revision WHERE edition = ? ORDER BY no`)
    .all(edition)
    .map(fromRow)
}

/** An edition's newest revision. */
export function newestRevision(db: WritableDB, edition: string): Revision | null {
  const sql = `SELECT ${columns} FROM revision WHERE edition = ? ORDER BY no DESC LIMIT 1`
  const row = statement<[string], Row>(db, sql).get(edition)
  return row === undefined ? null : fromRow(row)
}

/** The text of a revision as ProseMirror JSON; throws where it is not what was stored, for it would be published. */
export function revisionDocument(db: WritableDB, id: RevisionId): string | null {
  const row = textOf(db, id)
  if (row === undefined) return null
  const document = unpressed(row)
  if (document === null) throw new Error(`revision ${id} is not what was stored`)
  return document
}

/** The same for a look at what was; null also where it is not what was stored. */
export function readableRevision(db: WritableDB, id: RevisionId): string | null {
  const row = textOf(db, id)
  return row === undefined ? null : unpressed(row)
}

function textOf(db: WritableDB, id: RevisionId): Pressed | undefined {
  return statement<[string], Pressed>(db, 'SELECT document, digest FROM revision WHERE id = ?').get(id)
}

/** The revisions whose text is not what was stored. */
export function damagedRevisions(db: WritableDB): string[] {
  const rows = db.prepare<[], Pressed & { id: string }>('SELECT id, document, digest FROM revision').iterate()
  const damaged: string[] = []
  for (const row of rows) if (unpressed(row) === null) damaged.push(row.id)
  return damaged
}

function fromRow(row: Row): Revision {
  return {
    id: row.id as RevisionId,
    parent: row.parent as RevisionId | null,
    cause: row.cause as RevisionCause,
    name: row.name,
    status: row.status as EditionStatus,
    version: row.version,
    digest: row.digest,
    at: row.created_at,
    by: row.created_by,
    author: row.author,
  }
}
