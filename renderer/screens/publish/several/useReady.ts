import type { ArticleSummary } from '../../../../shared/document/article.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import { desk } from '../../../api/desk.ts'
import { type Answer, useAnswer } from '../../../ui/useAnswer.ts'
import { useChanges } from '../../library/useChanges.ts'
import { leaving } from '../leaving.ts'

/** The articles that may leave, the newest first; the first 500 of each status. */
export function useReady(): Answer<readonly ArticleSummary[]> {
  const changes = useChanges()
  return useAnswer('ready', changes, async (): Promise<Result<readonly ArticleSummary[]>> => {
    const found = new Map<string, ArticleSummary>()
    for (const status of ['approved', 'published'] as const) {
      const filter = { status, section: null, language: null, person: null }
      const page = await desk.call.articles.list({
        filter,
        sort: 'date',
        descending: true,
        from: 0,
        count: 500,
      })
      if (!page.ok) return page
      for (const article of page.value.rows) found.set(article.id, article)
    }
    const ready = [...found.values()].filter((article) => !leaving(article).sourceMissing)
    return ok(ready.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)))
  })
}
