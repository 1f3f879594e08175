import type { Fragment, Node } from 'prosemirror-model'
import { plainText, textOf } from '../../document/segment.ts'
import type { SegmentId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import { cleanMerge } from '../../review/outside/cleanMerge.ts'
import { codedPair, contentOf, notesIn } from '../xliff/codes.ts'
import { piecesText, type XliffPiece } from '../xliff/document.ts'
import { segmentNodes } from '../xliff/write.ts'
import { fitsMark, type ReturnedReview, type ReturnedRow, sourceMarkOf } from './table.ts'

/** A segment whose text a reviewer changed outside. */
interface ReviewChange {
  readonly segment: SegmentId
  readonly place: number
  readonly before: Fragment
  readonly after: Fragment
  /** It was changed here too since it left, elsewhere in the segment; `after` has both. */
  readonly isMerged: boolean
}

/**
 * A row that is not taken: no such segment; twice in the file; its row was deleted; something stands in it that is no
 * text; its translation is gone; the source changed here, or in the file; the text changed here at the same places;
 * nobody can tell what it left with; placeholders or footnotes are not those that it left with; the segment is locked.
 */
export interface ReviewMisfit {
  readonly segment: string
  readonly place: number
  readonly why:
    | 'unknown'
    | 'twice'
    | 'deleted'
    | 'content'
    | 'emptied'
    | 'source'
    | 'source-cell'
    | 'both'
    | 'unsure'
    | 'codes'
    | 'footnotes'
    | 'locked'
  /** What the file says. */
  readonly text: string
  /** What stands here, '' where there is no such segment. */
  readonly here: string
}

/** What a file that came back changes in a translation, and what of it does not fit. */
export interface ReviewPlan {
  readonly changes: readonly ReviewChange[]
  /** Rows that came back as they left, or that say what stands here by now. */
  readonly unchanged: number
  readonly misfits: readonly ReviewMisfit[]
  /** Segments with text that the file does not have. */
  readonly missing: number
  /** Rows that are taken or unchanged, but whose formatting by hand was left out. */
  readonly formatted: readonly string[]
}

/** Gives the content that a segment left with, by its mark; null where nobody kept it. */
export type SentContent = (segment: SegmentId, mark: string) => Fragment | null

/**
 * Holds a review that came back against the texts as they are now. A row whose text nobody changed here since it left
 * is taken; one that was changed on both sides only where the two cannot be about the same words. Nothing is guessed:
 * the rest is named.
 */
export function planReview(
  review: ReturnedReview,
  source: Node,
  target: Node,
  sent: SentContent,
): ReviewPlan {
  const sources = segmentNodes(source)
  const targets = segmentNodes(target)
  const times = new Map<string, number>()
  for (const { segment } of review.rows) times.set(segment, (times.get(segment) ?? 0) + 1)
  const changes: ReviewChange[] = []
  const misfits: ReviewMisfit[] = []
  const formatted: string[] = []
  let unchanged = 0
  for (const row of review.rows) {
    const { segment, place, text } = row
    const from = sources.get(segment)
    const to = targets.get(segment)
    const judgement =
      from === undefined || to === undefined
        ? 'unknown'
        : judged(row, from, to, review.target, (mark) => sent(segment as SegmentId, mark))
    const isTwice = segment !== '' && (times.get(segment) ?? 0) > 1
    const found = isTwice && judgement !== null && judgement !== 'unknown' ? 'twice' : judgement
    if (typeof found === 'string') {
      misfits.push({ segment, place, why: found, text, here: to === undefined ? '' : plainText(textOf(to)) })
      continue
    }
    if (row.isFormatted) formatted.push(segment)
    if (found === null) unchanged++
    else changes.push({ ...found, segment: segment as SegmentId, place })
  }
  const missing = [...targets].filter(([id, node]) => !times.has(id) && textOf(node).trim() !== '').length
  return { changes, unchanged, misfits, missing, formatted }
}

type Judged = Pick<ReviewChange, 'before' | 'after' | 'isMerged'> | ReviewMisfit['why'] | null

function judged(
  row: ReturnedRow,
  source: Node,
  target: Node,
  language: Language,
  sent: (mark: string) => Fragment | null,
): Judged {
  if (row.fault !== null) return row.fault
  if (row.target === null) return 'codes'
  const here = codedPair(source.content, target.content)
  const isHere = fitsMark(here.target, row.was)
  const base = isHere ? target.content : sent(row.was)
  const pair = isHere || base === null ? here : codedPair(source.content, base)
  const said = withEndsOf(row.target, pair.target)
  // Who changed nothing in the translation is not asked for what stands beside it.
  if (fitsMark(said, row.was) || fitsMark(row.target, row.was)) return null
  if (sameText(withEndsOf(row.target, here.target), here.target)) return null
  const sourceFault = faultOfSource(row, here.source, source)
  if (sourceFault !== null) return sourceFault
  if (row.was === '') return 'unsure'
  if (base === null) return 'both'
  const brought = contentOf(withoutEndsOf(row.target, pair.target), pair.codes)
  if (brought === null) return 'codes'
  if (isEmpty(brought)) return isEmpty(base) ? null : 'emptied'
  if (!sameNotes(brought, isEmpty(base) ? source.content : base)) return 'footnotes'
  if (target.attrs.state === 'final') return 'locked'
  const after = isHere ? brought : cleanMerge(base, target.content, brought, language)
  if (after === null) return 'both'
  if (after.eq(target.content)) return null
  return { before: target.content, after, isMerged: !isHere }
}

/** Whether the source is the one that the row stands beside, here and in the file. */
function faultOfSource(
  row: ReturnedRow,
  pieces: readonly XliffPiece[],
  source: Node,
): 'source' | 'source-cell' | null {
  if (row.sourceWas !== '' && row.sourceWas !== sourceMarkOf(pieces)) return 'source'
  const said = row.source === null ? null : piecesText(row.source)
  if (said !== null && tidy(said) === tidy(plainText(textOf(source)))) return null
  return row.sourceWas === '' ? 'source' : 'source-cell'
}

/** A text with the white space at its ends as another one has it: programs add it there and take it away. */
function withEndsOf(pieces: readonly XliffPiece[], like: readonly XliffPiece[]): readonly XliffPiece[] {
  const [start, end] = [endOf(like[0], leading), endOf(like.at(-1), trailing)]
  const made = withEnd(pieces, 0, leading, (text) => start + text)
  return withEnd(made, -1, trailing, (text) => text + end)
}

/** A text without white space at the ends where another one has none. */
function withoutEndsOf(pieces: readonly XliffPiece[], like: readonly XliffPiece[]): readonly XliffPiece[] {
  const made = endOf(like[0], leading) === '' ? withEnd(pieces, 0, leading, (text) => text) : pieces
  return endOf(like.at(-1), trailing) === '' ? withEnd(made, -1, trailing, (text) => text) : made
}

const leading = /^\s+/u
const trailing = /\s+$/u

function endOf(piece: XliffPiece | undefined, end: RegExp): string {
  return piece?.kind === 'text' ? (end.exec(piece.text)?.[0] ?? '') : ''
}

function withEnd(
  pieces: readonly XliffPiece[],
  at: number,
  end: RegExp,
  make: (text: string) => string,
): readonly XliffPiece[] {
  const piece = pieces.at(at)
  return piece?.kind === 'text'
    ? pieces.with(at, { kind: 'text', text: make(piece.text.replace(end, '')) })
    : pieces
}

/** Programs put other kinds of white space in. */
function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function sameText(one: readonly XliffPiece[], other: readonly XliffPiece[]): boolean {
  const said = (pieces: readonly XliffPiece[]) =>
    JSON.stringify(pieces.map((piece) => (piece.kind === 'text' ? piece.text : [piece.kind, piece.id])))
  return said(one) === said(other)
}

function isEmpty(content: Fragment): boolean {
  return content.textBetween(0, content.size, '', '\uFFFC').trim() === ''
}

function sameNotes(one: Fragment, other: Fragment): boolean {
  return notesIn(one).toSorted().join('\n') === notesIn(other).toSorted().join('\n')
}
