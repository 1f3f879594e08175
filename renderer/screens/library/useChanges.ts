import { useSession } from '../../state/session.ts'
import { useCalm } from '../../ui/useCalm.ts'

/** Counts up when what lists show has changed; a long import does not make them fetch at every article. */
export function useChanges(): number {
  return useCalm(
    useSession((session) => session.changes + session.counts),
    300,
  )
}
