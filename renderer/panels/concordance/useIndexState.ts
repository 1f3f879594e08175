import { useEffect, useState } from 'react'
import type { IndexState } from '../../../shared/matching/units.ts'
import { desk } from '../../api/desk.ts'

/** How far the index is, and how many units there are. */
type MemoryState = IndexState & { readonly units: number }

/** How often is asked how far the index is, in milliseconds. */
const pace = 700

/** How far the memory's index is and how many units there are, asked again until it is ready; null at first. */
export function useIndexState(version: number): MemoryState | null {
  const [held, hold] = useState<{ version: number; state: MemoryState } | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let wanted = true
    const ask = async () => {
      const answer = await desk.call.memory.state({})
      if (!wanted) return
      if (answer.ok) hold({ version, state: answer.value })
      if (!answer.ok || !answer.value.ready) timer = setTimeout(() => void ask(), pace)
    }
    void ask()
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [version])
  return held?.state ?? null
}
