import { isHan, type Language } from '../locale.ts'
import { evidenceOf } from './evidence.ts'
import type { Features } from './features.ts'
import type { Cost, Step } from './lattice.ts'

/** Kinds of beads, most frequent first, with the share that each has in careful translations. */
const kinds: readonly (readonly [source: number, target: number, share: number])[] = [
  [1, 1, 0.82],
  [1, 2, 0.055],
  [2, 1, 0.055],
  [2, 2, 0.008],
  [1, 3, 0.01],
  [3, 1, 0.01],
  [1, 0, 0.004],
  [0, 1, 0.004],
]

/** The steps that the search may take, in the order in which the costs number them. */
export const steps: readonly Step[] = kinds.map(([source, target]) => [source, target])

const weight = {
  prior: 1.2,
  shared: 0.9,
  missed: 0.15,
  ending: 1,
  kind: 2,
  opens: 1.2,
  likeness: 14,
  crossing: 6,
}
/** What each sentence costs after the end of the other side. */
const unfinished = 2.5
const lettersPerHan = 3.3
/** The logarithm of how many times the usual ratio of lengths a text's own may be. */
const widest = 0.3

/** What a bead costs, and how well its two sides fit by themselves (0 to 1). */
export interface Costs {
  readonly cost: Cost
  plausibility(source: number, target: number, step: Step): number
}

/**
 * Costs after Gale and Church: the bead's kind, and the difference of the lengths under a normal law whose
 * ratio is this text's own; beside it anchors (figures, Latin words, likeness between two Chinese sides),
 * kinds of ending, and paragraph starts.
 */
export function costsOf(
  source: readonly Features[],
  target: readonly Features[],
  languages: readonly [Language, Language],
): Costs {
  const evidence = evidenceOf(source, target)
  const sameScript = isHan(languages[0]) === isHan(languages[1])
  const [ours, theirs] = lengths(source, target, languages)
  const sourceWeight = sums(evidence.sourceWeight)
  const targetWeight = sums(evidence.targetWeight)
  const breaks =
    source.some((unit, at) => at > 0 && unit.opens) && target.some((unit, at) => at > 0 && unit.opens)

  const distance = (i: number, j: number, [di, dj]: Step): number => {
    const a = between(ours, i, di)
    const b = between(theirs, j, dj)
    const mean = (a + b) / 2
    return Math.min(25, (a - b) ** 2 / ((0.25 * mean) ** 2 + 6 * mean + 1))
  }
  const shared = (i: number, j: number, [di, dj]: Step): number => {
    let sum = 0
    for (let a = i; a < i + di; a++) for (let b = j; b < j + dj; b++) sum += evidence.shared(a, b)
    // What stands once on one side and twice on the other was counted twice.
    return Math.min(sum, between(sourceWeight, i, di), between(targetWeight, j, dj))
  }
  const likeness = (i: number, j: number, step: Step): number => {
    const all = between(sourceWeight, i, step[0]) + between(targetWeight, j, step[1])
    return all === 0 ? 0 : Math.min(1, (2 * shared(i, j, step)) / all)
  }

  const cost: Cost = (i, j, at) => {
    const [di, dj, share] = kinds[at] ?? [0, 0, 1]
    const step: Step = [di, dj]
    let sum = -Math.log(share) * weight.prior
    for (let each = i + 1; each < i + di; each++) if (source[each]?.opens) sum += weight.crossing
    for (let each = j + 1; each < j + dj; each++) if (target[each]?.opens) sum += weight.crossing / 2
    // Between two texts in one language the characters tell what is new.
    const alone = sameScript ? Math.min(sum, 5) : sum
    // Where one side has ended, the rest of the other is a translation that stops, and no doubt remains.
    if (dj === 0) return j === target.length ? unfinished : alone
    if (di === 0) return i === source.length ? unfinished : alone
    sum += distance(i, j, step) / 2
    if (sameScript) sum += weight.likeness * (0.6 - likeness(i, j, step))
    else {
      const common = shared(i, j, step)
      const all = between(sourceWeight, i, di) + between(targetWeight, j, dj)
      sum += weight.missed * Math.max(0, all - 2 * common) - weight.shared * common
    }
    const first = source[i]
    const last = source[i + di - 1]
    const otherFirst = target[j]
    const otherLast = target[j + dj - 1]
    if (last?.ending !== otherLast?.ending) sum += weight.ending
    else if (last?.ending !== 'plain') sum -= weight.ending
    if (first?.kind !== otherFirst?.kind) sum += weight.kind
    if (breaks) {
      if (first?.opens !== otherFirst?.opens) sum += weight.opens
      else if (first?.opens) sum -= weight.opens
    }
    return sum
  }
  return {
    cost,
    plausibility(i, j, step) {
      if (step[0] === 0 || step[1] === 0) return 1
      const length = Math.exp(-distance(i, j, step) / 8)
      return sameScript ? Math.min(1, Math.max(1.4 * likeness(i, j, step), 0.6 * length)) : length
    },
  }
}

/** Prefix sums of both sides' lengths in one measure: Latin letters, at the ratio that these texts have. */
function lengths(
  source: readonly Features[],
  target: readonly Features[],
  [from, to]: readonly [Language, Language],
): [Float64Array, Float64Array] {
  const usual = (isHan(from) ? 1 : lettersPerHan) / (isHan(to) ? 1 : lettersPerHan)
  const all = (units: readonly Features[]) => units.reduce((sum, unit) => sum + unit.length, 0)
  // A short text says little about its ratio: the usual one counts as much as 150 letters. A ratio far off
  // the usual one tells of missing text rather than of style.
  const known = (all(source) + 150 * usual) / (all(target) + 150)
  const ratio = Math.abs(Math.log(known / usual)) < widest ? known : usual
  const scale = isHan(from) ? lettersPerHan : 1
  return [
    sums(source.map((unit) => unit.length * scale)),
    sums(target.map((unit) => unit.length * ratio * scale)),
  ]
}

function sums(values: readonly number[]): Float64Array {
  const prefix = new Float64Array(values.length + 1)
  for (const [at, value] of values.entries()) prefix[at + 1] = (prefix[at] ?? 0) + value
  return prefix
}

function between(prefix: Float64Array, from: number, count: number): number {
  return (prefix[from + count] ?? 0) - (prefix[from] ?? 0)
}
