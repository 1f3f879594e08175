import { useCallback, useEffect, useState } from 'react'
import type { ExtractionState } from '../../../../shared/ipc/domains/termAnswers.ts'
import { desk } from '../../../api/desk.ts'

/** How far the search for candidates is, and what begins it anew. */
export interface Extraction {
  readonly state: ExtractionState | null
  readonly error: { readonly code: string; readonly detail: string } | null
  readonly restart: () => void
}

/** Keeps the library's worker looking for candidates, a little at a time, until it is done or one goes away. */
export function useExtraction(): Extraction {
  const [state, setState] = useState<ExtractionState | null>(null)
  const [error, setError] = useState<Extraction['error']>(null)
  const [run, setRun] = useState(0)
  useEffect(() => {
    let wanted = true
    const work = async () => {
      let restart = run > 0
      while (wanted) {
        const answer = await desk.call.terms.extract({ restart })
        restart = false
        if (!wanted) return
        if (!answer.ok) return setError({ code: answer.error, detail: answer.detail ?? '' })
        setState(answer.value)
        if (answer.value.ready) return
      }
    }
    void work()
    return () => {
      wanted = false
    }
  }, [run])
  const restart = useCallback(() => setRun((before) => before + 1), [])
  return { state, error, restart }
}
