/** An ISO date or time to the second in UTC, 2019-11-03T08:00:00Z; null where it is none. */
export function utcSeconds(time: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}/.test(time)) return null
  const ms = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(time) ? `${time}T00:00:00Z` : time)
  return Number.isNaN(ms) ? null : `${new Date(ms).toISOString().slice(0, 19)}Z`
}

/** The latest of some times, to the second; null where none is a time. */
export function latest(times: readonly string[]): string | null {
  const found = times.map(utcSeconds).filter((time) => time !== null)
  return found.toSorted().at(-1) ?? null
}
