import { useCallback, useEffect, useRef, useState } from 'react'
import type { RuleHit } from '../../../../shared/ipc/domains/houseRules.ts'
import { desk } from '../../../api/desk.ts'
import { useErrorText } from '../../../text/useText.ts'
import { notify } from '../../../ui/toasts.tsx'

/** How far the trial of a rule is. */
export interface TrialState {
  readonly hits: readonly RuleHit[]
  /** How many there are; as many as `most` are kept. */
  readonly count: number
  readonly done: number
  readonly total: number
  readonly isRunning: boolean
}

/** As many hits are kept to be shown: who sees them knows what the rule does. */
const most = 500

const begun: TrialState = { hits: [], count: 0, done: 0, total: 0, isRunning: true }

/** Tries a rule on the whole library, part by part, until it is through or stopped. */
export function useTrial(text: string, rule: string): TrialState & { stop(): void; again(): void } {
  const errorText = useErrorText()
  const [state, setState] = useState(begun)
  const wanted = useRef(0)
  // The text is tried as it was when the trial began; `again` takes it as it is then.
  const latest = useRef(text)
  latest.current = text
  const run = useCallback(async () => {
    const mine = ++wanted.current
    const tried = latest.current
    setState(begun)
    let after: number | null = 0
    while (after !== null) {
      const answer = await desk.call.houseRules.try({ text: tried, rule, after })
      if (wanted.current !== mine) return
      if (!answer.ok) {
        notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
        break
      }
      const { hits, done, total, next } = answer.value
      after = next
      setState((before) => ({
        hits: [...before.hits, ...hits].slice(0, most),
        count: before.count + hits.length,
        done,
        total,
        isRunning: true,
      }))
    }
    setState((before) => ({ ...before, isRunning: false }))
  }, [rule, errorText])
  useEffect(() => {
    void run()
    return () => {
      wanted.current++
    }
  }, [run])
  const stop = () => {
    wanted.current++
    setState((before) => ({ ...before, isRunning: false }))
  }
  return { ...state, stop, again: () => void run() }
}
