import { textOf } from '../../../shared/document/segment.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { samePlace } from '../../../shared/script/samePlace.ts'
import type { Desk } from '../desk.ts'

/** Where a segment is split in each edition that a split in one of them reaches: both Chinese ones split together. */
export function pairedOffsets(
  desk: Pick<Desk, 'following' | 'segment'>,
  id: SegmentId,
  language: Language,
  offset: number,
): Map<Language, number> {
  const offsets = new Map([[language, offset]])
  const pair = desk.following
    ? [desk.following.from.language, desk.following.to.language]
    : ([] as readonly Language[])
  if (!pair.includes(language)) return offsets
  const node = desk.segment(language, id)
  for (const other of pair) {
    const there = other === language ? null : desk.segment(other, id)
    if (node && there) offsets.set(other, samePlace(offset, textOf(node), textOf(there)))
  }
  return offsets
}
