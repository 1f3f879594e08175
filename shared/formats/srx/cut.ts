import type { SrxRule } from './read.ts'

/** Steps (characters by instructions) that one rule may take in one text. */
const steps = 200_000_000

/**
 * Cuts a text by rules: at each place the first rule that fits says whether there is a break. Segments are without
 * the white space around them; empty ones are none.
 */
export function cutBy(rules: readonly SrxRule[], text: string): string[] {
  const decided = new Map<number, boolean>()
  for (const rule of rules) {
    for (const place of placesOf(rule, text)) if (!decided.has(place)) decided.set(place, rule.isBreak)
  }
  const places = [...decided].flatMap(([place, isBreak]) => (isBreak ? [place] : [])).sort((a, b) => a - b)
  return [...places, text.length]
    .map((place, at) => text.slice(places[at - 1] ?? 0, place).trim())
    .filter((segment) => segment !== '')
}

/** Where a rule's parts meet; matches may overlap. */
function placesOf({ expression }: SrxRule, text: string): number[] {
  if (!expression.test(text)) return []
  const most = Math.max(100, Math.floor(steps / (expression.programSize() * (text.length + 1))))
  const matcher = expression.matcher(text)
  const places: number[] = []
  for (let from = 0, count = 0; from <= text.length && count < most && matcher.find(from); count++) {
    const place = matcher.end(1)
    if (place > 0 && place < text.length) places.push(place)
    from = matcher.start() + 1
  }
  return places
}
