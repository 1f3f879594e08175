import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'

/** A segment of another article with the same source text, and what its translation is so far. */
export interface RepeatedRow {
  readonly article: ArticleId
  readonly title: string
  readonly segment: SegmentId
  readonly text: string
}

/** What repeats: a source text (with its digest) of an article that is left out, on the way to a language. */
export interface Repeated {
  readonly article: ArticleId
  readonly source: Language
  readonly target: Language
  readonly hash: string
  readonly text: string
  readonly most: number
}

/** The query behind each confirmation; the same for its plan's test. */
export const repeatedQuery = `
  SELECT original.article, original.title, source.id AS segment, target.text
  FROM segment AS source
    JOIN edition AS original ON original.no = source.edition AND original.language = @source
    JOIN article ON article.id = original.article AND article.deleted_at IS NULL AND article.source = @source
    JOIN edition AS translation ON translation.article = original.article AND translation.language = @target
    JOIN segment AS target ON target.edition = translation.no AND target.id = source.id
  WHERE source.text_hash = @hash AND source.text = @text AND source.text <> '' AND original.article <> @article
    AND target.state = 'initial' AND translation.status NOT IN ('approved', 'published')
  LIMIT @most`

/** The unconfirmed places of other articles whose source text is this one. */
export function repeatedSegments(db: WritableDB, wanted: Repeated): RepeatedRow[] {
  return statement<[Repeated], RepeatedRow>(db, repeatedQuery).all(wanted)
}
