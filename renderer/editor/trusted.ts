import compareUrl from './comparing/compare.worker.ts?worker&url'
import followUrl from './following/follow.worker.ts?worker&url'
import workUrl from './work.worker.ts?worker&url'

interface Policy {
  createScriptURL(url: string): string
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy
}

/** The addresses that may become workers. */
const urls = { work: workUrl, follow: followUrl, compare: compareUrl } as const

let policy: Policy | null = null

/** Starts one of the desk's workers; under Trusted Types no other address may become one. */
export function startWorker(name: keyof typeof urls): Worker {
  return new Worker(trusted(urls[name]), { type: 'module' })
}

function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  if (!types) return url
  policy ??= types.createPolicy('duizhao', {
    createScriptURL: (address) => {
      if (!Object.values(urls).includes(address)) throw new TypeError('not our worker')
      return address
    },
  })
  return policy.createScriptURL(url)
}
