import { useEffect, useRef, useState } from 'react'
import type { Result } from '../../shared/result.ts'

/** What is known of a request: its answer once it came, else why it failed, else neither. */
export interface Answer<T> {
  readonly value: T | null
  readonly error: { readonly code: string; readonly detail: string } | null
}

interface Held<T> {
  readonly subject: string
  readonly version: number
  readonly result: Result<T>
}

/**
 * Asks whenever `subject` or `version` changes and drops what arrives late. The answer for an earlier version of
 * the same subject stands until the new one is there; null asks nothing.
 */
export function useAnswer<T>(
  subject: string | null,
  version: number,
  ask: () => Promise<Result<T>>,
  delay = 0,
): Answer<T> {
  const [held, hold] = useState<Held<T> | null>(null)
  const latest = useRef(ask)
  latest.current = ask
  useEffect(() => {
    if (subject === null) return
    let wanted = true
    const timer = setTimeout(() => {
      void latest.current().then((result) => {
        if (wanted) hold({ subject, version, result })
      })
    }, delay)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [subject, version, delay])
  const result = held !== null && held.subject === subject ? held.result : null
  if (result === null) return { value: null, error: null }
  if (result.ok) return { value: result.value, error: null }
  return { value: null, error: { code: result.error, detail: result.detail ?? '' } }
}
