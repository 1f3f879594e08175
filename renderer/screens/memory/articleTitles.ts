import { useEffect } from 'react'
import { create } from 'zustand'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import { desk } from '../../api/desk.ts'
import { type InLanguage, titleOf } from '../library/localWords.ts'

/** Titles that were fetched; null for an article that is not there any more. */
const useTitles = create<{ readonly [article: ArticleId]: InLanguage | null }>(() => ({}))
const asked = new Set<ArticleId>()

/** The title of a unit's article; undefined until it is known, null where there is no such article. */
export function useArticleTitle(article: ArticleId | null): InLanguage | null | undefined {
  const title = useTitles((titles) => (article === null ? null : titles[article]))
  useEffect(() => {
    if (article !== null && title === undefined) void fetchTitle(article)
  }, [article, title])
  return title
}

/** Forgets all titles: articles may be called otherwise by now. */
export function forgetTitles(): void {
  useTitles.setState({}, true)
}

/** Learns titles that were fetched anyway. */
export function learnTitles(articles: readonly ArticleSummary[]): void {
  useTitles.setState(Object.fromEntries(articles.map((article) => [article.id, titleOf(article)])))
}

async function fetchTitle(article: ArticleId): Promise<void> {
  if (asked.has(article)) return
  asked.add(article)
  const answer = await desk.call.articles.get({ article })
  if (answer.ok) learnTitles([answer.value])
  else if (answer.error === 'not-found') useTitles.setState({ [article]: null })
  asked.delete(article)
}
