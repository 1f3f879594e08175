import type { LibraryHandlers } from '../../../shared/ipc/contract.ts'

type ConversionHandlers = LibraryHandlers['conversion']

/** The library's worker keeps the settings; `regionIs` hears whose Traditional Chinese it follows after a change. */
export function conversionHandlers(
  forward: ConversionHandlers,
  regionIs: (region: 'tw' | 'hk') => void,
): ConversionHandlers {
  return {
    ...forward,
    setWays: async (change) => {
      const answer = await forward.setWays(change)
      if (answer.ok) regionIs(answer.value.region)
      return answer
    },
  }
}
