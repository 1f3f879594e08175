import type { Node } from 'prosemirror-model'
import { textHash } from '../../document/hash.ts'
import { type SegmentState, segmentsOf, textOf } from '../../document/segment.ts'
import { type ArticleId, isId, type SegmentId } from '../../ids.ts'
import { isLanguage, type Language } from '../../locale.ts'
import type { CodedPair } from '../xliff/codes.ts'
import type { XliffPiece } from '../xliff/document.ts'
import { leavingSegment, markOf, segmentNodes } from '../xliff/write.ts'
import { type Brackets, bracketsNamed } from './placeholders.ts'

/** A translation beside its source, as it goes to somebody who reads it elsewhere. */
export interface LeavingReview {
  readonly article: ArticleId
  readonly title: string
  readonly source: { readonly language: Language; readonly document: Node }
  readonly target: { readonly language: Language; readonly document: Node }
  /** Whose Traditional Chinese it is: for the fonts and the spelling dictionary of the word processor. */
  readonly region: 'tw' | 'hk'
}

/** A segment as it leaves: its two texts and the marks by which it is known what they were. */
export interface LeavingRow {
  readonly segment: SegmentId
  /** The kind of block that it stands in. */
  readonly block: string
  readonly pair: CodedPair
  readonly mark: string
  readonly sourceMark: string
}

/** All rows of a translation in their order; segments without text on both sides do not leave. */
export function leavingRows(source: Node, target: Node): LeavingRow[] {
  const targets = segmentNodes(target)
  return segmentsOf(source).flatMap(({ id, block, position }) => {
    const from = source.nodeAt(position)
    const to = targets.get(id)
    if (from === null || to === undefined) throw new Error(`segment ${id} is not in both editions`)
    if (textOf(from).trim() === '' && textOf(to).trim() === '') return []
    const { pair, mark } = leavingSegment(from, to)
    return [{ segment: id, block, pair, mark, sourceMark: sourceMarkOf(pair.source) }]
  })
}

/** What a remark from outside says, and of what. */
export interface ReturnedRemark {
  /** '' where it stands beside the table. */
  readonly segment: string
  readonly side: 'source' | 'target'
  readonly author: string
  /** ISO time, '' where the file has none. */
  readonly at: string
  readonly text: string
  /** Offset and length of what it is about, in the text of its side (a footnote reference is one); null for all. */
  readonly about: { readonly start: number; readonly length: number } | null
  readonly replies: readonly { readonly author: string; readonly at: string; readonly text: string }[]
}

/** A row as it came back. `fault` says why its text cannot be taken whatever stands in the library. */
export interface ReturnedRow {
  readonly segment: string
  /** Its number in the table from 1, or its line in a file of lines. */
  readonly place: number
  readonly was: string
  /** '' where the file does not say. */
  readonly sourceWas: string
  readonly source: readonly XliffPiece[] | null
  readonly target: readonly XliffPiece[] | null
  readonly fault: 'unknown' | 'content' | 'deleted' | null
  /** Somebody formatted text by hand, which is not taken over. */
  readonly isFormatted: boolean
  /** The translation as the file has it, for showing. */
  readonly text: string
}

/** A file that came back, as it was understood. Plain data. */
export interface ReturnedReview {
  readonly format: 'docx' | 'xliff'
  readonly article: string
  readonly source: Language
  readonly target: Language
  readonly rows: readonly ReturnedRow[]
  readonly remarks: readonly ReturnedRemark[]
  /** Who changed or said something, as the file names them. */
  readonly authors: readonly string[]
}

/** The mark of a source text. */
export function sourceMarkOf(pieces: readonly XliffPiece[]): string {
  return markOf(pieces, 'initial')
}

const states: readonly SegmentState[] = ['initial', 'translated', 'reviewed', 'final']

/** Whether a text is the one that a mark was made of, in whatever state it left. */
export function fitsMark(pieces: readonly XliffPiece[], mark: string): boolean {
  return states.some((state) => markOf(pieces, state) === mark)
}

/** What a row carries out of sight: which segment it is, and the marks of the two texts that it left with. */
export function rowCode({ segment, mark, sourceMark }: LeavingRow): string {
  const said = `${segment}.${mark}.${sourceMark}`
  return `${said}.${checkOf(said)}`
}

const rowShape =
  /([0-7][0-9A-HJKMNP-TV-Z]{25})\.([0-9a-f]{16})\.([0-9a-f]{16})\.([0-9a-f]{4})(?![0-9A-Za-z])/u

/** What a row's code says; null where there is none, or it was damaged. */
export function readRowCode(text: string): Pick<ReturnedRow, 'segment' | 'was' | 'sourceWas'> | null {
  const [, segment = '', was = '', sourceWas = '', check = ''] = rowShape.exec(text) ?? []
  if (check === '' || checkOf(`${segment}.${was}.${sourceWas}`) !== check) return null
  return { segment, was, sourceWas }
}

/** What the table carries in its head: the article, the two languages and the brackets. */
export function tableCode({ article, source, target }: LeavingReview, [open]: Brackets): string {
  return `duizhao.1.${article}.${source.language}.${target.language}.${open}.`
}

const tableShape = /duizhao\.1\.([0-7][0-9A-HJKMNP-TV-Z]{25})\.([A-Za-z-]{2,10})\.([A-Za-z-]{2,10})\.(.)\./u

/** What a table's code says; null where it is none. */
export function readTableCode(
  text: string,
): (Pick<ReturnedReview, 'article' | 'source' | 'target'> & { readonly brackets: Brackets }) | null {
  const [, article = '', source = '', target = '', open = ''] = tableShape.exec(text) ?? []
  const brackets = bracketsNamed(open)
  if (!isId(article) || !isLanguage(source) || !isLanguage(target) || brackets === null) return null
  return { article, source, target, brackets }
}

function checkOf(text: string): string {
  return textHash(text).slice(0, 4)
}
