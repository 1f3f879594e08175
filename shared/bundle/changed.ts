import type { Language } from '../locale.ts'
import { localText } from '../locale.ts'
import { oneLine } from './escape.ts'
import { editionIn, type PublishedArticle } from './input.ts'

/** A correction as readers of a language are told it; `date` is YYYY-MM-DD. */
export interface ToldCorrection {
  readonly date: string
  readonly at: string
  readonly note: string
}

/** What was corrected, in a language, the oldest first; what says nothing is left out. */
export function correctionsIn(article: PublishedArticle, language: Language): ToldCorrection[] {
  return (article.corrections ?? []).flatMap(({ at, note }) => {
    const said = oneLine(localText(note, language))
    return said === '' ? [] : [{ at, date: at.slice(0, 10), note: said }]
  })
}

/**
 * When an edition was changed last, for search engines and feeds: by its text or by a correction, and never before
 * it was published.
 */
export function modified(article: PublishedArticle, language: Language): string {
  const times = [editionIn(article, language).changed, ...(article.corrections ?? []).map(({ at }) => at)]
  const last = times.toSorted().at(-1) ?? ''
  return last.slice(0, 10) < article.metadata.date ? article.metadata.date : last
}

/** A date or time as RFC 3339 has it, with its zone. */
export function instant(time: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(time) ? `${time}T00:00:00Z` : time
}
