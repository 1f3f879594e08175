import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { EditionStatus } from '../../../shared/document/article.ts'
import type { RevisionId } from '../../../shared/ids.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import { digestOf } from './head.ts'
import type { Stamp } from './stamp.ts'

/** Why a state of an edition was kept. */
export type RevisionCause = 'created' | 'imported' | 'added' | 'status'

/** A kept state of an edition. */
export interface Revision {
  readonly id: RevisionId
  readonly parent: RevisionId | null
  readonly cause: RevisionCause
  readonly status: EditionStatus
  readonly version: number
  /** SHA-256 of its text. */
  readonly digest: string
  readonly at: string
  readonly by: string
}

interface Row {
  id: string
  parent: string | null
  cause: string
  status: string
  version: number
  digest: string
  created_at: string
  created_by: string
}

/** Adds a revision after the edition's newest one. Nothing ever changes or deletes it. */
export function addRevision(
  db: WritableDB,
  revision: {
    readonly id: RevisionId
    readonly edition: string
    readonly cause: RevisionCause
    readonly status: EditionStatus
    readonly version: number
    readonly document: string
  },
  stamp: Stamp,
): void {
  const parent = revisionsOf(db, revision.edition).at(-1)?.id ?? null
  statement<[Record<string, string | number | Buffer | null>]>(
    db,
    `INSERT INTO revision (id, edition, parent, cause, status, version, document, digest, created_at, created_by)
     VALUES (@id, @edition, @parent, @cause, @status, @version, @document, @digest, @at, @by)`,
  ).run({
    ...revision,
    parent,
    document: deflateRawSync(revision.document),
    digest: digestOf(revision.document),
    at: stamp.at,
    by: stamp.by,
  })
}

/** An edition's revisions, the oldest first. Ordered as written, since clocks may jump. */
export function revisionsOf(db: WritableDB, edition: string): Revision[] {
  return statement<[string], Row>(
    db,
    `SELECT id, parent, cause, status, version, digest, created_at, created_by FROM revision WHERE edition = ?
     ORDER BY no`,
  )
    .all(edition)
    .map((row) => ({
      id: row.id as RevisionId,
      parent: row.parent as RevisionId | null,
      cause: row.cause as RevisionCause,
      status: row.status as EditionStatus,
      version: row.version,
      digest: row.digest,
      at: row.created_at,
      by: row.created_by,
    }))
}

/** The text of a revision as ProseMirror JSON. */
export function revisionDocument(db: WritableDB, id: RevisionId): string | null {
  const row = statement<[string], { document: Buffer }>(db, 'SELECT document FROM revision WHERE id = ?').get(
    id,
  )
  return row === undefined ? null : inflateRawSync(row.document).toString('utf8')
}
