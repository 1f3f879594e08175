import type { Language, LocalText } from '../../locale.ts'
import type { Severity } from '../spec.ts'

/** A text that a rule finds something in, or lets be; tested when the rules are read. */
export interface RuleExample {
  readonly text: string
  readonly language: Language
  /** The other side, for a rule about pairs. */
  readonly other: string
  /** What the rule's fix makes of it, where the example says so. */
  readonly fixed: string | null
}

/** What a rule looks for, and what to write for it: one text mends it by itself, of several a person chooses. */
export interface Sought {
  readonly pattern: string
  readonly replace: readonly string[]
}

/**
 * A rule of the house as its file says it, with every default filled in. A pattern is words, or a regular
 * expression (RE2) between slashes: `/in (\w+) to/i`.
 */
export interface HouseRule {
  readonly id: string
  readonly name: LocalText
  /** The languages of the text that is searched. */
  readonly languages: readonly Language[]
  /** Any edition's text; or the source or the target of a translation, beside the other side. */
  readonly where: 'text' | 'source' | 'target'
  readonly find: readonly Sought[]
  /** Where one of these covers what was found, it is right. */
  readonly except: readonly string[]
  /** The languages of the other side that the rule is about; of no interest where `where` is text. */
  readonly into: readonly Language[]
  /** Only where the other side has one of these; empty for always. */
  readonly ifOther: readonly string[]
  /** Never where the other side has one of these. */
  readonly unlessOther: readonly string[]
  /** Whether English words are found in their other forms too. */
  readonly inflect: boolean
  /** Whether it also speaks of what stands in quotation marks, which are another's words. */
  readonly quoted: boolean
  readonly message: LocalText
  readonly reason: LocalText
  readonly severity: Severity
  readonly isOn: boolean
  readonly good: readonly RuleExample[]
  readonly bad: readonly RuleExample[]
}

/** What may be wrong with a file of rules. */
export const ruleFaultCodes = [
  'yaml',
  'alias',
  'tooLong',
  'tooMany',
  'shape',
  'unknownKey',
  'missing',
  'findOrSwap',
  'id',
  'duplicate',
  'language',
  'regex',
  'regexTooLarge',
  'otherWithoutPair',
  'group',
  'goodFlagged',
  'badMissed',
  'fixDiffers',
] as const
export type RuleFaultCode = (typeof ruleFaultCodes)[number]

/** A fault in a file of rules, with its place (from 1) and what its message needs. */
export interface RuleFault {
  readonly line: number
  readonly column: number
  readonly code: RuleFaultCode
  readonly params: Readonly<Record<string, string>>
}
