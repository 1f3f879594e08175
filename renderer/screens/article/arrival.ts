import { useEffect } from 'react'
import type { Language } from '../../../shared/locale.ts'
import type { Desk } from '../../editor/desk.ts'
import { findSegment } from '../../editor/places.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useSession } from '../../state/session.ts'

/**
 * Goes where the person is to be in the text: to the place that was asked for, else where they were on the other screen,
 * else to the first segment of the first translation. A column that is asked for and not shown comes into view.
 */
export function useArrival(columns: readonly Language[]): void {
  const { desk } = useOpenDesk()
  const target = useSession((session) => session.target)
  useEffect(() => {
    desk.shown = columns
    desk.tell({ kind: 'active' })
  }, [desk, columns])
  useEffect(() => {
    if (target && desk.columns.has(target.language) && !columns.includes(target.language)) {
      useSession.setState({ columns: [...columns, target.language] })
    } else if (target) {
      const language = columns.includes(target.language) ? target.language : columns[0]
      if (language) desk.goTo(language, target.segment, target.caret)
      useSession.setState({ target: null })
    } else if (!desk.active) {
      const [first] = desk.ids()
      const language = columns[1] ?? columns[0]
      if (first && language) desk.goTo(language, first, 0)
    }
  }, [desk, target, columns])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as the screen comes up, not with its columns
  useEffect(() => {
    if (!useSession.getState().target) goBackTo(desk, columns)
  }, [desk])
}

/** Puts the caret where it was, as another screen left it. */
function goBackTo(desk: Desk, columns: readonly Language[]): void {
  const { active, present } = desk
  if (!active || !present) return
  const found = findSegment(present.state.doc, active.id)
  const inside = found ? present.state.selection.head - found.position - 1 : 0
  const shown = columns.includes(active.language)
  const language = shown ? active.language : columns[0]
  if (language) desk.goTo(language, active.id, shown ? Math.max(0, inside) : undefined)
}
