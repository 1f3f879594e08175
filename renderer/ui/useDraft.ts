import { useEffect, useRef, useState } from 'react'

/** What is being typed in a field that hands its value on only when it is left. */
export interface Draft {
  /** What the field shows. */
  readonly shown: string
  readonly isOpen: boolean
  set(text: string): void
  leave(): void
  drop(): void
}

/**
 * Keeps what is typed until the field is left. A field that goes away while it is typed in is left, too: no key
 * that leads to another room may lose a word.
 */
export function useDraft(value: string, onValue: (value: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef({ draft, value, onValue })
  latest.current = { draft, value, onValue }
  useEffect(
    () => () => {
      const { draft: last, value: stored, onValue: handOn } = latest.current
      if (last !== null && last !== stored) handOn(last)
    },
    [],
  )
  return {
    shown: draft ?? value,
    isOpen: draft !== null,
    set: setDraft,
    leave() {
      if (draft !== null && draft !== value) onValue(draft)
      setDraft(null)
    },
    drop: () => setDraft(null),
  }
}
