import type { ArticleId } from '../../../shared/ids.ts'
import type { SearchHit } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import { desk } from '../../api/desk.ts'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'

/** As many sentences as one search shows. */
export const mostHits = 50

/** The hits of one article. */
export interface ArticleHits {
  readonly article: ArticleId
  readonly title: string
  /** The language of that title. */
  readonly language: Language
  readonly slug: string
  readonly hits: readonly SearchHit[]
}

/** Searches a little after the last key; null without a query. */
export function useSearch(query: string, changes: number): Answer<readonly SearchHit[]> {
  const asked = query.trim()
  return useAnswer(
    asked === '' ? null : asked,
    changes,
    async () => {
      const answer = await desk.call.articles.search({ query: asked, most: mostHits })
      return answer.ok ? { ok: true, value: answer.value.hits } : answer
    },
    120,
  )
}

/** Hits put together by article, the articles in the order of their best hit. */
export function byArticle(hits: readonly SearchHit[]): ArticleHits[] {
  const found = new Map<ArticleId, SearchHit[]>()
  for (const hit of hits) found.set(hit.article, [...(found.get(hit.article) ?? []), hit])
  return [...found].flatMap(([article, own]) => {
    const first = own[0]
    return first
      ? [{ article, title: first.title, language: first.language, slug: first.slug, hits: own }]
      : []
  })
}
