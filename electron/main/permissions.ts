import type { Session } from 'electron'
import { originOf } from './address.ts'

// Writing to the clipboard happens only on a person's click; nothing else is needed.
const allowed = new Set<string>(['clipboard-sanitized-write'])

/** Refuses every permission a page can ask for, at the question and at the check before it. */
export function denyPermissions(session: Session, ownOrigin: string): void {
  const isOwn = (address: string) => originOf(address) === ownOrigin
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(allowed.has(permission) && details.isMainFrame && isOwn(details.requestingUrl))
  })
  session.setPermissionCheckHandler((_contents, permission, origin, details) => {
    return allowed.has(permission) && details.isMainFrame && isOwn(origin)
  })
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
}
