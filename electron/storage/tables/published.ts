import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'

/** A text (with its digest) that other articles than one may have published in another language. */
export interface PublishedText {
  readonly article: ArticleId | ''
  readonly source: Language
  readonly target: Language
  readonly hash: string
  readonly text: string
}

const ready = "('approved', 'published')"

/** Of the two editions each is approved, or the text that the article was written in, and one is approved. */
const isReady = `
  (one.status IN ${ready} OR other.status IN ${ready})
  AND (one.status IN ${ready} OR one.language = article.source)
  AND (other.status IN ${ready} OR other.language = article.source)`

/** The query behind each segment that is checked; the same for its plan's test. */
export const publishedQuery = `
  SELECT theirs.text
  FROM segment AS ours
    JOIN edition AS one ON one.no = ours.edition AND one.language = @source
    JOIN article ON article.id = one.article AND article.deleted_at IS NULL
    JOIN edition AS other ON other.article = one.article AND other.language = @target
    JOIN segment AS theirs ON theirs.edition = other.no AND theirs.id = ours.id
  WHERE ours.text_hash = @hash AND ours.text = @text AND ours.text <> '' AND theirs.text <> ''
    AND one.article <> @article AND ${isReady}
    AND (one.language <> article.source OR theirs.source_hash = ours.text_hash)
    AND (other.language <> article.source OR ours.source_hash = theirs.text_hash)
  ORDER BY article.date DESC, article.no DESC
  LIMIT 1`

/** How the newest other article that has published a text has it in another language; null where none has. */
export function publishedTranslation(db: WritableDB, wanted: PublishedText): string | null {
  return statement<[PublishedText], { text: string }>(db, publishedQuery).get(wanted)?.text ?? null
}

/** An English segment of an approved translation (or its source) with its counterpart. */
export interface PublishedPair {
  readonly ours: string
  readonly theirs: string
}

/** The pairs of editions that a search expression finds in approved articles, the newest first. */
export function publishedEditions(
  db: WritableDB,
  wanted: {
    readonly expression: string
    readonly source: Language
    readonly target: Language
    readonly article: ArticleId | ''
    readonly most: number
  },
): { readonly ours: number; readonly theirs: number }[] {
  return statement<[typeof wanted], { ours: number; theirs: number }>(
    db,
    `SELECT one.no AS ours, other.no AS theirs
     FROM search
       JOIN edition AS one ON one.no = search.rowid AND one.language = @source
       JOIN article ON article.id = one.article AND article.deleted_at IS NULL
       JOIN edition AS other ON other.article = one.article AND other.language = @target
     WHERE search MATCH @expression AND one.article <> @article AND ${isReady}
     ORDER BY search.rowid DESC LIMIT @most`,
  ).all(wanted)
}

/** The segments of two editions of an article whose text has a word in it. */
export function pairsWith(
  db: WritableDB,
  editions: { readonly ours: number; readonly theirs: number },
  word: string,
): PublishedPair[] {
  return statement<[number, number, string], PublishedPair & { id: SegmentId }>(
    db,
    `SELECT ours.text AS ours, theirs.text AS theirs
     FROM segment AS ours JOIN segment AS theirs ON theirs.edition = ? AND theirs.id = ours.id
     WHERE ours.edition = ? AND instr(ours.text, ?) > 0 AND theirs.text <> ''
     ORDER BY ours.ordinal`,
  ).all(editions.theirs, editions.ours, word)
}
