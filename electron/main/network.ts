import type { CommandLine, Session } from 'electron'
import { originOf, parseAddress } from './address.ts'

const local = new Set(['app:', 'devtools:', 'blob:', 'data:'])

/** Whether a request stays inside the application. `devServer` is the origin of the development server. */
export function staysInside(address: string, devServer: string | null): boolean {
  const url = parseAddress(address)
  if (url === null) return false
  if (local.has(url.protocol)) return true
  return devServer !== null && originOf(address)?.replace(/^ws/, 'http') === devServer
}

/**
 * Lets Chromium find no computer by its name, whatever part of it asks; its own services do not go through any
 * session. Has to happen before Electron is ready.
 */
export function resolveNothing(commandLine: CommandLine): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1')
  commandLine.appendSwitch('disable-background-networking')
}

/** Cancels every request that would leave the application: it works without a network, and says nothing to one. */
export async function closeNetwork(session: Session, devServer: string | null): Promise<void> {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !staysInside(details.url, devServer) })
  })
  // Chromium fetches dictionaries from Google for the system's language, even where no page checks spelling.
  session.setSpellCheckerDictionaryDownloadURL('app://none/')
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  // Without this Chromium looks for a proxy's configuration on the network by itself.
  await session.setProxy({ mode: 'direct' })
}
