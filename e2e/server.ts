import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on this computer that counts who reaches it: none is to. */
export interface Trap {
  readonly origin: string
  readonly hits: readonly string[]
  readonly close: () => Promise<void>
}

/** Starts a trap. */
export async function setTrap(): Promise<Trap> {
  const hits: string[] = []
  const server = createServer((request, response) => {
    hits.push(request.url ?? '')
    response.writeHead(200, { 'access-control-allow-origin': '*' })
    response.end('caught')
  })
  server.on('connection', () => hits.push('connection'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    hits,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
