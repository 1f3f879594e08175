import type { Node } from 'prosemirror-model'
import type { SegmentId } from '../ids.ts'
import { isInline } from './inline.ts'
import { isTime, layersOf } from './layer.ts'
import { originFrom, type SegmentAttributes } from './segment.ts'

/** 1: segments of one block; 2: their blocks too. */
export type Depth = 1 | 2

/** How a segment stood before it was joined to another. */
export type Stood = Omit<SegmentAttributes, 'id'>

/** Somebody suggested that a segment begins here: it was the end of the one before it. */
export interface SuggestedSplit {
  readonly by: string
  readonly at: string
  readonly depth: Depth
  /** What was taken away before it (inline content as JSON). */
  readonly gap: unknown
  /**
   * What the two were as one before all suggestions, the digest of what they are as two, and whether what was taken away
   * stood there.
   */
  readonly rejected: { readonly whole: unknown; readonly digest: string; readonly hasGap: boolean }
}

/** Somebody suggested that the next segment goes on in this one. */
export interface SuggestedJoin {
  readonly by: string
  readonly at: string
  readonly depth: Depth
  /** The segment that was there. */
  readonly id: SegmentId
  /** Where the first one's text ends in the present content; outside of it once that was cut elsewhere. */
  readonly end: number
  /**
   * The same in the content before all suggestions, what was put between, that content's digest as it is now and as it
   * was when they were joined, and what the two were before all suggestions (inline content as JSON).
   */
  readonly rejected: {
    readonly end: number
    readonly gap: number
    readonly digest: string
    readonly made: string
    readonly parts: readonly [first: unknown, second: unknown]
  }
  /** How that segment stood. */
  readonly was: Stood
}

/** Whether the segment begins where somebody suggested it. */
export function suggestedSplitOf(segment: Node): SuggestedSplit | null {
  return segment.attrs.suggestedSplit as SuggestedSplit | null
}

/** What was joined to a segment by suggestion, in the order of the text. */
export function suggestedJoinsOf(segment: Node): readonly SuggestedJoin[] {
  return (segment.attrs.suggestedJoins as readonly SuggestedJoin[] | null) ?? none
}

const none: readonly SuggestedJoin[] = []

/** Whether somebody suggested anything of a segment: another text, that it begins where it does, or what it took in. */
export function isSuggested(segment: Node): boolean {
  const isReshaped = suggestedSplitOf(segment) !== null || suggestedJoinsOf(segment).length > 0
  return isReshaped || layersOf(segment).length > 0
}

/** Whether a stored value is a suggested split, or null. */
export function isSplit(value: unknown): value is SuggestedSplit | null {
  if (value === null) return true
  if (!isRecord(value) || !isAct(value) || !isRecord(value.rejected)) return false
  const { gap, rejected } = value
  return (
    [gap, rejected.whole].every(isInline) &&
    typeof rejected.digest === 'string' &&
    typeof rejected.hasGap === 'boolean'
  )
}

/** Whether a stored value is the suggested joins of a segment, or null. */
export function isJoins(value: unknown): value is readonly SuggestedJoin[] | null {
  return value === null || (Array.isArray(value) && value.length > 0 && value.every(isJoin))
}

function isJoin(value: unknown): boolean {
  if (!isRecord(value) || !isAct(value) || !isRecord(value.rejected)) return false
  const { id, end, rejected, was } = value
  const { gap, digest, made, parts } = rejected
  const isKnown =
    [rejected.end, gap].every(isOffset) && [digest, made].every((each) => typeof each === 'string')
  const areParts = Array.isArray(parts) && parts.length === 2 && parts.every(isInline)
  return typeof id === 'string' && id !== '' && isOffset(end) && isKnown && areParts && isStood(was)
}

function isAct({ by, at, depth }: Values): boolean {
  return typeof by === 'string' && by !== '' && isTime(at) && (depth === 1 || depth === 2)
}

function isStood(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { state, origin, sourceHash, textHash, ...others } = value
  const isState = ['initial', 'translated', 'reviewed', 'final'].includes(String(state))
  const isHash = (hash: unknown) => hash === null || typeof hash === 'string'
  const isOrigin = origin === null || originFrom(origin) !== null
  return isState && isOrigin && [sourceHash, textHash].every(isHash) && Object.keys(others).length === 0
}

function isOffset(value: unknown): boolean {
  return Number.isSafeInteger(value)
}

type Values = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null
}
