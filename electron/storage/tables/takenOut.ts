import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

/** A segment as it left: the mark that its row carries, and its content (ProseMirror JSON). */
export interface SentSegment {
  readonly segment: SegmentId
  readonly mark: string
  readonly content: unknown
}

/** A translation that was taken out for review. */
export interface NewTakenOut {
  readonly id: string
  readonly article: ArticleId
  readonly language: Language
  readonly format: 'docx' | 'xliff'
  readonly sent: readonly SentSegment[]
}

/** Keeps what a translation was when it left. */
export function insertTakenOut(db: WritableDB, { sent, ...row }: NewTakenOut, stamp: Stamp): void {
  statement<[Record<string, string | Buffer>]>(
    db,
    `INSERT INTO taken_out (id, article, language, format, sent, created_at, created_by)
     VALUES (@id, @article, @language, @format, @sent, @at, @by)`,
  ).run({ ...row, sent: deflateRawSync(JSON.stringify(sent)), at: stamp.at, by: stamp.by })
}

/** What an edition's segments were each time that it left, the latest first, read one by one. */
export function* sentOf(
  db: WritableDB,
  article: ArticleId,
  language: Language,
): Generator<readonly SentSegment[]> {
  const numbers = statement<[string, string], { no: number }>(
    db,
    'SELECT no FROM taken_out WHERE article = ? AND language = ? ORDER BY no DESC',
  ).all(article, language)
  const read = statement<[number], { sent: Buffer }>(db, 'SELECT sent FROM taken_out WHERE no = ?')
  for (const { no } of numbers) {
    const row = read.get(no)
    if (row !== undefined) yield JSON.parse(inflateRawSync(row.sent).toString('utf8')) as SentSegment[]
  }
}
