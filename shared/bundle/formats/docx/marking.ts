import type { Node } from 'prosemirror-model'
import { layersOf } from '../../../document/layer.ts'
import type { Language } from '../../../locale.ts'
import { tidied } from '../../../review/suggestions/tracked.ts'
import {
  marksIn,
  offsetsIn,
  type Stitch,
  type Strand,
  sizeOf,
  type Weave,
  weaveOf,
} from '../../../review/suggestions/weave.ts'
import { contentOf as fragmentOf } from '../../../script/content.ts'
import type { Shown, ShownIn } from '../../contentOf.ts'
import type { DocxOptions } from './options.ts'

/** What a document shows of a stretch beside its text; `comment` counts in the options' list. */
export type Marking =
  | { readonly kind: 'inserted' | 'deleted'; readonly by: string; readonly at: string }
  | {
      readonly kind: 'formatted'
      readonly by: string
      readonly at: string
      /** As it was before. */
      readonly emphasis: boolean
      readonly strong: boolean
    }
  | { readonly kind: 'comment'; readonly comment: number }

/** Reads segments with what was suggested and said about them; the tags it gives are known to `markingOf`. */
export interface Markings {
  readonly shownIn: ShownIn
  readonly markingOf: (tag: string) => Marking | null
}

/** The markings of an edition that options ask for. */
export function markings(language: Language, { suggestions, comments = [] }: DocxOptions): Markings {
  const known = new Map<string, Marking>()
  const tag = (marking: Marking): string => {
    const key = JSON.stringify(marking)
    known.set(key, marking)
    return key
  }
  const shownIn = (segment: Node): Shown[] => {
    const layers = suggestions ? layersOf(segment) : []
    const said = comments.flatMap(({ segment: id, range }, comment) =>
      id === segment.attrs.id ? [{ comment, range }] : [],
    )
    if (layers.length === 0 && said.length === 0) return segment.children.map((node) => ({ node }))
    const tracked = tidied({ content: segment.content, layers })
    const weave = weaveOf(tracked, language)
    const offsets = offsetsIn(weave.strands)
    const author = (layer: number) => {
      const { by = '', at = '' } = tracked.layers[layer] ?? {}
      return { by: suggestions?.(by) ?? by, at }
    }
    const tagged = inOrder(weave).map((placed) => {
      const from = offsets.get(placed.strand) ?? 0
      const to = from + (placed.died ? 0 : sizeOf(placed.strand))
      const about = said.filter(({ range }) => range === null || touches(range, from, to))
      const remarks = about.map(({ comment }): Marking => ({ kind: 'comment', comment }))
      return { ...placed, tags: [...remarks, ...changesAt(placed, author)].map(tag) }
    })
    return shownOf(tagged, tracked.layers.length)
  }
  return { shownIn, markingOf: (key) => known.get(key) ?? null }
}

/** Whether a stretch stands in a range; what has no extent has to stand inside it. */
function touches(range: { readonly from: number; readonly to: number }, from: number, to: number): boolean {
  return from === to ? range.from < from && from < range.to : from < range.to && range.from < to
}

/** A strand as it is shown, and the changes by which it came and went. */
interface Placed {
  readonly strand: Strand
  readonly born: Stitch | null
  readonly died: Stitch | null
}

/** The strands in order; a change that no other one touches is whole words that went, then whole words that came. */
function inOrder({ strands, stitches }: Weave): Placed[] {
  const places = new Map(strands.map((strand, at) => [strand, at]))
  const wholes = new Map<number, { readonly end: number; readonly placed: readonly Placed[] }>()
  for (const stitch of stitches) {
    const union = new Set([...stitch.before, ...stitch.after])
    const at = [...union].map((strand) => places.get(strand) ?? -1)
    const [first, last] = [Math.min(...at), Math.max(...at)]
    const isWhole = last - first + 1 === union.size && [...union].every((strand) => isAlone(strand, stitch))
    if (stitch.isFormat || !isWhole) continue
    const placed = [
      ...stitch.before.map((strand) => ({ strand, born: null, died: stitch })),
      ...stitch.after.map((strand) => ({ strand, born: stitch, died: null })),
    ]
    wholes.set(first, { end: last + 1, placed })
  }
  const found: Placed[] = []
  for (let at = 0; at < strands.length; ) {
    const whole = wholes.get(at)
    const strand = strands[at]
    if (whole) found.push(...whole.placed)
    else if (strand) found.push({ strand, born: strand.born, died: strand.died })
    at = whole?.end ?? at + 1
  }
  return found
}

/** Whether nothing but one change touches a strand; a reference that stayed must not stand twice. */
function isAlone({ born, died, formats, token }: Strand, stitch: Stitch): boolean {
  const isOwn = (by: Stitch | null) => by === null || by === stitch
  return isOwn(born) && isOwn(died) && formats.length === 0 && (token.leaf === null || born !== died)
}

function changesAt(
  { strand: { formats, token }, born, died }: Placed,
  author: (layer: number) => { readonly by: string; readonly at: string },
): Marking[] {
  const changes: Marking[] = []
  if (born) changes.push({ kind: 'inserted', ...author(born.layer) })
  if (died) changes.push({ kind: 'deleted', ...author(died.layer) })
  const last = formats.at(-1)
  if (!last) return changes
  const had = new Set(token.marks.map(({ type }) => type.name))
  const before = { emphasis: had.has('emphasis'), strong: had.has('strong') }
  return [...changes, { kind: 'formatted', ...author(last.stitch.layer), ...before }]
}

/** Strands with equal tags are one content again. */
function shownOf(
  tagged: readonly (Placed & { readonly tags: readonly string[] })[],
  layers: number,
): Shown[] {
  const shown: Shown[] = []
  for (let at = 0; at < tagged.length; ) {
    const tags = tagged[at]?.tags ?? []
    let end = at + 1
    while (end < tagged.length && tagged[end]?.tags.join() === tags.join()) end++
    const tokens = tagged.slice(at, end).map(({ strand, died }) => ({
      ...strand.token,
      marks: marksIn(strand, died?.layer ?? layers),
    }))
    for (const node of fragmentOf(tokens).content) shown.push({ node, tags })
    at = end
  }
  return shown
}
