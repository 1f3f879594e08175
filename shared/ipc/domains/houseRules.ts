import * as v from 'valibot'
import type { RuleFault } from '../../checks/house/rule.ts'
import type { CheckSpec, Severity } from '../../checks/spec.ts'
import type { ArticleId, SegmentId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'

/** The library's rules as text (YAML). */
export interface RulesFile {
  readonly text: string
  /** Whether the library has rules of its own; else these are the ones that come with the application. */
  readonly isOwn: boolean
  /** What is wrong with them, if a later version of the application reads them otherwise. */
  readonly faults: readonly RuleFault[]
}

/** What came of reading rules. */
export interface RulesRead {
  readonly faults: readonly RuleFault[]
  /** The ids of the rules, and what the catalogue shows of each, where nothing is wrong. */
  readonly rules: readonly string[]
  readonly specs: readonly CheckSpec[]
}

/** What came of storing rules: nothing is stored where there are faults. */
export interface RulesStored {
  readonly stored: boolean
  readonly faults: readonly RuleFault[]
}

/** A place where a rule that is tried would speak up. */
export interface RuleHit {
  readonly article: ArticleId
  readonly title: string
  readonly language: Language
  readonly segment: SegmentId
  /** The text that was searched, and where in it. */
  readonly text: string
  readonly from: number
  readonly to: number
  readonly severity: Severity
  /** What its fix would write there; null where it has none. */
  readonly better: string | null
}

/** A part of a trial; `next` asks for the part behind it, null at the end. */
export interface RuleTrial {
  readonly hits: readonly RuleHit[]
  /** Editions searched so far, of all. */
  readonly done: number
  readonly total: number
  readonly next: number | null
}

const rulesText = p.text(500_000)

/** The library's own rules. */
export const houseRules = {
  get: method<RulesFile>()(p.nothing, 'no-library'),
  /** Reads rules without storing them: all that is wrong, and the ids of the rules where nothing is. */
  read: method<RulesRead>()(v.strictObject({ text: rulesText }), 'no-library'),
  /** Stores rules that have no faults; null takes those of the application again. */
  set: method<RulesStored>()(v.strictObject({ text: v.nullable(rulesText) }), 'no-library', 'not-writable'),
  /**
   * Tries one rule of a text on the next editions of the whole library, whether or not it is stored or on. Each
   * call takes a moment and gives a part; ask again with `next` until it is null, and to cancel ask no more.
   */
  try: method<RuleTrial>()(
    v.strictObject({ text: rulesText, rule: p.text(60), after: p.count }),
    'no-library',
    'not-found',
  ),
} as const
