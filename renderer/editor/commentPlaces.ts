import type { Node } from 'prosemirror-model'
import type { Anchor } from '../../shared/review/anchors/anchor.ts'
import { anchorAt } from '../../shared/review/anchors/anchorAt.ts'
import { reanchor } from '../../shared/review/anchors/reanchor.ts'
import { weightOf } from '../../shared/review/anchors/weight.ts'
import type { CommentRange } from './plugins/comments.ts'
import { placeAt, placesOf, positionOf, readingOfDocument } from './textPlaces.ts'

/** Words that say less than this are met again by chance. */
const telling = 6

/** The anchor of a range of a document; null where it covers no text. */
export function anchorOf(
  doc: Node,
  { from, to }: { readonly from: number; readonly to: number },
): Anchor | null {
  const places = placesOf(doc, from, to)
  return places ? anchorAt(readingOfDocument(doc), places.from, places.to) : null
}

/** What became of a text that went: it is there again, or its anchor says where it stood. */
export type FoundAgain =
  | { readonly kind: 'there'; readonly range: CommentRange; readonly anchor: Anchor }
  | { readonly kind: 'gone'; readonly anchor: Anchor }

/**
 * Looks for a text that went: it may have been put back, written anew with the same words by an act on its segment,
 * or moved elsewhere. `stored` is the anchor that is known of it. Like words are only looked for the first time, which
 * `again` says is past; later it comes back only as it was.
 */
export function foundAgain(doc: Node, range: CommentRange, stored: Anchor, again = false): FoundAgain {
  const last = range.last ? anchorOf(range.last.doc, range.last) : null
  const known = last ?? stored
  const found = reanchor(readingOfDocument(doc), again ? { ...known, length: 0 } : known)
  const place =
    found.kind === 'there'
      ? [positionOf(doc, found.from), positionOf(doc, found.to)]
      : last && range.last
        ? movedTo(doc, range.last.doc, last.quote)
        : null
  const [from, to] = place ?? []
  if (typeof from === 'number' && typeof to === 'number') {
    const anchor = anchorOf(doc, { from, to })
    if (anchor) return { kind: 'there', range: { from, to, last: null }, anchor }
  }
  const at = placeAt(doc, range.from) ?? { segment: known.segment, offset: known.start }
  return { kind: 'gone', anchor: { ...known, segment: at.segment, start: at.offset, length: 0 } }
}

/** Where a text stands that stood once before and stands once now: someone cut it out and put it in there. */
function movedTo(doc: Node, before: Node, quote: string): readonly (number | null)[] | null {
  const reading = readingOfDocument(doc)
  const { text } = reading
  if (weightOf(quote) < telling || countOf(readingOfDocument(before).text, quote) !== 1) return null
  if (countOf(text, quote) !== 1) return null
  const at = text.indexOf(quote)
  const own = reading.segments.find(
    ({ start, text: its }) => start <= at && start + its.length >= at + quote.length,
  )
  if (!own) return null
  const place = (offset: number) => positionOf(doc, { segment: own.id, offset: offset - own.start })
  return [place(at), place(at + quote.length)]
}

function countOf(text: string, quote: string): number {
  let count = 0
  for (let at = text.indexOf(quote); at >= 0 && count < 2; at = text.indexOf(quote, at + 1)) count++
  return count
}
