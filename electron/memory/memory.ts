import type { UnitId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import type { Match, TranslationUnit } from '../../shared/matching/match.ts'

/** A unit as it comes to be learned. With article and segment it replaces what was learned for these before. */
export type NewUnit = Omit<TranslationUnit, 'id'>

/** A text that someone translates, with its neighbours' texts or ''. */
export interface MemoryQuery {
  readonly source: Language
  readonly target: Language
  readonly text: string
  readonly before: string
  readonly after: string
}

/** What an examination of the memory found. */
export interface MemoryReport {
  readonly units: number
  readonly problems: readonly string[]
}

/** The translation memory. All that others know of it: how it stores and finds is its own affair. */
export interface Memory {
  /** Stores units, all or none. */
  learn(units: readonly NewUnit[]): void
  /** Matches for a text, the best first. Units are read in both directions. */
  lookup(query: MemoryQuery): readonly Match[]
  /** Marks units as removed; gives how many there were. */
  remove(ids: readonly UnitId[], by: string, at: string): number
  count(): number
  /** All units in the order in which they were learned. */
  all(): Iterable<TranslationUnit>
  report(): MemoryReport
  /** Writes a copy of the whole memory to a file that does not exist yet. */
  copyTo(file: string): void
  close(): void
}
