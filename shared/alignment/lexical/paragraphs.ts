import type { PathStep } from './paths.ts'
import { type Shape, shapes } from './shapes.ts'
import type { Unit } from './units.ts'

/** How the paragraphs of two sides bear on a bead. */
export interface Paragraphs {
  score(row: number, column: number, shape: Shape): number
}

/** How often beads that begin a paragraph on none, the first, the second or both sides are seen. */
type Counts = readonly [neither: number, ours: number, theirs: number, both: number]

/** What is believed of paragraphs before a text was looked at, as so many beads seen. */
const usual: Counts = [14, 1, 1, 6]
/** The log probability that a paragraph begins inside a bead. */
const usualCrossing = 0.05
const otherKind = 2

/**
 * Whether a bead begins a paragraph on one side or on both, as a log-likelihood ratio against chance. How far
 * the paragraphs of two sides go together is learned from `path`, a first alignment of the same text.
 */
export function paragraphsOf(
  ours: readonly Unit[],
  theirs: readonly Unit[],
  path: readonly PathStep[] = [],
): Paragraphs {
  const starts = [ours, theirs].map((units) => units.filter(({ opens }) => opens).length)
  if (starts.some((count) => count < 2))
    return { score: (row, column) => kindScore(ours[row], theirs[column]) }
  const counts: [number, number, number, number] = [...usual]
  let [inside, all] = [4 * usualCrossing, 4]
  for (const { row, column, shape } of path) {
    const { rows, columns } = shapes[shape] ?? { rows: 0, columns: 0 }
    if (rows === 0 || columns === 0) continue
    const at = (ours[row]?.opens ? 1 : 0) + (theirs[column]?.opens ? 2 : 0)
    counts[at] = (counts[at] ?? 0) + 1
    const crossed = opensInside(ours, row, rows) + opensInside(theirs, column, columns)
    inside += crossed
    all += crossed + (at === 0 ? 0 : 1)
  }
  const [neither, one, other, both] = counts
  const sum = neither + one + other + both
  const against = (count: number, a: number, b: number) => Math.log((count * sum) / (a * b))
  const logs = [
    against(neither, neither + one, neither + other),
    against(one, one + both, one + neither),
    against(other, other + both, other + neither),
    against(both, both + one, both + other),
  ]
  const crossing = Math.log(inside / all)
  return {
    score(row, column, { rows, columns }) {
      const at = (ours[row]?.opens ? 1 : 0) + (theirs[column]?.opens ? 2 : 0)
      const crossed = opensInside(ours, row, rows) + opensInside(theirs, column, columns)
      return (logs[at] ?? 0) + crossed * crossing + kindScore(ours[row], theirs[column])
    },
  }
}

function kindScore(ours: Unit | undefined, theirs: Unit | undefined): number {
  return ours?.kind === theirs?.kind ? 0 : -otherKind
}

function opensInside(units: readonly Unit[], from: number, count: number): number {
  let found = 0
  for (let at = from + 1; at < from + count; at++) if (units[at]?.opens) found++
  return found
}
