import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { Result } from '../../../shared/result.ts'

/** A part of a list, and how long the whole is. */
interface Part<Row> {
  readonly total: number
  readonly rows: readonly Row[]
}

export type Fetch<Row> = (from: number, count: number) => Promise<Result<Part<Row>>>

/** Pages that are kept; those farthest from what is in view go first. */
const mostPages = 60
/** Questions under way at a time: behind a scrollbar that is dragged, none may queue for what is long gone by. */
const mostAsked = 2

/** A list of any length of which only what is in view is fetched, page by page. */
export class Pager<Row> {
  total: number | null = null
  error: { readonly code: string; readonly detail: string } | null = null
  private readonly pages = new Map<number, readonly Row[]>()
  private readonly asked = new Set<number>()
  private inView: readonly [first: number, last: number] = [0, 0]

  private readonly size: number
  private readonly fetch: Fetch<Row>
  private readonly changed: () => void

  constructor(size: number, fetch: Fetch<Row>, changed: () => void) {
    this.size = size
    this.fetch = fetch
    this.changed = changed
  }

  rowAt(index: number): Row | undefined {
    return this.pages.get(Math.floor(index / this.size))?.[index % this.size]
  }

  /** Rows that were fetched. */
  *rows(): Iterable<Row> {
    for (const page of this.pages.values()) yield* page
  }

  /** Whether nothing of what is in view is awaited. */
  get settled(): boolean {
    return this.total !== null && this.missing().length === 0
  }

  want(first: number, last: number): void {
    this.inView = [first, last]
    this.go()
  }

  private missing(): number[] {
    const [first, last] = this.inView
    const end = this.total === null ? last : Math.min(last, this.total - 1)
    const missing = []
    for (
      let page = Math.floor(first / this.size);
      page <= Math.floor(Math.max(first, end) / this.size);
      page++
    )
      if (!this.pages.has(page) && (this.total === null || page * this.size < this.total)) missing.push(page)
    return missing
  }

  private go(): void {
    for (const page of this.missing())
      if (!this.asked.has(page) && this.asked.size < mostAsked && this.error === null) void this.ask(page)
  }

  private async ask(page: number): Promise<void> {
    this.asked.add(page)
    const answer = await this.fetch(page * this.size, this.size)
    this.asked.delete(page)
    if (answer.ok) {
      this.total = answer.value.total
      this.pages.set(page, answer.value.rows)
      this.forget()
    } else {
      this.total ??= 0
      this.error = { code: answer.error, detail: answer.detail ?? '' }
    }
    this.go()
    this.changed()
  }

  private forget(): void {
    const middle = (this.inView[0] + this.inView[1]) / 2 / this.size
    while (this.pages.size > mostPages) {
      const far = [...this.pages.keys()].sort((a, b) => Math.abs(b - middle) - Math.abs(a - middle))[0]
      this.pages.delete(far ?? 0)
    }
  }
}

/** What a screen reads of a list that is fetched in pages. */
export interface Pages<Row> extends Pick<Pager<Row>, 'total' | 'error'> {
  /** The list that is shown, by its key; null until one is. */
  readonly shown: string | null
  readonly rowAt: (index: number) => Row | undefined
  readonly rows: () => Iterable<Row>
  /** Says which rows are in view. */
  readonly want: (first: number, last: number) => void
}

/**
 * The list that `key` names. While another list or a newer state is fetched, the old rows stand, so that nothing
 * blinks.
 */
export function usePages<Row>(key: string, size: number, fetch: Fetch<Row>): Pages<Row> {
  const [held, hold] = useState<{ readonly key: string; readonly pager: Pager<Row> } | null>(null)
  const shown = held?.pager
  const [, draw] = useReducer((count: number) => count + 1, 0)
  const latest = useRef(fetch)
  latest.current = fetch
  const coming = useRef<{ readonly key: string; readonly pager: Pager<Row> } | null>(null)
  const inView = useRef<readonly [first: number, last: number]>([0, 0])

  useEffect(() => {
    let wanted = true
    const fetchNow = latest.current
    const pager: Pager<Row> = new Pager(size, fetchNow, () => {
      if (!wanted) return
      if (pager.settled || pager.error !== null) hold({ key, pager })
      draw()
    })
    coming.current = { key, pager }
    pager.want(...inView.current)
    return () => {
      wanted = false
    }
  }, [key, size])

  const want = useCallback((first: number, last: number) => {
    inView.current = [first, last]
    coming.current?.pager.want(first, last)
  }, [])
  const rowAt = (index: number) => shown?.rowAt(index)
  const rows = () => shown?.rows() ?? []
  const { total = null, error = null } = shown ?? {}
  return { shown: held?.key ?? null, total, error, rowAt, rows, want }
}
