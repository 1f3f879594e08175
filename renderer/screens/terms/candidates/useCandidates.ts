import { useCallback, useEffect, useRef, useState } from 'react'
import type { Candidate } from '../../../../shared/ipc/domains/termAnswers.ts'
import { desk } from '../../../api/desk.ts'

/** Candidates that are fetched at a time; more are fetched when few are left. */
const many = 200
const few = 40

/** What of the candidates is shown. */
export interface CandidateView {
  readonly kind: 'name' | 'term' | null
  readonly paired: boolean
  readonly query: string
}

/** Candidates that wait for a decision. */
export interface Candidates {
  readonly rows: readonly Candidate[]
  /** How many there are with those that are not fetched yet; null before the first answer. */
  readonly total: number | null
  /** Takes one out of the list at once: it is decided. */
  readonly settle: (id: string) => void
  /** Fetches the list anew, as after a decision was undone. */
  readonly refresh: () => void
}

/** The candidates of a view, best first; asks as soon as the extraction is ready. */
export function useCandidates(view: CandidateView, ready: boolean): Candidates {
  const [rows, setRows] = useState<readonly Candidate[]>([])
  const [total, setTotal] = useState<number | null>(null)
  const [round, setRound] = useState(0)
  const settled = useRef(new Set<string>())
  const { kind, paired, query } = view
  useEffect(() => {
    if (!ready) return
    let current = round >= 0
    const timer = setTimeout(() => {
      void desk.call.terms
        .candidates({ kind, paired, query: query.trim(), from: 0, count: many })
        .then((answer) => {
          if (!current || !answer.ok) return
          const open = answer.value.rows.filter(({ id }) => !settled.current.has(id))
          setRows(open)
          setTotal(answer.value.total - (answer.value.rows.length - open.length))
        })
    }, 120)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [kind, paired, query, ready, round])

  const refresh = useCallback(() => {
    settled.current.clear()
    setRound((before) => before + 1)
  }, [])
  const settle = useCallback((id: string) => {
    settled.current.add(id)
    setRows((before) => before.filter((row) => row.id !== id))
    setTotal((before) => (before === null ? null : before - 1))
  }, [])
  useEffect(() => {
    if (total !== null && rows.length < few && rows.length < total) setRound((before) => before + 1)
  }, [rows.length, total])
  return { rows, total, settle, refresh }
}
