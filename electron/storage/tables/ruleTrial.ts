import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'

/** An edition of an article that was not removed, with what its segments have for a source. */
export interface TriedEdition {
  readonly no: number
  readonly article: ArticleId
  readonly language: Language
  readonly title: string
  readonly source: Language
  /** The number of the source edition. */
  readonly sourceNo: number
}

const from = `FROM edition e JOIN article a ON a.id = e.article AND a.deleted_at IS NULL
  JOIN edition s ON s.article = a.id AND s.language = a.source`

/** How many editions there are, and how many of them up to a number. */
export function countEditions(
  db: WritableDB,
  upTo: number,
): { readonly total: number; readonly done: number } {
  return (
    statement<[number], { total: number; done: number }>(
      db,
      `SELECT count(*) AS total, coalesce(sum(e.no <= ?), 0) AS done ${from}`,
    ).get(upTo) ?? { total: 0, done: 0 }
  )
}

/** The editions behind a number, in their order. */
export function editionsAfter(db: WritableDB, after: number, most: number): TriedEdition[] {
  return statement<[number, number], TriedEdition>(
    db,
    `SELECT e.no, e.article, e.language, e.title, a.source, s.no AS sourceNo ${from}
     WHERE e.no > ? ORDER BY e.no LIMIT ?`,
  ).all(after, most)
}

/** The texts of an edition with those of another beside them ('' where it has none), in the order of the text. */
export function pairsOf(
  db: WritableDB,
  edition: number,
  source: number,
): { readonly segment: SegmentId; readonly text: string; readonly source: string; readonly block: string }[] {
  return statement<[number, number], { segment: SegmentId; text: string; source: string; block: string }>(
    db,
    `SELECT t.id AS segment, t.text, t.block, coalesce(s.text, '') AS source FROM segment t
     LEFT JOIN segment s ON s.edition = ? AND s.id = t.id WHERE t.edition = ? AND t.text <> ''
     ORDER BY t.ordinal`,
  ).all(source, edition)
}
