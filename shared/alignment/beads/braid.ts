import type { Bead } from '../side.ts'
import type { WorkBead } from './bead.ts'

/** One alignment as beads to work on. */
export function workBeads(links: readonly Bead[]): WorkBead[] {
  return links.map(({ source, target, score }) => bead([source.length, target.length], [score]))
}

/** Two alignments with a text in common as one of three texts: `first` links A with B, `second` B with C. */
export function braid(first: readonly Bead[], second: readonly Bead[]): WorkBead[] {
  const beads: WorkBead[] = []
  let [at, other] = [0, 0]
  while (at < first.length || other < second.length) {
    const alone = second[other]
    if (alone && alone.source.length === 0) {
      beads.push(bead([0, 0, alone.target.length], [1, alone.score]))
      other++
      continue
    }
    const counts: [number, number, number] = [0, 0, 0]
    let mapped = 0
    const scores: [number, number] = [1, 1]
    // Links are taken from both until both have used up the same sentences of the common text.
    do {
      const one = counts[1] <= mapped ? first[at] : undefined
      const two = one ? undefined : second[other]
      if (one) {
        at++
        counts[0] += one.source.length
        counts[1] += one.target.length
        scores[0] = Math.min(scores[0], one.score)
      } else if (two) {
        other++
        mapped += two.source.length
        counts[2] += two.target.length
        scores[1] = Math.min(scores[1], two.score)
      } else throw new Error('the two alignments have no common text')
    } while (counts[1] !== mapped)
    beads.push(bead(counts, scores))
  }
  return beads
}

/** The links between two of the texts; beads that hold neither are left out. */
export function linksBetween(beads: readonly WorkBead[], source: number, target: number): Bead[] {
  const next = [0, 0]
  const take = (place: number, count: number) => {
    const from = next[place] ?? 0
    next[place] = from + count
    return Array.from({ length: count }, (_, at) => from + at)
  }
  const [first, last] = source < target ? [source, target] : [target, source]
  return beads.flatMap(({ counts, scores, accepted }) => {
    const ours = take(0, counts[source] ?? 0)
    const theirs = take(1, counts[target] ?? 0)
    if (ours.length + theirs.length === 0) return []
    return [{ source: ours, target: theirs, score: accepted ? 1 : Math.min(1, ...scores.slice(first, last)) }]
  })
}

function bead(counts: readonly number[], scores: readonly number[]): WorkBead {
  return { counts, scores: scores.map((score) => Math.min(1, Math.max(0, score))), accepted: false }
}
