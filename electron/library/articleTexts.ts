import { plainText, segmentsOf } from '../../shared/document/segment.ts'
import type { ArticleId, SegmentId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import { articleById } from '../storage/tables/article.ts'
import { editionsOf } from '../storage/tables/edition.ts'
import { segmentRowsOf } from '../storage/tables/segment.ts'
import { headsOf } from './heads.ts'
import type { Library } from './library.ts'

/** The sentences of an article as it was written, in order. */
export interface ArticleTexts {
  readonly article: ArticleId
  readonly title: string
  readonly source: Language
  readonly texts: readonly { readonly segment: SegmentId; readonly text: string }[]
}

/** The source texts of articles as they are now; those that are not there (any more) are left out. */
export function articleTexts(library: Library, articles: readonly ArticleId[]): ArticleTexts[] {
  return articles.flatMap((article) => {
    const row = articleById(library.db, article)
    const edition = editionsOf(library.db, article).find(({ language }) => language === row?.source)
    if (row === null || edition === undefined) return []
    const texts = library.heads.waiting.has(article)
      ? segmentsOf(headsOf(library, article).get(row.source)?.doc ?? missing(article))
      : segmentRowsOf(library.db, edition.no)
    return [
      {
        article,
        title: edition.title,
        source: row.source,
        texts: texts.map(({ id, text }) => ({ segment: id, text: plainText(text) })),
      },
    ]
  })
}

function missing(article: ArticleId): never {
  throw new Error(`article ${article} has no source`)
}
