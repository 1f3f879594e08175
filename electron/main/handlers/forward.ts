import {
  type LibraryHandlers,
  libraryContract,
  type MemoryHandlers,
  memoryContract,
} from '../../../shared/ipc/contract.ts'
import type { Result } from '../../../shared/result.ts'
import type { LibraryAccess } from '../libraryWorker.ts'
import type { MemoryAccess } from '../memoryWorker.ts'

type Forward = (domain: string, method: string, params: unknown) => Promise<Result<unknown>>

/** Hands every request about the open library to its worker; main itself knows nothing of them. */
export function forwardHandlers(library: LibraryAccess): LibraryHandlers {
  // The worker serves the contract's methods under the contract's types; here they only pass through.
  return forwarded(libraryContract, library.request) as LibraryHandlers
}

/** Hands every request about the translation memory to its worker. */
export function forwardMemory(memory: MemoryAccess): MemoryHandlers {
  return forwarded(memoryContract, (_domain, method, params) =>
    memory.request(method, params),
  ) as MemoryHandlers
}

function forwarded(contract: { readonly [domain: string]: object }, forward: Forward): unknown {
  const domains = Object.entries(contract).map(([domain, methods]) => {
    const handlers = Object.keys(methods).map((method) => [
      method,
      (params: unknown) => forward(domain, method, params),
    ])
    return [domain, Object.fromEntries(handlers)]
  })
  return Object.fromEntries(domains)
}
