import { useCallback, useEffect, useRef, useState } from 'react'
import type { Result } from '../../../shared/result.ts'

/** Rows that are fetched at a time. */
const pageSize = 100

/** A list as far as it was fetched. */
export interface Paged<T> {
  /** The key of the list to which the rows belong; '' until the first answer came. */
  readonly shownKey: string
  /** null until the first answer came. */
  readonly total: number | null
  readonly error: { readonly code: string; readonly detail: string } | null
  readonly rowAt: (index: number) => T | undefined
  /** Says which rows are in view, so that they are fetched. */
  readonly want: (from: number, to: number) => void
}

interface Held<T> {
  readonly key: string
  readonly total: number | null
  readonly rows: ReadonlyMap<number, readonly T[]>
  readonly error: Paged<T>['error']
}

type Fetch<T> = (
  from: number,
  count: number,
) => Promise<Result<{ readonly total: number; readonly rows: readonly T[] }>>

/**
 * A list that is fetched page by page as it comes into view; `key` names the list and its state. While another
 * is fetched, the old rows stand, so that the list never blinks.
 */
export function usePaged<T>(key: string, fetch: Fetch<T>): Paged<T> {
  const [held, hold] = useState<Held<T>>({ key: '', total: null, rows: new Map(), error: null })
  const asked = useRef({ key: '', pages: new Set<number>() })
  const inView = useRef({ from: 0, to: 0 })
  const present = useRef({ key, fetch })
  present.current = { key, fetch }

  const fetchPage = useCallback(
    async (page: number) => {
      if (asked.current.key !== key) asked.current = { key, pages: new Set() }
      if (asked.current.pages.has(page)) return
      asked.current.pages.add(page)
      const answer = await present.current.fetch(page * pageSize, pageSize)
      if (present.current.key !== key) return
      hold((old) => {
        const rows = old.key === key ? old.rows : new Map<number, readonly T[]>()
        if (!answer.ok)
          return { key, total: 0, rows, error: { code: answer.error, detail: answer.detail ?? '' } }
        const { total } = answer.value
        return { key, total, rows: new Map(rows).set(page, answer.value.rows), error: null }
      })
    },
    [key],
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
  return { shownKey: held.key, total: held.total, error: held.error, rowAt, want }
}
