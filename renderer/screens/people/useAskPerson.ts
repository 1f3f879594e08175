import { useEffect, useRef } from 'react'
import { show, useSession } from '../../state/session.ts'

/** Asks once who works here, as soon as a library is open and nobody has said so on this computer. */
export function useAskPerson(): void {
  const asked = useRef(false)
  const isDue = useSession(
    ({ settings, libraries, overlay }) =>
      libraries.library !== null && settings.introduced && overlay === null && isUnsaid(settings),
  )
  useEffect(() => {
    if (!isDue || asked.current) return
    asked.current = true
    show({ kind: 'person' })
  }, [isDue])
}

function isUnsaid({ person, role }: { readonly person: string; readonly role: string | null }): boolean {
  return role === null || person === ''
}
