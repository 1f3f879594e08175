import type { SegmentState } from '../../../shared/document/segment.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'

/** A segment as derived from the stored text of an edition; never edited by itself. */
export interface SegmentRow {
  readonly id: SegmentId
  readonly ordinal: number
  /** The kind of block that it stands in. */
  readonly block: string
  readonly text: string
  readonly state: SegmentState
  readonly sourceHash: string | null
  readonly textHash: string
}

interface Row {
  id: string
  ordinal: number
  block: string
  text: string
  state: string
  source_hash: string | null
  text_hash: string
}

/** An edition's segments in order. */
export function segmentRowsOf(db: WritableDB, edition: number): SegmentRow[] {
  return statement<[number], Row>(
    db,
    `SELECT id, ordinal, block, text, state, source_hash, text_hash FROM segment WHERE edition = ?
     ORDER BY ordinal`,
  )
    .all(edition)
    .map(fromRow)
}

/** Makes an edition's rows equal to `next`, writing only what differs; gives the rows that were there. */
export function replaceSegments(db: WritableDB, edition: number, next: readonly SegmentRow[]): SegmentRow[] {
  const before = segmentRowsOf(db, edition)
  const old = new Map(before.map((row) => [row.id, row]))
  const put = statement<[Record<string, string | number | null>]>(
    db,
    `INSERT INTO segment (edition, id, ordinal, block, text, state, source_hash, text_hash)
     VALUES (@edition, @id, @ordinal, @block, @text, @state, @source_hash, @text_hash)
     ON CONFLICT (edition, id) DO UPDATE SET ordinal = excluded.ordinal, block = excluded.block,
       text = excluded.text, state = excluded.state, source_hash = excluded.source_hash,
       text_hash = excluded.text_hash`,
  )
  for (const row of next) {
    const was = old.get(row.id)
    old.delete(row.id)
    if (was !== undefined && same(was, row)) continue
    put.run({ edition, ...toRow(row) })
  }
  const remove = statement<[number, string]>(db, 'DELETE FROM segment WHERE edition = ? AND id = ?')
  for (const id of old.keys()) remove.run(edition, id)
  return before
}

function same(a: SegmentRow, b: SegmentRow): boolean {
  return (
    a.ordinal === b.ordinal &&
    a.block === b.block &&
    a.text === b.text &&
    a.state === b.state &&
    a.sourceHash === b.sourceHash
  )
}

function toRow(row: SegmentRow): Row {
  const { id, ordinal, block, text, state } = row
  return { id, ordinal, block, text, state, source_hash: row.sourceHash, text_hash: row.textHash }
}

function fromRow(row: Row): SegmentRow {
  return {
    id: row.id as SegmentId,
    ordinal: row.ordinal,
    block: row.block,
    text: row.text,
    state: row.state as SegmentState,
    sourceHash: row.source_hash,
    textHash: row.text_hash,
  }
}
