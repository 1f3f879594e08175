import type { Anchor } from './anchor.ts'
import { offsetOf, type Reading } from './reading.ts'
import { weightOf } from './weight.ts'

/** So much has to be the same around a text that stands several times, or is short. */
const surroundings = 9
const together = 15
/** A text that says so much is not met by chance; where it stands now it was moved to. */
const saying = 60
/** The best place has to be better than the next by this. */
const lead = 3
/** A text that is found in its own segment is likelier to be the one. */
const ownSegment = 3
/** So many places of a text are looked at. */
const mostPlaces = 500

/** Where an anchor's very text stands: the offset; 'several' where nobody can tell which of them; null for nowhere. */
export function exactPlace(reading: Reading, anchor: Anchor): number | 'several' | null {
  const { text, starts } = reading
  const { quote, segment } = anchor
  const own = starts.get(segment)
  const ownEnd = own === undefined ? -1 : own + lengthOf(reading, anchor)
  const before = offsetOf(reading, { segment, offset: anchor.start })
  const places: { at: number; score: number; around: number }[] = []
  for (
    let at = text.indexOf(quote);
    at >= 0 && places.length < mostPlaces;
    at = text.indexOf(quote, at + 1)
  ) {
    const around = likeness(text, at, anchor)
    const isOwn = own !== undefined && at >= own && at + quote.length <= ownEnd
    const score = around + (isOwn ? ownSegment : 0) + (at === before ? 1 : 0)
    places.push({ at, score, around })
  }
  places.sort((a, b) => b.score - a.score)
  const [first, second] = places
  if (first === undefined) return null
  const weight = weightOf(quote)
  const isKnown = first.around >= surroundings && first.around + weight >= together
  const isWhole =
    first.around >= weightOf(anchor.before + anchor.after) && first.around + weight >= surroundings
  if (!isKnown && !isWhole && weight < saying) return null
  return second === undefined || first.score - second.score >= lead ? first.at : 'several'
}

/** How much of what stood around the text still stands around a place, without a break. */
function likeness(text: string, at: number, { quote, before, after }: Anchor): number {
  let back = 0
  while (back < before.length && text[at - back - 1] === before[before.length - back - 1]) back++
  const end = at + quote.length
  let on = 0
  while (on < after.length && text[end + on] === after[on]) on++
  return weightOf(before.slice(before.length - back)) + weightOf(after.slice(0, on))
}

function lengthOf({ segments }: Reading, { segment }: Anchor): number {
  return segments.find(({ id }) => id === segment)?.text.length ?? 0
}
