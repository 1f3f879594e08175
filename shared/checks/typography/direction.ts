import type { TextSegment } from '../spec.ts'

/** A quotation mark that looks the wrong way. */
export interface Flipped {
  readonly at: number
  readonly better: string
}

/**
 * Curly quotation marks that open where one closes or the reverse. Counted over the whole text, so only where
 * an even number stands in it and no quotation runs in or out.
 */
export function flippedQuotes(text: string, around: Pick<TextSegment, 'open' | 'openAfter'>): Flipped[] {
  if (around.open.length > 0 || (around.openAfter?.length ?? 0) > 0) return []
  const places = [...text.matchAll(/[“”]/gu)]
  if (places.length < 2 || places.length % 2 === 1 || isNested(places.map(String))) return []
  const flipped = places.flatMap(({ index, 0: mark }, number) => {
    const better = number % 2 === 0 ? '“' : '”'
    return mark === better ? [] : [{ at: index, better }]
  })
  // Where more look wrong than right, or one would be wrong the other way, a mark is missing and not turned.
  const areSure =
    flipped.length * 2 <= places.length && flipped.every(({ at, better }) => fits(text, at, better))
  return areSure ? flipped : []
}

function isNested(marks: readonly string[]): boolean {
  let depth = 0
  for (const mark of marks) {
    depth += mark === '“' ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0
}

/** Whether the other mark would stand right: text begins behind one that opens, and ends before one that closes. */
function fits(text: string, at: number, better: string): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (better === '“') return /[^\s，。、；：！？,.;:!?”’」』）)]/u.test(after)
  return /[^\s，、；：（《“‘「『(]/u.test(before) && !/\p{Script=Latin}{2}/u.test(before + after)
}
