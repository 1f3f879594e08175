import { useEffect, useState } from 'react'
import type { ArticleId } from '../../../shared/ids.ts'
import { qualityPortion } from '../../../shared/ipc/domains/quality.ts'
import type { ArticleQuality } from '../../../shared/review/quality/sums.ts'
import { desk } from '../../api/desk.ts'

/** The record as far as it was gathered; `total` null until it is known how many articles there are. */
export interface Gathered {
  readonly articles: readonly ArticleQuality[]
  readonly done: number
  readonly total: number | null
  readonly error: { readonly code: string; readonly detail: string } | null
}

const nothing: Gathered = { articles: [], done: 0, total: null, error: null }

/** Gathers the record of an article, or with null of the library, portion by portion. */
export function useQuality(article: ArticleId | null): Gathered {
  const [gathered, gather] = useState<Gathered>(nothing)
  useEffect(() => {
    let wanted = true
    const failed = (code: string, detail = '') => {
      if (wanted) gather((now) => ({ ...now, error: { code, detail } }))
    }
    const run = async () => {
      const all =
        article === null ? await desk.call.quality.articles({}) : { ok: true as const, value: [article] }
      if (!all.ok) return failed(all.error, all.detail)
      const total = all.value.length
      const articles: ArticleQuality[] = []
      for (let done = 0; wanted && done < total; done += qualityPortion) {
        gather({ articles: [...articles], done, total, error: null })
        const portion = all.value.slice(done, done + qualityPortion)
        const record = await desk.call.quality.of({ articles: portion })
        if (!record.ok) return failed(record.error, record.detail)
        articles.push(...record.value)
      }
      if (wanted) gather({ articles, done: total, total, error: null })
    }
    gather(nothing)
    void run()
    return () => {
      wanted = false
    }
  }, [article])
  return gathered
}
