import type { LibraryHandlers } from '../../../shared/ipc/contract.ts'

type SiteHandlers = LibraryHandlers['site']

/** The library's worker keeps the site; `regionIs` hears whose Traditional Chinese it follows after a change. */
export function siteHandlers(forward: SiteHandlers, regionIs: (region: 'tw' | 'hk') => void): SiteHandlers {
  return {
    ...forward,
    set: async (change) => {
      const answer = await forward.set(change)
      if (answer.ok) regionIs(answer.value.region)
      return answer
    },
  }
}
