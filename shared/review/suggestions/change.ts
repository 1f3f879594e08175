import type { Fragment } from 'prosemirror-model'
import { textHash } from '../../document/hash.ts'
import type { Layer } from '../../document/layer.ts'
import type { Language } from '../../locale.ts'
import { contentOf } from '../../script/content.ts'
import { type Tracked, tidied } from './tracked.ts'
import { marksIn, offsetsIn, type Stitch, type Strand, sizeOf, type Weave, weaveOf } from './weave.ts'

/** A stretch of a segment's present content: offsets inside the node, UTF-16, a footnote reference as one. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** One suggestion, as it is shown, accepted and rejected. */
export interface Change {
  /** The same as long as the change itself is the same, wherever it moves to. */
  readonly id: string
  readonly kind: 'insert' | 'delete' | 'replace' | 'format'
  readonly by: string
  readonly at: string
  /** Whole words before and after it; for `format` the same text with other marks. */
  readonly before: Fragment
  readonly after: Fragment
  /** Where it stands now; empty where nothing of it is left, or nothing was put in. What went stood at `from`. */
  readonly place: Stretch
  /** What still stands of `after`: what later changes put in between is left out. */
  readonly stretches: readonly Stretch[]
  /** Later changes took away all that it put in, or its formatting: it cannot be seen in the text any more. */
  readonly isOverwritten: boolean
}

/** The changes suggested in a segment, in the order of their places, of layers at one place. */
export function changesOf(tracked: Tracked, language: Language): Change[] {
  const { content, layers } = tidied(tracked)
  if (layers.length === 0) return []
  return changesIn(weaveOf({ content, layers }, language), layers).map(([each]) => each)
}

/** The changes of a weave, each with its stitch. */
export function changesIn(weave: Weave, layers: readonly Layer[]): (readonly [Change, Stitch])[] {
  const offsets = offsetsIn(weave.strands)
  const seen = new Map<string, number>()
  const found = weave.stitches.map((stitch) => {
    const before = shown(stitch.before, stitch.layer)
    const after = shown(stitch.after, stitch.layer + 1)
    const { by = '', at = '' } = layers[stitch.layer] ?? {}
    const hash = textHash(JSON.stringify([by, at, stitch.isFormat, before.toJSON(), after.toJSON()]))
    const no = seen.get(hash) ?? 0
    seen.set(hash, no + 1)
    const stretches = stretchesOf(stitch.after, offsets)
    const first = stitch.before[0] ?? stitch.after[0]
    const gap = (first && offsets.get(first)) ?? 0
    const from = Math.min(gap, stretches[0]?.from ?? gap)
    const change: Change = {
      id: `${hash}.${no}`,
      kind: kindOf(stitch),
      by,
      at,
      before,
      after,
      place: { from, to: stretches.at(-1)?.to ?? from },
      stretches,
      isOverwritten: isOverwritten(stitch),
    }
    return [change, stitch] as const
  })
  return found.sort(([a, one], [b, other]) => a.place.from - b.place.from || one.layer - other.layer)
}

function kindOf({ isFormat, before, after }: Stitch): Change['kind'] {
  if (isFormat) return 'format'
  if (before.length === 0) return 'insert'
  return after.length === 0 ? 'delete' : 'replace'
}

function isOverwritten(stitch: Stitch): boolean {
  const { after, isFormat } = stitch
  if (isFormat) {
    const stands = (strand: Strand): boolean =>
      strand.died === null &&
      strand.formats.some(
        (one, at) =>
          one.stitch === stitch && !strand.formats.slice(at + 1).some(({ type }) => type === one.type),
      )
    return !after.some(stands)
  }
  const born = after.filter((strand) => strand.born === stitch)
  return born.length > 0 && born.every(({ died }) => died !== null)
}

function shown(strands: readonly Strand[], state: number): Fragment {
  return contentOf(strands.map((strand) => ({ ...strand.token, marks: marksIn(strand, state) })))
}

function stretchesOf(strands: readonly Strand[], offsets: ReadonlyMap<Strand, number>): Stretch[] {
  const stretches: { from: number; to: number }[] = []
  for (const strand of strands) {
    if (strand.died !== null) continue
    const from = offsets.get(strand) ?? 0
    const to = from + sizeOf(strand)
    const last = stretches.at(-1)
    if (last?.to === from) last.to = to
    else stretches.push({ from, to })
  }
  return stretches
}
