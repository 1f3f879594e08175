import { Fragment } from 'prosemirror-model'
import { anyOffer, type Kept } from '../document/kept.ts'
import { schema } from '../document/schema.ts'
import { contentFrom } from './content.ts'
import { samePlace } from './samePlace.ts'

/** What the two parts of a segment remember that was split where its content had this offset. */
export function splitKept(kept: Kept, hand: Fragment, offset: number): [Kept, Kept] {
  const [from, gave] = [contentFrom(kept.from), contentFrom(kept.gave)]
  const there = gave.eq(hand) ? offset : samePlace(offset, textIn(hand), textIn(gave))
  const place = samePlace(there, textIn(gave), textIn(from))
  const part = (before: boolean): Kept => ({
    from: cut(from, place, before).toJSON(),
    gave: cut(gave, there, before).toJSON(),
    by: kept.by,
    ...(kept.declined === undefined ? {} : { declined: anyOffer }),
  })
  return [part(true), part(false)]
}

/**
 * What a segment remembers that was made of two, with what was put between them. Of a part that was never converted
 * nothing was given: where it has a text, a person is asked.
 */
export function joinKept(
  first: Kept | null,
  second: Kept | null,
  gap: { readonly from: string; readonly gave: string },
): Kept | null {
  if (!first && !second) return null
  const joined = (side: 'from' | 'gave') =>
    contentFrom(first?.[side])
      .append(gap[side] === '' ? Fragment.empty : Fragment.from(schema.text(gap[side])))
      .append(contentFrom(second?.[side]))
      .toJSON()
  const declined = first?.declined ?? second?.declined
  return {
    from: joined('from'),
    gave: joined('gave'),
    by: first?.by ?? second?.by ?? '',
    ...(declined === undefined ? {} : { declined: anyOffer }),
  }
}

/** One side of a place, without the white space that stood there, as the text itself is split. */
function cut(content: Fragment, place: number, before: boolean): Fragment {
  const text = textIn(content)
  if (before) return content.cut(0, text.slice(0, place).trimEnd().length)
  const rest = text.slice(place)
  return content.cut(text.length - rest.trimStart().length)
}

function textIn(content: Fragment): string {
  return content.textBetween(0, content.size, '', '\uFFFC')
}
