import type { Fragment, Node } from 'prosemirror-model'
import { plainText, type SegmentState, textOf } from '../../document/segment.ts'
import type { SegmentId } from '../../ids.ts'
import { contentOf, notesIn } from './codes.ts'
import { piecesText, wholeState, wholeText, type XliffFile, type XliffUnit } from './document.ts'
import { leavingSegment, markOf, segmentNodes } from './write.ts'

/** A segment whose translation is to be what a file brings back. */
export interface BackChange {
  readonly segment: SegmentId
  readonly content: Fragment
  readonly state: SegmentState
  /** Whether the text changed, or its state alone. */
  readonly isText: boolean
  readonly before: string
  readonly after: string
}

/**
 * A unit that does not fit: no such segment; its source says something else by now; both sides changed since it left;
 * nobody can tell which side changed; its codes are not those of the segment.
 */
interface Misfit {
  readonly id: string
  readonly line: number
  readonly why: 'unknown' | 'source' | 'both' | 'unsure' | 'codes' | 'footnotes'
  readonly text: string
}

/** What a file that comes back changes in a translation. */
export interface BackPlan {
  readonly changes: readonly BackChange[]
  /** Units that came back as they left, or that say what the translation says by now. */
  readonly unchanged: number
  readonly misfits: readonly Misfit[]
  /** What people wrote beside units. */
  readonly notes: readonly { readonly id: string; readonly text: string }[]
}

/**
 * Holds a file against an article's source and translation as they are now. Taken is what was changed outside and
 * not here since it left (by its mark), or what is still empty here; nothing is guessed: the rest is named.
 */
export function planBack(file: XliffFile, source: Node, target: Node): BackPlan {
  const sources = segmentNodes(source)
  const targets = segmentNodes(target)
  const changes: BackChange[] = []
  const misfits: Misfit[] = []
  const seen = new Set<string>()
  let unchanged = 0
  for (const unit of file.units) {
    const { id, line } = unit
    const from = sources.get(id)
    const to = targets.get(id)
    const found = from === undefined || to === undefined || seen.has(id) ? 'unknown' : judged(unit, from, to)
    seen.add(id)
    if (found === null) unchanged++
    else if (typeof found === 'string') {
      misfits.push({
        id,
        line,
        why: found,
        text: piecesText(wholeText(unit, 'target') ?? wholeText(unit, 'source') ?? []),
      })
    } else changes.push({ ...found, segment: id as SegmentId })
  }
  const notes = file.units.flatMap(({ id, notes: said }) => said.map((text) => ({ id, text })))
  return { changes, unchanged, misfits, notes }
}

function judged(
  unit: XliffUnit,
  source: Node,
  target: Node,
): Omit<BackChange, 'segment'> | Misfit['why'] | null {
  const here = leavingSegment(source, target)
  const pieces = wholeText(unit, 'target') ?? []
  const state = pieces.length === 0 ? 'initial' : wholeState(unit)
  const mark = markOf(pieces, state)
  if (mark === unit.was || mark === here.mark) return null
  if (piecesText(wholeText(unit, 'source') ?? []) !== plainText(textOf(source))) return 'source'
  const brought = contentOf(pieces, here.pair.codes)
  if (brought === null) return 'codes'
  const isText = !brought.eq(target.content)
  if (unit.was !== here.mark && (unit.was !== '' || !isEmpty(target))) {
    // Without a mark a state alone says nothing of what was changed where.
    if (unit.was === '') return isText ? 'unsure' : null
    return 'both'
  }
  if (isText && brought.size > 0 && !sameNotes(brought, source.content)) return 'footnotes'
  const after = plainText(brought.textBetween(0, brought.size))
  return { content: brought, state, isText, before: plainText(textOf(target)), after }
}

function isEmpty(segment: Node): boolean {
  return textOf(segment).trim() === ''
}

function sameNotes(content: Fragment, source: Fragment): boolean {
  return notesIn(content).toSorted().join('\n') === notesIn(source).toSorted().join('\n')
}
