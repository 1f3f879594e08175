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

/** The text of a revision as ProseMirror JSON; throws where it is not what was stored, for it would be published. */
export function revisionDocument(db: WritableDB, id: RevisionId): string | null {
  const row = statement<[string], { document: Buffer; digest: string }>(
    db,
    'SELECT document, digest FROM revision WHERE id = ?',
  ).get(id)
  if (row === undefined) return null
  const document = wholeDocument(row)
  if (document === null) throw new Error(`revision ${id} is not what was stored`)
  return document
}

/** The revisions whose text is not what was stored. */
export function damagedRevisions(db: WritableDB): string[] {
  const rows = db
    .prepare<[], { id: string; document: Buffer; digest: string }>(
      'SELECT id, document, digest FROM revision',
    )
    .iterate()
  const damaged: string[] = []
  for (const row of rows) if (wholeDocument(row) === null) damaged.push(row.id)
  return damaged
}

function wholeDocument({ document, digest }: { document: Buffer; digest: string }): string | null {
  try {
    const text = inflateRawSync(document).toString('utf8')
    return digestOf(text) === digest ? text : null
  } catch {
    // zlib's word for bytes that are no compressed text.
    return null
  }
}
