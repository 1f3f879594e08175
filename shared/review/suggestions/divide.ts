import { Fragment } from 'prosemirror-model'
import type { Language } from '../../locale.ts'
import { type Author, contentsOf, type Tracked, trackedOf } from './tracked.ts'
import { offsetsIn, type Strand, sizeOf, unwoven, type Weave, weaveOf } from './weave.ts'

/**
 * A place in a segment's text as it was before all suggestions; what `gap` counts behind it stands in neither part.
 * Of what was put in just there, what stands before `near` in the present content goes with the first part.
 */
export interface Seam {
  readonly end: number
  readonly gap: number
  readonly near: number
}

/** A place in a segment's present content, and what of it on either side stands in neither part. */
export interface Place {
  readonly offset: number
  readonly before: number
  readonly after: number
}

/** A segment in two parts, and what stood between them. */
export interface Divided {
  readonly parts: readonly [Tracked, Tracked]
  /** Where it was cut in the present content. */
  readonly offset: number
  /** What is left out, where it stands in the present content. */
  readonly between: { readonly from: number; readonly to: number }
}

/** A segment and its suggestions as two, cut at a place of its present content or at a seam: each change goes where it stands. */
export function split(tracked: Tracked, at: Place | Seam, language: Language): Divided {
  const { layers } = tracked
  const weave = weaveOf(tracked, language)
  const { strands, stitches } = weave
  const cut = 'near' in at ? seamIn(weave, at) : cutAt(weave, at.offset)
  const between = 'near' in at ? gapIn(strands, at) : aroundIn(strands, at)
  const half = (from: number, to: number): Tracked => {
    const mine = strands.slice(from, to).filter((strand) => !between.has(strand))
    return trackedOf(unwoven({ strands: mine, stitches }, layers.length), layers)
  }
  const left = [...between].filter(({ died }) => died === null)
  const first = left[0] ? (offsetsIn(strands).get(left[0]) ?? 0) : 0
  return {
    parts: [half(0, cut), half(cut, strands.length)],
    offset: sizeNow(strands.slice(0, cut)),
    between: {
      from: first,
      to: first + sizeNow(left),
    },
  }
}

function aroundIn(strands: readonly Strand[], { offset, before, after }: Place): ReadonlySet<Strand> {
  const offsets = offsetsIn(strands)
  return new Set(
    strands.filter((strand) => {
      const place = offsets.get(strand) ?? 0
      return strand.died === null && place >= offset - before && place < offset + after
    }),
  )
}

function sizeNow(strands: readonly Strand[]): number {
  return strands.reduce((sum, strand) => sum + (strand.died === null ? sizeOf(strand) : 0), 0)
}

function cutAt({ strands }: Weave, offset: number): number {
  const offsets = offsetsIn(strands)
  // What went and stands at the cut goes with what it stands behind.
  const end = strands.findLastIndex(
    (strand) => strand.died === null && (offsets.get(strand) ?? 0) + sizeOf(strand) <= offset,
  )
  const cut = offset === 0 ? 0 : strands.findIndex((strand, at) => at > end && strand.died === null)
  return cut < 0 ? strands.length : cut
}

function seamIn({ strands }: Weave, { end, near }: Seam): number {
  const offsets = offsetsIn(strands)
  let offset = 0
  for (const [at, strand] of strands.entries()) {
    // Before the next that was there at first, and not before the last.
    if (offset >= end && (strand.born === null || (offsets.get(strand) ?? 0) >= near)) return at
    if (strand.born === null) offset += sizeOf(strand)
  }
  return strands.length
}

function gapIn(strands: readonly Strand[], { end, gap }: Seam): ReadonlySet<Strand> {
  const found = new Set<Strand>()
  let offset = 0
  for (const strand of strands) {
    if (strand.born !== null) continue
    if (offset >= end && offset < end + gap) found.add(strand)
    offset += sizeOf(strand)
  }
  return found
}

/** What stands between two segments once they are one: always, or only where both have a text. */
export interface Gap {
  readonly text: Fragment
  readonly isUsual: boolean
}

/** Two segments and their suggestions as one, with what stands between them in each reading. */
export function joined(first: Tracked, second: Tracked, gap: Gap): Tracked {
  const ones = contentsOf(first)
  const others = contentsOf(second)
  const authors: Author[] = []
  let [i, j] = [0, 0]
  const content = (): Fragment => both(ones[i], others[j], gap)
  const contents = [content()]
  while (i < first.layers.length || j < second.layers.length) {
    const [one, other] = [first.layers[i], second.layers[j]]
    const next = one && (!other || one.at <= other.at) ? one : other
    if (!next) break
    if (next === one) i++
    if (next === other) j++
    // One person's suggestions in both are one layer again.
    else if (other?.by === next.by) j++
    authors.push(next)
    contents.push(content())
  }
  return trackedOf(contents, authors)
}

function both(one = Fragment.empty, other = Fragment.empty, { text, isUsual }: Gap): Fragment {
  const isBetween = !isUsual || (one.size > 0 && other.size > 0)
  return one.append(isBetween ? text : Fragment.empty).append(other)
}

/** A segment that is known to have been another one before all suggestions; `author` is whose the difference is. */
export function tracedBack(tracked: Tracked, rejected: Fragment, author: Author): Tracked {
  const { content, layers } = tracked
  if (layers.length === 0) return trackedOf([rejected, content], [author])
  return trackedOf([rejected, ...contentsOf(tracked).slice(1)], layers)
}
