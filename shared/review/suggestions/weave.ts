import { type Fragment, Mark, type MarkType } from 'prosemirror-model'
import type { Language } from '../../locale.ts'
import { contentOf, type Token, tokensOf } from '../../script/content.ts'
import { hunksBetween } from '../hunks.ts'
import { contentsOf, type Tracked } from './tracked.ts'

/** What marks of one type a strand got by a change of formatting. */
interface Formatting {
  readonly stitch: Stitch
  readonly type: MarkType
  readonly marks: readonly Mark[]
}

/** A token that stands in some state of the segment: by which change it came and by which it went; null for none. */
export interface Strand {
  /** As it came, with its marks. */
  token: Token
  born: Stitch | null
  died: Stitch | null
  formats: Formatting[]
}

/** A change as it is woven in: the layer that it belongs to, and what it is about before and after it. */
export interface Stitch {
  readonly layer: number
  readonly isFormat: boolean
  readonly before: readonly Strand[]
  readonly after: readonly Strand[]
}

/**
 * All tokens of all states of a segment in one order, after the weave of SCCS (M. Rochkind 1975): every state is the
 * strands that were born before it and did not die before it. So a change can be taken out or made part of the text
 * without a merge, whatever was changed after it.
 */
export interface Weave {
  readonly strands: Strand[]
  readonly stitches: Stitch[]
}

/** Weaves the states of a segment. */
export function weaveOf(tracked: Tracked, language: Language): Weave {
  const [first = [], ...states] = contentsOf(tracked).map(tokensOf)
  let live = first.map((token) => strandOf(token, null))
  let strands = [...live]
  const stitches: Stitch[] = []
  for (const [layer, state] of states.entries()) {
    const woven = weaveIn(live, state, layer, language)
    stitches.push(...woven.stitches)
    strands = [
      ...(woven.put.get(null) ?? []),
      ...strands.flatMap((each) => [each, ...(woven.put.get(each) ?? [])]),
    ]
    live = woven.live
  }
  return { strands, stitches }
}

/** The contents that a weave's states have, `layers + 1` of them. */
export function unwoven({ strands }: Weave, layers: number): Fragment[] {
  return Array.from({ length: layers + 1 }, (_, state) =>
    contentOf(
      strands
        .filter(({ born, died }) => (born?.layer ?? -1) < state && (died?.layer ?? state) >= state)
        .map((strand) => ({ ...strand.token, marks: marksIn(strand, state) })),
    ),
  )
}

/** The marks that a strand has in a state. */
export function marksIn({ token, formats }: Strand, state: number): readonly Mark[] {
  return formats
    .filter(({ stitch }) => stitch.layer < state)
    .reduce((marks, { type, marks: now }) => withMarks(marks, type, now), token.marks)
}

/** Marks with those of one type replaced. */
export function withMarks(all: readonly Mark[], type: MarkType, now: readonly Mark[]): readonly Mark[] {
  const others: readonly Mark[] = all.filter((mark) => mark.type !== type)
  return now.reduce((set, mark) => mark.addToSet(set), others)
}

/** The marks of one type. */
export function marksOfType(marks: readonly Mark[], type: MarkType): readonly Mark[] {
  return marks.filter((mark) => mark.type === type)
}

/** Where each strand stands in the present content, or would stand: offsets as in `Stretch`. */
export function offsetsIn(strands: readonly Strand[]): ReadonlyMap<Strand, number> {
  const offsets = new Map<Strand, number>()
  let offset = 0
  for (const strand of strands) {
    offsets.set(strand, offset)
    if (strand.died === null) offset += sizeOf(strand)
  }
  return offsets
}

/** How much room a strand takes in a segment's node. */
export function sizeOf({ token }: Strand): number {
  return token.leaf ? 1 : token.key.length
}

function strandOf(token: Token, born: Stitch | null): Strand {
  return { token, born, died: null, formats: [] }
}

interface Woven {
  readonly live: Strand[]
  readonly stitches: Stitch[]
  /** The new strands, by the strand that they stand behind. */
  readonly put: ReadonlyMap<Strand | null, Strand[]>
}

function weaveIn(live: readonly Strand[], state: readonly Token[], layer: number, language: Language): Woven {
  const before = live.map((strand) => ({ ...strand.token, marks: marksIn(strand, layer) }))
  const put = new Map<Strand | null, Strand[]>()
  const next: Strand[] = []
  const stitches: Stitch[] = []
  let at = 0
  /** The strand that was kept for each place of the state before; its marks may have changed. */
  const keep = (to: number): void => {
    for (; at < to; at++) next.push(live[at] as Strand)
  }
  for (const { from, to, otherFrom, exact } of hunksBetween(before, state, language)) {
    keep(from)
    const gone = live.slice(from, to)
    const after: Strand[] = []
    const stitch: Stitch = { layer, isFormat: false, before: gone, after }
    const start = next.length
    for (const edit of exact) {
      keep(edit.from)
      for (const strand of live.slice(edit.from, edit.to)) strand.died = stitch
      const born = state.slice(edit.otherFrom, edit.otherTo).map((token) => strandOf(token, stitch))
      if (born.length > 0) put.set(live[edit.to - 1] ?? null, born)
      next.push(...born)
      at = edit.to
    }
    keep(to)
    after.push(...next.slice(start))
    if (start !== otherFrom) throw new Error('a hunk has to stand where it says')
    stitches.push(stitch)
  }
  keep(live.length)
  return { live: next, stitches: [...stitches, ...formatted(next, state, layer)], put }
}

/** Changes of formatting: what stayed and has other marks now, in runs that changed alike. */
function formatted(live: readonly Strand[], state: readonly Token[], layer: number): Stitch[] {
  const stitches: Stitch[] = []
  let run: Strand[] = []
  let stitch: Stitch | null = null
  let last: readonly [readonly Mark[], readonly Mark[]] | null = null
  for (const [at, strand] of live.entries()) {
    const now = state[at]?.marks ?? []
    const was = marksIn(strand, layer)
    if (strand.born?.layer === layer || Mark.sameSet(was, now)) {
      stitch = null
      continue
    }
    if (!stitch || !last || !Mark.sameSet(last[0], was) || !Mark.sameSet(last[1], now)) {
      run = []
      stitch = { layer, isFormat: true, before: run, after: run }
      stitches.push(stitch)
    }
    last = [was, now]
    run.push(strand)
    for (const type of new Set([...was, ...now].map((mark) => mark.type))) {
      const marks = marksOfType(now, type)
      if (!Mark.sameSet(marks, marksOfType(was, type))) strand.formats.push({ stitch, type, marks })
    }
  }
  return stitches
}
