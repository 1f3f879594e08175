import type { LocalState } from '../../storage/tables/localState.ts'

const hour = 3_600_000
const day = 24 * hour

/** So long a state of the local history is kept, in milliseconds. */
export const longestKept = 60 * day

/**
 * The states of an edition that need not be kept any more: of the days of the last week one an hour is enough, of
 * those before one a day, each time the latest; after sixty days none. Those at which somebody else went on stay for
 * as long. States come the oldest first.
 */
export function outgrown(states: readonly LocalState[], now: number): LocalState[] {
  const taken = new Set<string>()
  return states.toReversed().filter(({ at, isBorder }) => {
    const time = Date.parse(at)
    const age = now - time
    if (age > longestKept) return true
    if (age <= day || isBorder) return false
    const stretch = age <= 7 * day ? `hour ${Math.floor(time / hour)}` : `day ${Math.floor(time / day)}`
    if (taken.has(stretch)) return true
    taken.add(stretch)
    return false
  })
}
