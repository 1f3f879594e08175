import { Fragment, type Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { schema } from '../../document/schema.ts'
import { type SegmentAttributes, segmentAttributes, segmentsOf } from '../../document/segment.ts'
import type { SegmentId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import { contentOf, type Token, tokensOf } from '../../script/content.ts'
import { differences } from '../../script/differences.ts'
import { type Unit, unitsOf } from './blocks.ts'
import { gapOf } from './pieces.ts'
import { type Row, rowsOf } from './rows.ts'
import { sameToReaders } from './same.ts'

/** What a segment gets back. */
export interface RestoredSegment {
  readonly content: Fragment
  /** What it carried, where it was this very segment. */
  readonly was: SegmentAttributes | null
}

/** What brings a version, or a part of it, back into the segments that there are now. */
export interface Restoration {
  /** Only what differs; a segment that is not named stays. */
  readonly segments: ReadonlyMap<SegmentId, RestoredSegment>
  /** Readers will have the very text of the version: no paragraph of it was split, joined, moved or lost since. */
  readonly isExact: boolean
}

/**
 * What brings an older version of an edition back without changing which segments there are: they are those of all
 * editions. What was split since is cut again where it is cut now, what was joined is joined. `block` names a block of
 * the present text by its index, to bring back only that; null brings back everything.
 */
export function restoration(
  version: Node,
  now: Node,
  language: Language,
  block: number | null = null,
): Restoration {
  const carried = carriedIn(version)
  const segments = new Map<SegmentId, RestoredSegment>()
  for (const { before, after } of placed(rowsOf(unitsOf(version), unitsOf(now), language))) {
    if (block !== null && !after.some((unit) => unit.block.index === block)) continue
    const contents = cutAsNow(before, after, language)
    for (const [at, { id, content }] of after.entries()) {
      const restored = contents[at] ?? Fragment.empty
      if (id === null || restored.eq(content)) continue
      const isItself = before.length === 1 && before[0]?.id === id && before[0].content.eq(restored)
      segments.set(id, { content: restored, was: isItself ? (carried.get(id) ?? null) : null })
    }
  }
  return { segments, isExact: sameToReaders(version, restoredDoc(now, segments), language) }
}

/** A document with other contents in some of its segments. */
function restoredDoc(now: Node, segments: ReadonlyMap<SegmentId, RestoredSegment>): Node {
  const change = new Transform(now)
  for (const { id, position, size } of segmentsOf(now).toReversed()) {
    const found = segments.get(id)
    if (found) change.replaceWith(position + 1, position + size - 1, found.content)
  }
  return change.doc
}

function carriedIn(doc: Node): ReadonlyMap<SegmentId, SegmentAttributes> {
  const carried = new Map<SegmentId, SegmentAttributes>()
  doc.descendants((node) => {
    if (node.type.name !== 'segment') return !node.isTextblock
    const attributes = segmentAttributes(node)
    carried.set(attributes.id, attributes)
    return false
  })
  return carried
}

/** The rows that stand somewhere now; a text without a counterpart goes to what stood before it in its block. */
function placed(rows: readonly Row[]): readonly Row[] {
  const made: Row[] = []
  let waiting: Unit[] = []
  const blockOf = (row: Row | undefined) => row?.before.at(-1)?.block
  for (const row of rows) {
    const [first] = row.before
    const before = made.at(-1)
    // What came since may be a part that was split off; where it is none, it gets nothing.
    if (row.after.length > 0 && !first && before && isBeside(before, row))
      made[made.length - 1] = { ...before, after: [...before.after, ...row.after] }
    else if (row.after.length > 0 && !first) made.push(row)
    else if (row.after.length > 0) {
      const own = waiting.filter((unit) => unit.block === first?.block)
      waiting = []
      made.push(own.length > 0 ? { ...row, before: [...own, ...row.before] } : row)
    } else if (first && first.id !== null && first.key !== '') {
      const at = made.findLastIndex((each) => each.before.length > 0)
      const last = made[at]
      if (last?.after[0]?.id && blockOf(last) === first.block)
        made[at] = { ...last, before: [...last.before, ...row.before] }
      else waiting.push(...row.before)
    }
  }
  return made
}

function isBeside(before: Row, { after: [unit] }: Row): boolean {
  const last = before.after.at(-1)
  return unit?.id !== null && last?.id !== null && last?.block === unit?.block
}

/** The old text of a row, as many parts as there are segments now. */
function cutAsNow(before: readonly Unit[], after: readonly Unit[], language: Language): Fragment[] {
  const whole = joined(before, language)
  if (after.length < 2) return [whole]
  const tokens = tokensOf(whole)
  const present = tokensOf(joined(after, language))
  const ends: number[] = []
  let end = 0
  for (const { content } of after.slice(0, -1)) {
    const size = tokensOf(content).length
    end += size + (end > 0 && size > 0 ? gapOf(language).length : 0)
    ends.push(end)
  }
  const place = mapping(keysOf(present), keysOf(tokens))
  const cuts = ends.map((each) => (gapOf(language) === '' ? place(each) : betweenWords(tokens, place(each))))
  return [...cuts, tokens.length].map((to, at) => {
    const part = tokens.slice(cuts[at - 1] ?? 0, to)
    while (isBlank(part[0])) part.shift()
    while (isBlank(part.at(-1))) part.pop()
    return contentOf(part)
  })
}

const isBlank = (token: Token | undefined): boolean => token?.key.trim() === ''

/** The nearest place where no word is cut. */
function betweenWords(tokens: readonly Token[], place: number): number {
  const isBetween = (at: number): boolean =>
    at <= 0 || at >= tokens.length || isBlank(tokens[at]) || isBlank(tokens[at - 1])
  for (let by = 0; ; by++) {
    if (isBetween(place - by)) return Math.max(0, place - by)
    if (isBetween(place + by)) return Math.min(tokens.length, place + by)
  }
}

const keysOf = (tokens: readonly { readonly key: string }[]): string[] => tokens.map(({ key }) => key)

function joined(units: readonly Unit[], language: Language): Fragment {
  const gap = gapOf(language)
  return units.reduce((all, { content }) => {
    const isBetween = gap !== '' && all.size > 0 && content.size > 0
    return (isBetween ? all.append(Fragment.from(schema.text(gap))) : all).append(content)
  }, Fragment.empty)
}

/** Where a place of one text lies in another; inside of a change, at its end. */
function mapping(from: readonly string[], to: readonly string[]): (place: number) => number {
  const parts = differences(from, to)
  return (place) => {
    let [at, there] = [0, 0]
    for (const { added, removed, count } of parts) {
      if (added) there += count
      else if (removed) at += count
      else {
        if (place <= at + count && place >= at) return there + (place - at)
        at += count
        there += count
      }
      if (at > place) return there
    }
    return there
  }
}
