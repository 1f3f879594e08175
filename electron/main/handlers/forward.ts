import { type LibraryHandlers, libraryContract } from '../../../shared/ipc/contract.ts'
import type { Result } from '../../../shared/result.ts'
import type { LibraryAccess } from '../libraryWorker.ts'

/** Hands every request about the open library to its worker; main itself knows nothing of them. */
export function forwardHandlers(library: LibraryAccess): LibraryHandlers {
  const domains = Object.entries(libraryContract).map(([domain, methods]) => {
    const handlers = Object.keys(methods).map((method) => {
      const forward = (params: unknown): Promise<Result<unknown>> => library.request(domain, method, params)
      return [method, forward]
    })
    return [domain, Object.fromEntries(handlers)]
  })
  // The worker serves the contract's methods under the contract's types; here they only pass through.
  return Object.fromEntries(domains) as LibraryHandlers
}
