/** Times of one kind of act, in milliseconds. */
export interface Times {
  readonly count: number
  readonly p50: number
  readonly p95: number
  readonly max: number
}

/** Puts times together: percentiles by the nearest rank. */
export function timesOf(samples: readonly number[]): Times {
  const sorted = samples.toSorted((a, b) => a - b)
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
  return { count: sorted.length, p50: rank(0.5), p95: rank(0.95), max: rank(1) }
}

/** How long an act takes, in milliseconds. */
export function timed(act: () => unknown): number {
  const began = performance.now()
  act()
  return performance.now() - began
}

/** How much of the processors an act takes, in milliseconds: what it would take on a machine that has nothing else to do. */
export function worked(act: () => unknown): number {
  const before = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** How long an act takes that is waited for. */
export async function timedAsync(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}

/** The head of the table that `row` continues. */
export const tableHead = '| what | n | p50 | p95 | max |\n| --- | --: | --: | --: | --: |'

/** A row of a Markdown table, in milliseconds. */
export function row(what: string, samples: readonly number[]): string {
  const { count, p50, p95, max } = timesOf(samples)
  return `| ${what} | ${count} | ${number(p50)} | ${number(p95)} | ${number(max)} |`
}

/** A number with as many digits as say something. */
export function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1)
}

/** A number from the words after the program: `--name 20000`. */
export function numberIn(words: readonly string[], name: string, otherwise: number): number {
  const at = words.indexOf(`--${name}`)
  const value = at < 0 ? otherwise : Number(words[at + 1])
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} has to be a whole number above 0`)
  return value
}
