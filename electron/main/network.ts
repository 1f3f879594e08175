import type { Session } from 'electron'
import { originOf, parseAddress } from './address.ts'

const local = new Set(['app:', 'devtools:', 'blob:', 'data:'])

/** Whether a request stays inside the application. `devServer` is the origin of the development server. */
export function staysInside(address: string, devServer: string | null): boolean {
  const url = parseAddress(address)
  if (url === null) return false
  if (local.has(url.protocol)) return true
  return devServer !== null && originOf(address)?.replace(/^ws/, 'http') === devServer
}

/** Cancels every request that would leave the application: it works without a network, and says nothing to one. */
export async function closeNetwork(session: Session, devServer: string | null): Promise<void> {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !staysInside(details.url, devServer) })
  })
  // Without this Chromium looks for a proxy's configuration on the network by itself.
  await session.setProxy({ mode: 'direct' })
}
