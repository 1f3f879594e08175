import type { ArticleSummary } from '../../../shared/document/article.ts'
import { type Language, languages } from '../../../shared/locale.ts'
import { editionOf } from '../library/localWords.ts'

/** The editions that may leave: approved or published ones, if the source is among them. */
export interface Leaving {
  readonly languages: readonly Language[]
  /** Nothing leaves before the source edition is approved. */
  readonly sourceMissing: boolean
}

/** Which editions of an article would be in its bundle now. */
export function leaving(article: ArticleSummary): Leaving {
  const approved = languages.filter((language) => {
    const status = editionOf(article, language)?.status
    return status === 'approved' || status === 'published'
  })
  return { languages: approved, sourceMissing: !approved.includes(article.source) }
}
