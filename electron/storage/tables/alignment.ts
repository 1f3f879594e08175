import type { BeadCounts, WorkBead } from '../../../shared/alignment/beads/bead.ts'
import type { Metadata } from '../../../shared/document/article.ts'
import type { CutEdition } from '../../../shared/document/skeleton/cut.ts'
import type { AlignmentId, ArticleId } from '../../../shared/ids.ts'
import type { AlignmentRow } from '../../../shared/ipc/domains/alignments.ts'
import type { Language } from '../../../shared/locale.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

/** An alignment as it is stored first. */
export interface AlignmentInsert {
  readonly id: AlignmentId
  readonly name: string
  readonly source: Language
  readonly files: readonly string[]
  readonly metadata: Metadata
  readonly texts: readonly CutEdition[]
  readonly beads: readonly WorkBead[]
  readonly counts: BeadCounts
}

/** Everything that is stored of an alignment. */
export interface AlignmentWhole {
  readonly no: number
  readonly row: AlignmentRow
  readonly version: number
  readonly metadata: Metadata
  readonly texts: readonly CutEdition[]
  readonly beads: readonly WorkBead[]
}

interface Row {
  no: number
  id: string
  name: string
  source: string
  languages: string
  files: string
  version: number
  beads: number
  accepted: number
  doubtful: number
  article: string | null
  units: number
  finished_at: string | null
  changed_at: string
}

// An article that was removed since is none.
const columns = `no, id, name, source, languages, files, version, beads, accepted, doubtful, units, finished_at,
  changed_at,
  (SELECT made.id FROM article AS made WHERE made.id = alignment.article AND made.deleted_at IS NULL) AS article`

/** Adds an alignment with its texts. */
export function insertAlignment(db: WritableDB, alignment: AlignmentInsert, stamp: Stamp): void {
  const { id, name, source, files, metadata, texts, beads, counts } = alignment
  const { lastInsertRowid } = statement<[Record<string, string | number>]>(
    db,
    `INSERT INTO alignment (id, name, source, languages, files, metadata, version, beads, accepted, doubtful,
       units, created_at, created_by, changed_at, changed_by)
     VALUES (@id, @name, @source, @languages, @files, @metadata, 0, @beads, @accepted, @doubtful,
       0, @at, @by, @at, @by)`,
  ).run({
    id,
    name,
    source,
    languages: JSON.stringify(texts.map(({ language }) => language)),
    files: JSON.stringify(files),
    metadata: JSON.stringify(metadata),
    ...counts,
    ...stamp,
  })
  statement<[number | bigint, string, string]>(
    db,
    'INSERT INTO alignment_text (alignment, texts, beads) VALUES (?, ?, ?)',
  ).run(lastInsertRowid, JSON.stringify(texts), JSON.stringify(beads))
}

/** Alignments that were not removed: those that are not finished first, the last changed on top. */
export function allAlignments(db: WritableDB): AlignmentRow[] {
  return statement<[], Row>(
    db,
    `SELECT ${columns} FROM alignment WHERE deleted_at IS NULL
     ORDER BY finished_at IS NOT NULL, changed_at DESC, no DESC`,
  )
    .all()
    .map(fromRow)
}

/** An alignment with its texts, or null where there is none, or it was removed. */
export function wholeAlignment(db: WritableDB, id: AlignmentId): AlignmentWhole | null {
  const row = statement<[string], Row & { metadata: string }>(
    db,
    `SELECT ${columns}, metadata FROM alignment WHERE id = ? AND deleted_at IS NULL`,
  ).get(id)
  if (row === undefined) return null
  const text = statement<[number], { texts: string; beads: string }>(
    db,
    'SELECT texts, beads FROM alignment_text WHERE alignment = ?',
  ).get(row.no)
  if (text === undefined) throw new Error(`alignment ${id} has lost its texts`)
  return {
    no: row.no,
    row: fromRow(row),
    version: row.version,
    metadata: JSON.parse(row.metadata) as Metadata,
    texts: JSON.parse(text.texts) as CutEdition[],
    beads: JSON.parse(text.beads) as WorkBead[],
  }
}

/** Stores the beads of an alignment as they are now; its version counts up. */
export function putBeads(
  db: WritableDB,
  no: number,
  beads: readonly WorkBead[],
  counts: BeadCounts,
  stamp: Stamp,
): void {
  statement<[string, number]>(db, 'UPDATE alignment_text SET beads = ? WHERE alignment = ?').run(
    JSON.stringify(beads),
    no,
  )
  statement<[Record<string, string | number>]>(
    db,
    `UPDATE alignment SET version = version + 1, beads = @beads, accepted = @accepted, doubtful = @doubtful,
       changed_at = @at, changed_by = @by WHERE no = @no`,
  ).run({ no, ...counts, ...stamp })
}

/** Notes what an alignment became. */
export function finishRow(
  db: WritableDB,
  no: number,
  became: { readonly article: ArticleId | null; readonly units: number },
  stamp: Stamp,
): void {
  statement<[Record<string, string | number | null>]>(
    db,
    `UPDATE alignment SET article = coalesce(@article, article), units = units + @units, finished_at = @at,
       changed_at = @at, changed_by = @by WHERE no = @no`,
  ).run({ no, ...became, ...stamp })
}

/** Marks an alignment as removed; false where there is none. */
export function tombAlignment(db: WritableDB, id: AlignmentId, stamp: Stamp): boolean {
  return (
    statement<[string, string, string]>(
      db,
      'UPDATE alignment SET deleted_at = ?, deleted_by = ? WHERE id = ? AND deleted_at IS NULL',
    ).run(stamp.at, stamp.by, id).changes > 0
  )
}

/** Takes a removal back; false where there is none. */
export function untombAlignment(db: WritableDB, id: AlignmentId): boolean {
  return (
    statement<[string]>(
      db,
      'UPDATE alignment SET deleted_at = NULL, deleted_by = NULL WHERE id = ? AND deleted_at IS NOT NULL',
    ).run(id).changes > 0
  )
}

function fromRow(row: Row): AlignmentRow {
  return {
    alignment: row.id as AlignmentId,
    name: row.name,
    source: row.source as Language,
    languages: JSON.parse(row.languages) as Language[],
    files: JSON.parse(row.files) as string[],
    beads: row.beads,
    accepted: row.accepted,
    doubtful: row.doubtful,
    article: row.article as ArticleId | null,
    units: row.units,
    finished: row.finished_at,
    changed: row.changed_at,
  }
}
