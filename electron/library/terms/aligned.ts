import type { SegmentId } from '../../../shared/ids.ts'
import { statement } from '../../storage/statement.ts'
import type { Library } from '../library.ts'

/** An article that has English and Chinese: the numbers of the two editions. */
export interface AlignedArticle {
  readonly id: string
  readonly slug: string
  readonly en: number
  readonly han: number
  readonly segments: number
}

/** The articles that have both languages, the newest first, and how many segments they have. */
export interface AlignedArticles {
  /** The script that most of them have; `han` is that edition. */
  readonly language: 'zh-Hans' | 'zh-Hant'
  readonly articles: readonly AlignedArticle[]
  readonly pairs: number
}

/** The articles whose segments say the same in English and Chinese. */
export function alignedArticles(library: Library): AlignedArticles {
  const hans = articlesWith(library, 'zh-Hans')
  const hant = articlesWith(library, 'zh-Hant')
  const [language, articles] =
    hant.length > hans.length ? (['zh-Hant', hant] as const) : (['zh-Hans', hans] as const)
  return { language, articles, pairs: articles.reduce((sum, { segments }) => sum + segments, 0) }
}

/** The segments of an article that have text on both sides, in order. */
export function pairsIn(
  library: Library,
  { en, han }: AlignedArticle,
): { readonly segment: SegmentId; readonly en: string; readonly han: string }[] {
  return statement<[number, number], { segment: SegmentId; en: string; han: string }>(
    library.db,
    `SELECT e.id AS segment, e.text AS en, h.text AS han FROM segment e
     JOIN segment h ON h.edition = ? AND h.id = e.id
     WHERE e.edition = ? AND e.text <> '' AND h.text <> '' ORDER BY e.ordinal`,
  ).all(han, en)
}

function articlesWith(library: Library, language: 'zh-Hans' | 'zh-Hant'): AlignedArticle[] {
  return statement<[string], AlignedArticle>(
    library.db,
    `SELECT a.id, a.slug, e.no AS en, h.no AS han, e.total AS segments
     FROM edition h JOIN edition e ON e.article = h.article AND e.language = 'en'
     JOIN article a ON a.id = h.article AND a.deleted_at IS NULL
     WHERE h.language = ? ORDER BY a.no DESC`,
  ).all(language)
}
