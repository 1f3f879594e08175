import { Mark } from 'prosemirror-model'
import type { SegmentId } from '../../ids.ts'
import { isHan, type Language } from '../../locale.ts'
import { type Token, tokensOf } from '../../script/content.ts'
import { hunksBetween } from '../hunks.ts'
import type { Unit } from './blocks.ts'
import type { Row } from './rows.ts'

/** A mark as data: its type and attributes. */
interface PlainMark {
  readonly type: string
  readonly attrs?: { readonly [name: string]: unknown }
}

/** A stretch of a compared block, of one formatting. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed' | 'formatted'
  /** U+FFFC is a reference to `note`. */
  readonly text: string
  readonly marks: readonly PlainMark[]
  /** For `formatted`: the marks before. */
  readonly was?: readonly PlainMark[]
  readonly note?: string
  /** The segment that it is in: after, or for `removed` before; null for the space between two segments. */
  readonly segment: SegmentId | null
  /** It is from a segment that stands elsewhere now. */
  readonly isMoved: boolean
}

/** A piece and the segment in whose block it is shown; null for what has no place after. */
export interface PlacedPiece {
  readonly piece: Piece
  readonly unit: Unit | null
}

/** A token and its segment; null for the space that stands between two. */
interface Placed {
  readonly token: Token
  readonly unit: Unit | null
}

/** What a row shows: what changed in it, word by word. */
export function piecesOfRow(row: Row, language: Language): PlacedPiece[] {
  const { before, after, isMoved } = row
  const [one, other] = [before[0], after[0]]
  const isOne = before.length === 1 && after.length === 1
  if (one && other && isOne && one.content.eq(other.content)) {
    return run('same', placedOf([other], language), [], other, isMoved)
  }
  const [ones, others] = [placedOf(before, language), placedOf(after, language)]
  const made: PlacedPiece[] = []
  let [at, otherAt] = [0, 0]
  let place = other ?? null
  const put = (kind: 'added' | 'removed' | 'same', part: readonly Placed[], was: readonly Placed[]): void => {
    made.push(...run(kind, part, was, place, isMoved))
    if (kind !== 'removed') place = part.findLast(({ unit }) => unit)?.unit ?? place
  }
  const same = (to: number): void => {
    const size = to - at
    put('same', others.slice(otherAt, otherAt + size), ones.slice(at, to))
    at = to
    otherAt += size
  }
  const tokens = (all: readonly Placed[]): Token[] => all.map(({ token }) => token)
  for (const { from, to, otherFrom, otherTo } of hunksBetween(tokens(ones), tokens(others), language)) {
    same(from)
    put('removed', ones.slice(from, to), [])
    put('added', others.slice(otherFrom, otherTo), [])
    at = to
    otherAt = otherTo
  }
  same(ones.length)
  return made
}

/** What stands between two segments of a block that end and begin so. */
export function gapOf(language: Language): string {
  return isHan(language) ? '' : ' '
}

function placedOf(units: readonly Unit[], language: Language): Placed[] {
  const gap = gapOf(language)
  return units.flatMap((unit, no) => {
    const own = tokensOf(unit.content).map((token) => ({ token, unit }))
    const hasGap = no > 0 && gap !== '' && own.length > 0
    return hasGap ? [{ token: { key: gap, marks: [], leaf: null }, unit: null }, ...own] : own
  })
}

function run(
  kind: 'added' | 'removed' | 'same',
  part: readonly Placed[],
  was: readonly Placed[],
  start: Unit | null,
  isMoved: boolean,
): PlacedPiece[] {
  const made: PlacedPiece[] = []
  let text = ''
  let place = start
  const close = (last: Placed, marksBefore: readonly Mark[] | null): void => {
    const { token, unit } = last
    const note: unknown = token.leaf?.attrs.note
    const piece: Piece = {
      kind: marksBefore ? 'formatted' : kind,
      text,
      marks: plain(token.marks),
      segment: unit?.id ?? null,
      isMoved,
      ...(marksBefore ? { was: plain(marksBefore) } : {}),
      ...(typeof note === 'string' ? { note } : {}),
    }
    made.push({ piece, unit: place })
    text = ''
  }
  for (const [at, each] of part.entries()) {
    const { token, unit } = each
    if (kind !== 'removed' && unit) place = unit
    text += token.leaf ? '\uFFFC' : token.key
    const before = marksBefore(was[at], token)
    const next = part[at + 1]
    const goesOn =
      next &&
      !token.leaf &&
      !next.token.leaf &&
      next.unit === unit &&
      Mark.sameSet(token.marks, next.token.marks) &&
      sameMarks(before, marksBefore(was[at + 1], next.token))
    if (!goesOn) close(each, before)
  }
  return made
}

/** The marks that a token had, where it had others. */
function marksBefore(was: Placed | undefined, token: Token): readonly Mark[] | null {
  return !was || Mark.sameSet(was.token.marks, token.marks) ? null : was.token.marks
}

function sameMarks(one: readonly Mark[] | null, other: readonly Mark[] | null): boolean {
  return one === null || other === null ? one === other : Mark.sameSet(one, other)
}

const plain = (marks: readonly Mark[]): PlainMark[] => marks.map((mark) => mark.toJSON() as PlainMark)
