import { useRef } from 'react'
import type { UnitId } from '../../../shared/ids.ts'
import { desk } from '../../api/desk.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'

/** As many units as one request names. */
const most = 10_000

/** The acts that change the memory, each with its notice. */
export interface Changing {
  /** Removes units and offers to take that back. */
  readonly remove: (units: readonly UnitId[]) => Promise<void>
  readonly restore: (units: readonly UnitId[]) => Promise<void>
  /** Tells of a removal that was made otherwise, and offers to take it back. */
  readonly noteRemoved: (units: readonly UnitId[]) => void
  /** Takes the last removal back. */
  readonly takeBack: () => void
}

/** Changes the memory; `changed` is called when the lists have to be fetched anew. */
export function useChanging(changed: () => void): Changing {
  const t = useText()
  const errorText = useErrorText()
  const last = useRef<readonly UnitId[]>([])

  const inParts = async (
    units: readonly UnitId[],
    act: (units: UnitId[]) => Promise<{ ok: boolean; error?: string; detail?: string }>,
  ) => {
    for (let at = 0; at < units.length; at += most) {
      const answer = await act(units.slice(at, at + most))
      if (answer.ok) continue
      notify({ kind: 'error', text: errorText(answer.error ?? 'internal', answer.detail) })
      return false
    }
    return true
  }
  const restore = async (units: readonly UnitId[]) => {
    last.current = []
    const done = await inParts(units, (part) => desk.call.memory.restore({ units: part }))
    if (done) notify({ text: t('memory.restored', { count: units.length }) })
    changed()
  }
  const noteRemoved = (units: readonly UnitId[]) => {
    if (units.length === 0) return
    last.current = units
    notify({
      text: t('memory.removed', { count: units.length }),
      act: { label: t('memory.takeBack'), run: () => void restore(units) },
    })
  }
  return {
    restore,
    noteRemoved,
    remove: async (units) => {
      if (units.length === 0) return
      const done = await inParts(units, (part) => desk.call.memory.remove({ units: part }))
      if (done) noteRemoved(units)
      changed()
    },
    takeBack: () => {
      if (last.current.length > 0) void restore(last.current)
    },
  }
}
