import { Fragment } from 'prosemirror-model'
import type { Language } from '../../locale.ts'
import { type Author, contentsOf, type Tracked, trackedOf } from './tracked.ts'
import { offsetsIn, sizeOf, unwoven, weaveOf } from './weave.ts'

/** A segment and its suggestions as two, cut at an offset of its present content: each change goes where it stands. */
export function split(tracked: Tracked, offset: number, language: Language): readonly [Tracked, Tracked] {
  const { layers } = tracked
  const { strands, stitches } = weaveOf(tracked, language)
  const offsets = offsetsIn(strands)
  // What went and stands at the cut goes with what it stands behind.
  const end = strands.findLastIndex(
    (strand) => strand.died === null && (offsets.get(strand) ?? 0) + sizeOf(strand) <= offset,
  )
  const cut = offset === 0 ? 0 : strands.findIndex((strand, at) => at > end && strand.died === null)
  const at = cut < 0 ? strands.length : cut
  const half = (from: number, to: number): Tracked =>
    trackedOf(unwoven({ strands: strands.slice(from, to), stitches }, layers.length), layers)
  return [half(0, at), half(at, strands.length)]
}

/** Two segments and their suggestions as one, with what stands between them (a space, or nothing) in every reading. */
export function joined(first: Tracked, second: Tracked, gap: Fragment): Tracked {
  const ones = contentsOf(first)
  const others = contentsOf(second)
  const authors: Author[] = []
  let [i, j] = [0, 0]
  const content = (): Fragment => both(ones[i], gap, others[j])
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

const both = (one = Fragment.empty, gap: Fragment, other = Fragment.empty): Fragment =>
  one.append(one.size > 0 && other.size > 0 ? gap : Fragment.empty).append(other)
