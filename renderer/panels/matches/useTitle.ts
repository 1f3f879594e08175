import { useEffect, useState } from 'react'
import type { ArticleId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { desk } from '../../api/desk.ts'

/** An article as an origin names it. */
export interface Titled {
  readonly title: string
  readonly language: Language
}

/** As many titles are kept; null is an article that is not there any more. */
const most = 200
const known = new Map<ArticleId, Titled | null>()

/** The title of the article that a unit comes from; null where there is none, or not yet. */
export function useTitle(article: ArticleId | null): Titled | null {
  const [, draw] = useState(0)
  useEffect(() => {
    if (article === null || known.has(article)) return
    let wanted = true
    void titleOf(article).then(() => wanted && draw((count) => count + 1))
    return () => {
      wanted = false
    }
  }, [article])
  return article === null ? null : (known.get(article) ?? null)
}

async function titleOf(article: ArticleId): Promise<void> {
  const answer = await desk.call.articles.get({ article })
  if (!answer.ok && answer.error !== 'not-found') return
  const source = answer.ok ? answer.value.source : null
  const edition = answer.ok ? answer.value.editions.find(({ language }) => language === source) : undefined
  for (const old of known.keys()) {
    if (known.size < most) break
    known.delete(old)
  }
  known.set(article, edition ? { title: edition.title, language: edition.language } : null)
}
