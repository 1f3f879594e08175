import { useCallback, useEffect, useRef, useState } from 'react'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import { desk } from '../../api/desk.ts'
import type { ListView } from '../../state/session.ts'

/** Rows that are fetched at a time. */
const pageSize = 100

/** The list of articles as far as it was fetched. */
export interface Pages {
  /** null until the first answer came. */
  readonly total: number | null
  readonly error: { readonly code: string; readonly detail: string } | null
  readonly rowAt: (index: number) => ArticleSummary | undefined
  /** Says which rows are in view, so that they are fetched. */
  readonly want: (from: number, to: number) => void
}

interface Held {
  /** The list that the rows belong to: what is filtered and sorted, and the library's state. */
  readonly key: string
  readonly total: number | null
  readonly rows: ReadonlyMap<number, readonly ArticleSummary[]>
  readonly error: Pages['error']
}

const nothing: Held = { key: '', total: null, rows: new Map(), error: null }

/**
 * The articles that a view lets through, fetched page by page as they come into view. While another view or a
 * newer state is fetched, the old rows stand, so that the list never blinks.
 */
export function usePages(view: ListView, changes: number): Pages {
  const { status, section, language, person, sort, descending } = view
  const key = JSON.stringify([status, section, language, person, sort, descending, changes])
  const [held, hold] = useState<Held>(nothing)
  const asked = useRef({ key: '', pages: new Set<number>() })
  const inView = useRef({ from: 0, to: 0 })
  const present = useRef(key)
  present.current = key

  const fetchPage = useCallback(
    async (page: number) => {
      if (asked.current.key !== key) asked.current = { key, pages: new Set() }
      if (asked.current.pages.has(page)) return
      asked.current.pages.add(page)
      const answer = await desk.call.articles.list({
        filter: { status, section, language, person },
        sort,
        descending,
        from: page * pageSize,
        count: pageSize,
      })
      if (present.current !== key) return
      hold((old) => {
        const rows = old.key === key ? old.rows : new Map()
        if (!answer.ok)
          return { key, total: 0, rows, error: { code: answer.error, detail: answer.detail ?? '' } }
        return {
          key,
          total: answer.value.total,
          rows: new Map(rows).set(page, answer.value.rows),
          error: null,
        }
      })
    },
    [key, status, section, language, person, sort, descending],
  )

  const want = useCallback(
    (from: number, to: number) => {
      inView.current = { from, to }
      for (let page = Math.floor(from / pageSize); page <= Math.floor(to / pageSize); page++)
        void fetchPage(page)
    },
    [fetchPage],
  )

  useEffect(() => {
    want(inView.current.from, inView.current.to)
  }, [want])

  const rowAt = useCallback(
    (index: number) => held.rows.get(Math.floor(index / pageSize))?.[index % pageSize],
    [held],
  )
  return { total: held.total, error: held.error, rowAt, want }
}
