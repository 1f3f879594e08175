import type { Bead } from './side.ts'

/**
 * Follows two alignments through their common text: `first` links A with B, `second` B with C; the answer
 * links A with C. So a third edition goes along with the one that it is nearest to.
 */
export function compose(first: readonly Bead[], second: readonly Bead[]): Bead[] {
  const beads: Bead[] = []
  let [at, other] = [0, 0]
  while (at < first.length || other < second.length) {
    const alone = second[other]
    if (alone && alone.source.length === 0) {
      beads.push(alone)
      other++
      continue
    }
    const source: number[] = []
    const target: number[] = []
    const scores: number[] = []
    let [reached, mapped] = [0, 0]
    // Beads are taken on both sides until both have used up the same sentences of the common text.
    do {
      const one = reached <= mapped ? first[at] : undefined
      const two = one ? undefined : second[other]
      if (one) {
        at++
        reached += one.target.length
        source.push(...one.source)
        scores.push(one.score)
      } else if (two) {
        other++
        mapped += two.source.length
        target.push(...two.target)
        scores.push(two.score)
      } else throw new Error('the two alignments have no common text')
    } while (reached !== mapped)
    beads.push({ source, target, score: Math.min(...scores) })
  }
  return beads
}
