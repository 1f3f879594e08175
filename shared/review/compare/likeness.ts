import type { Language } from '../../locale.ts'
import { piecesOf } from '../../matching/diff/pieces.ts'

/** How often each word (in Chinese each character) stands in a text. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

/** The words of a text without marks and white space. */
export function bagOf(text: string, language: Language): Bag {
  const counts = new Map<string, number>()
  let size = 0
  for (const piece of piecesOf(text, language).texts) {
    if (!/[\p{L}\p{N}]/u.test(piece)) continue
    const word = piece.toLowerCase()
    counts.set(word, (counts.get(word) ?? 0) + 1)
    size++
  }
  return { counts, size }
}

/** The share of words that two texts have in common, 0 to 1 (L. Dice 1945). */
export function likeness(one: Bag, other: Bag): number {
  const [small, large] = one.counts.size <= other.counts.size ? [one, other] : [other, one]
  let common = 0
  for (const [word, count] of small.counts) common += Math.min(count, large.counts.get(word) ?? 0)
  const sum = one.size + other.size
  return sum === 0 ? 0 : (2 * common) / sum
}
