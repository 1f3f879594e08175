import { useEffect, useRef, useState } from 'react'
import type { Language } from '../../../shared/locale.ts'
import type { Concordance } from '../../../shared/matching/units.ts'
import { desk as main } from '../../api/desk.ts'

/** As many pairs as are shown. */
export const mostHits = 100

/** What is looked for, as the contract takes it. */
export interface Wanted {
  readonly text: string
  readonly language: Language
  readonly other: Language | null
}

/** What was found, for which question. */
export interface Answered {
  readonly wanted: Wanted
  readonly found: Concordance | null
  /** Why nothing could be asked; null where it could. */
  readonly error: string | null
}

/**
 * Searches at every key. One question is under way at a time, the next is always the newest; what stood before
 * stays until the answer is there. Another `version` asks again; null asks nothing.
 */
export function useConcordance(wanted: Wanted | null, version: string): Answered | null {
  const [answered, answer] = useState<Answered | null>(null)
  const key = wanted === null ? null : JSON.stringify([wanted, version])
  const newest = useRef<{ key: string | null; wanted: Wanted | null }>({ key: null, wanted: null })
  const busy = useRef(false)
  const standing = useRef(false)
  newest.current = { key, wanted }

  useEffect(() => {
    standing.current = true
    return () => {
      standing.current = false
    }
  }, [])

  useEffect(() => {
    if (key === null) {
      answer(null)
      return
    }
    const askOn = async () => {
      busy.current = true
      for (let asked: string | null = null; newest.current.key !== asked && standing.current; ) {
        const now = newest.current
        asked = now.key
        if (now.wanted === null) break
        const result = await main.call.memory.concordance({ ...now.wanted, most: mostHits })
        if (newest.current.key !== asked) continue
        const error = result.ok ? null : result.error
        answer({ wanted: now.wanted, found: result.ok ? result.value : null, error })
      }
      busy.current = false
    }
    if (!busy.current) void askOn()
  }, [key])
  return wanted === null ? null : answered
}
