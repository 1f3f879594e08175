import type { Fragment, Node } from 'prosemirror-model'
import { textHash } from '../document/hash.ts'
import { anyOffer, type Kept, keptOf } from '../document/kept.ts'
import type { Han } from '../locale.ts'
import { contentFrom, tokensOf } from './content.ts'
import { settled, type Update, update } from './keep.ts'
import { correspondence, mergedAs } from './merge.ts'

/** What has to happen to a segment so that it follows the segment that it is converted from. */
export type Following =
  /** Nothing: it is up to date, or was never converted and its source is as it was. */
  | { readonly kind: 'current' }
  /** It gets this content, and remembers this. */
  | { readonly kind: 'write'; readonly content: Fragment; readonly kept: Kept }
  /**
   * Hand and conversion changed the same place; a person decides (`decided` of the pieces), nothing is touched. The
   * pieces are about `hand`, the segment's content as it was.
   */
  | { readonly kind: 'conflict'; readonly pieces: Update; readonly hand: Fragment; readonly kept: Kept }
  /** It is locked, a person took this very update back, or the text is not that of the conversion at all. */
  | { readonly kind: 'behind'; readonly why: 'final' | 'declined' | 'apart'; readonly kept: Kept }

/** A converted segment as conversion sees it now. */
export interface Converted {
  /** The segment that was converted, and what it becomes. */
  readonly source: Fragment
  readonly next: Fragment
  /** What the conversion depended on (`segmentDigest`). */
  readonly by: string
  /** For a text that was never converted: its source before it changed, and what conversion makes of that. */
  readonly before?: { readonly source: Fragment; readonly gave: Fragment }
  /** A person asks for the update: that it was declined, or is of another text, does not count any more. */
  readonly isWanted?: boolean
}

/** A text is another one than the conversion where less than this share of the characters is common. */
const leastAlike = 0.5

/** What has to happen to a segment whose source now converts so. */
export function follow(segment: Node, { source, next, by, before, isWanted }: Converted): Following {
  const hand = segment.content
  const now: Kept = { from: source.toJSON(), gave: next.toJSON(), by }
  const kept = keptOf(segment)
  const base = kept ? { source: contentFrom(kept.from), gave: contentFrom(kept.gave) } : before
  if (kept && base?.source.eq(source) && base.gave.eq(next)) return { kind: 'current' }
  const isBare = !kept && hand.size === 0
  if (isBare && next.size === 0) return { kind: 'current' }
  if (!isBare && (!base || (!kept && base.source.eq(source)))) return { kind: 'current' }
  if (segment.attrs.state === 'final') return { kind: 'behind', why: 'final', kept: now }
  if (isBare || !base) return { kind: 'write', content: next, kept: now }
  if (!isWanted && (kept?.declined === anyOffer || kept?.declined === offerOf(now)))
    return { kind: 'behind', why: 'declined', kept: now }
  if (!isWanted && !kept && alike(base.gave, hand) < leastAlike)
    return { kind: 'behind', why: 'apart', kept: now }
  const pieces = update(base.gave, hand, next)
  const content = settled(pieces)
  return content ? { kind: 'write', content, kept: now } : { kind: 'conflict', pieces, hand, kept: now }
}

/** Whether a segment has the very text that conversion gave it from this source. */
export function isUntouched(segment: Node, source: Fragment): boolean {
  const kept = keptOf(segment)
  return kept !== null && contentFrom(kept.gave).eq(segment.content) && contentFrom(kept.from).eq(source)
}

/** Whether a converted segment was made from another source than this one, and nobody wanted it so. */
export function isBehind(segment: Node, source: Fragment): boolean {
  const kept = keptOf(segment)
  if (kept === null || contentFrom(kept.from).eq(source)) return false
  return kept.declined !== anyOffer && kept.declined?.split(' ')[0] !== digestOf(source.toJSON())
}

/** The digests of an update's source and of what it gives, by which a declined one is known. */
export function offerOf({ from, gave }: Kept): string {
  return `${digestOf(from)} ${digestOf(gave)}`
}

const digestOf = (content: unknown): string => textHash(JSON.stringify(content))

/** The conflicting pieces of an update in their order. */
export function conflictsOf(pieces: Update): Extract<Update[number], { kind: 'conflict' }>[] {
  return pieces.filter((piece) => piece.kind === 'conflict')
}

/** Where an update's conflicts stand in the hand's text: UTF-16 offsets, a leaf as one. */
export function conflictRanges(pieces: Update): { readonly from: number; readonly to: number }[] {
  const ranges: { from: number; to: number }[] = []
  let at = 0
  for (const piece of pieces) {
    // What the conversion alone changed is not in the hand's text yet.
    const stands = sizeOf(piece.kind === 'theirs' ? piece.base : mergedAs([piece], 'mine'))
    if (piece.kind === 'conflict') ranges.push({ from: at, to: at + stands })
    at += stands
  }
  return ranges
}

function sizeOf(tokens: readonly { readonly key: string; readonly leaf: Node | null }[]): number {
  return tokens.reduce((sum, { key, leaf }) => sum + (leaf ? 1 : key.length), 0)
}

/** The share of characters that two contents have in common, of the longer one. */
function alike(one: Fragment, other: Fragment): number {
  const [a, b] = [tokensOf(one), tokensOf(other)]
  const longer = Math.max(a.length, b.length)
  if (longer === 0) return 1
  const common = correspondence(a, b, ({ key }) => key).filter((at) => at !== undefined).length
  return common / longer
}

/** The pair of Chinese editions of an article: which one is written, and which one follows it. */
export function directionOf(
  source: string,
  has: (language: Han) => boolean,
): { readonly from: Han; readonly to: Han } | null {
  if (!has('zh-Hans') || !has('zh-Hant')) return null
  return source === 'zh-Hant' ? { from: 'zh-Hant', to: 'zh-Hans' } : { from: 'zh-Hans', to: 'zh-Hant' }
}
