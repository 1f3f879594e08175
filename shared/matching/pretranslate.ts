import { type Match, offeredText } from './match.ts'

/** What to insert unseen, and whether other translations of the same text are as good. */
export interface Choice {
  readonly match: Match
  /** What is inserted: as repaired or converted. */
  readonly text: string
  /** Whether another translation is as good; then a person should look. */
  readonly ambiguous: boolean
  /** The other translations that are as good. */
  readonly others: readonly string[]
}

/** What a match is worth where nobody looks: its score less what its origin costs. */
export const worthOf = ({ score, penalty }: Match): number => score - penalty

/**
 * The match to insert unseen for a segment: the best by score less penalty, if that reaches the threshold (0 to 101);
 * of equals the first, as `rank` put them. null where none does, or what would be inserted is empty.
 */
export function choose(matches: readonly Match[], threshold: number): Choice | null {
  let best: Match | null = null
  for (const match of matches) {
    if (offeredText(match).trim() === '') continue
    if (best === null || worthOf(match) > worthOf(best)) best = match
  }
  if (best === null || worthOf(best) < threshold) return null
  const text = offeredText(best)
  const least = worthOf(best)
  const equals = matches.filter((match) => worthOf(match) === least && offeredText(match).trim() !== '')
  const others = [...new Set(equals.map(offeredText))].filter((other) => other !== text)
  return { match: best, text, ambiguous: others.length > 0, others }
}
