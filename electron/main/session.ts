import type { Session } from 'electron'
import { refuseDownloads } from './navigation.ts'
import { closeNetwork } from './network.ts'
import type { WindowPage } from './origins.ts'
import { denyPermissions } from './permissions.ts'
import { relaxForDevelopment } from './policy.ts'
import { type Sources, serveScheme } from './protocol.ts'

/** Raises the walls of a session: its own scheme, no network, no permissions, no downloads. */
export async function prepareSession(session: Session, page: WindowPage, sources: Sources): Promise<void> {
  serveScheme(session, sources)
  denyPermissions(session, page.origin)
  refuseDownloads(session)
  if (page.server !== null) relaxForDevelopment(session, page.server)
  await closeNetwork(session, page.server)
}
