import { create } from 'zustand'
import { noteChange } from '../../state/session.ts'

/** Counts up when someone here changed the termbase. */
export const useTermbase = create<{ readonly changes: number }>(() => ({ changes: 0 }))

/** Notes that the termbase was changed: lists, recognised terms and checks follow. */
export function noteTermbase(): void {
  useTermbase.setState(({ changes }) => ({ changes: changes + 1 }))
  noteChange()
}
