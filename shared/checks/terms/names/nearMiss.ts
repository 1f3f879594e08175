import { soundsOf } from './syllables.ts'

/** A stretch of a text. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** Shorter renderings differ from too many words by one character; longer stretches are several names. */
const shortest = 3
const longest = 6
/** From so many characters on one may be left out as well. */
const longEnough = 4

/**
 * Where a text (folded) has a rendering with one character wrong, all of it in characters that names are written
 * with; null where it has it right, or nothing near it.
 */
export function nearMiss(rendering: string, text: string): Stretch | null {
  const length = rendering.length
  if (length < shortest || text.includes(rendering)) return null
  for (let from = 0; from + length <= text.length; from++) {
    let wrong = 0
    for (let at = 0; at < length && wrong < 2; at++) {
      if (text.charCodeAt(from + at) !== rendering.charCodeAt(at)) wrong++
    }
    if (wrong === 1 && isName(text.slice(from, from + length))) return { from, to: from + length }
  }
  if (length < longEnough) return null
  for (let gap = 1; gap < length - 1; gap++) {
    const short = rendering.slice(0, gap) + rendering.slice(gap + 1)
    const from = text.indexOf(short)
    if (from >= 0) return { from, to: from + short.length }
  }
  return null
}

const isName = (text: string): boolean => [...text].every((each) => soundsOf(each) !== null)

/**
 * The longest stretch of name characters that nearly all texts of some have, and no other text: how a name is
 * written in them. `runs` are the stretches of such characters in each of the texts.
 */
export function sharedStretch(
  runs: readonly (readonly string[])[],
  others: Iterable<{ readonly hanKey: string }>,
): string | null {
  const counts = new Map<string, number>()
  for (const each of runs) {
    for (const stretch of stretchesOf(each)) counts.set(stretch, (counts.get(stretch) ?? 0) + 1)
  }
  let best: string | null = null
  let elsewhere: readonly { readonly hanKey: string }[] | undefined
  const enough = Math.max(2, runs.length - Math.max(1, Math.floor(runs.length / 3)))
  for (const [stretch, count] of counts) {
    if (count < enough || stretch.length <= (best?.length ?? 0)) continue
    elsewhere ??= [...others]
    if (!elsewhere.some(({ hanKey }) => hanKey.includes(stretch))) best = stretch
  }
  return best
}

// After an edit the stretches of all segments but one are what they were.
const known = new WeakMap<readonly string[], ReadonlySet<string>>()

function stretchesOf(runs: readonly string[]): ReadonlySet<string> {
  const old = known.get(runs)
  if (old) return old
  const own = new Set<string>()
  for (const run of runs) {
    for (let from = 0; from + shortest <= run.length; from++) {
      for (let to = from + shortest; to <= Math.min(run.length, from + longest); to++)
        own.add(run.slice(from, to))
    }
  }
  known.set(runs, own)
  return own
}
