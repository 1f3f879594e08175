import type { SegmentState } from '../../document/segment.ts'

/** A piece of a text in XLIFF: a stretch of text, or a code by its id and what it stands for as far as the file says. */
export type XliffPiece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open' | 'point'
      readonly id: string
      /** 'strong' or 'emphasis' where the file names one of these, else ''. */
      readonly means: string
      /** The native code, '' where there is none. */
      readonly data: string
    }
  | { readonly kind: 'close'; readonly id: string }

/** A part of a unit: a sentence, or what stands between two (`isBetween`). */
export interface XliffPart {
  readonly isBetween: boolean
  readonly source: readonly XliffPiece[]
  readonly target: readonly XliffPiece[] | null
  readonly state: SegmentState
}

/** A unit of translation. */
export interface XliffUnit {
  readonly id: string
  readonly line: number
  readonly parts: readonly XliffPart[]
  readonly notes: readonly string[]
  /** Our own mark of how the translation left; '' where there is none. */
  readonly was: string
}

/** What was one document before. */
export interface XliffFile {
  readonly id: string
  /** The languages' tags as they stand. */
  readonly source: string
  readonly target: string
  readonly units: readonly XliffUnit[]
}

/** A file of XLIFF as it was read. */
export interface XliffDocument {
  readonly version: string
  readonly files: readonly XliffFile[]
}

/** What is wrong in a file of XLIFF: the line, the rule that is broken, and what stands there. */
export interface XliffFault {
  readonly line: number
  readonly rule: string
  readonly value: string
}

/** The namespace of our own attributes. */
export const ownNamespace = 'urn:duizhao:xliff:1'

/** The namespace of XLIFF 2.0 and 2.1. */
export const coreNamespace = 'urn:oasis:names:tc:xliff:document:2.0'

/** The text of pieces, without codes. */
export function piecesText(pieces: readonly XliffPiece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')
}

/** A unit's text as one: of all its parts in a language; a translation that is missing is null. */
export function wholeText(unit: XliffUnit, side: 'source' | 'target'): readonly XliffPiece[] | null {
  if (side === 'source') return unit.parts.flatMap(({ source }) => source)
  if (unit.parts.every(({ target, isBetween }) => isBetween || target === null)) return null
  return unit.parts.flatMap(({ target, source, isBetween }) => target ?? (isBetween ? source : []))
}

const states: readonly SegmentState[] = ['initial', 'translated', 'reviewed', 'final']

/** The state that all sentences of a unit have reached. */
export function wholeState({ parts }: XliffUnit): SegmentState {
  const reached = parts.flatMap(({ isBetween, target, state }) => {
    if (isBetween) return []
    return [target === null ? 0 : states.indexOf(state)]
  })
  return states[Math.min(...reached, states.length - 1)] ?? 'initial'
}
