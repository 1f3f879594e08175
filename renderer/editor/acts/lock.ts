import type { Desk } from '../desk.ts'
import { findSegment } from '../places.ts'
import { isReadOnly, passLocks } from '../plugins/locks.ts'

/** What became of a segment that was to be locked or unlocked; `unconfirmed`: only what is confirmed can be final. */
export type LockOutcome = 'locked' | 'unlocked' | 'unconfirmed' | 'read-only' | 'nothing'

/** Makes the active segment final, so that nobody changes it by accident, or a final one reviewed again. */
export function toggleLock(desk: Desk): LockOutcome {
  const column = desk.present
  if (!column || !desk.active || column.composing || column.language === desk.source) return 'nothing'
  if (isReadOnly(column.state)) return 'read-only'
  const found = findSegment(column.state.doc, desk.active.id)
  if (!found) return 'nothing'
  const { state } = found.node.attrs
  if (state === 'initial') return 'unconfirmed'
  const next = state === 'final' ? 'reviewed' : 'final'
  column.dispatch(passLocks(column.state.tr.setNodeAttribute(found.position, 'state', next)))
  return next === 'final' ? 'locked' : 'unlocked'
}
