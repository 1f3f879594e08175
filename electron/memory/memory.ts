import type { UnitId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import type { Fragment, Match, TranslationUnit } from '../../shared/matching/match.ts'
import type {
  Concordance,
  ConcordanceQuery,
  IndexState,
  UnitFilter,
  UnitGroup,
  UnitPage,
} from '../../shared/matching/units.ts'
import type { TermSource } from './libraryTerms.ts'

/** A unit as it comes to be learned. With article and segment it replaces what was learned for these before. */
export type NewUnit = Omit<TranslationUnit, 'id' | 'uses'>

/** A text that someone translates, with its neighbours' texts or ''. */
export interface MemoryQuery {
  readonly source: Language
  readonly target: Language
  readonly text: string
  readonly before: string
  readonly after: string
  /** Whose Traditional Chinese is wanted. */
  readonly region?: 'tw' | 'hk'
  /** Knows terms and what to write for them, so that matches are adapted by them too. */
  readonly terms?: TermSource
}

/** What an examination of the memory found. */
export interface MemoryReport {
  readonly units: number
  readonly problems: readonly string[]
}

/** The stored units alone, without the index: what the library needs to teach, copy and examine a memory. */
export interface UnitStore {
  /** Stores units, all or none. */
  learn(units: readonly NewUnit[]): void
  /**
   * Stores many units in one transaction, all or none; gives how many there were. `proceed` is asked after every
   * thousand with the number done, and gives up with false (the answer is null then).
   */
  learnAll(units: Iterable<NewUnit>, proceed?: (done: number) => boolean): number | null
  /** Marks units as removed; gives how many there were. */
  remove(ids: readonly UnitId[], by: string, at: string): number
  count(): number
  /** The newest units, at most so many. */
  newest(most: number): readonly TranslationUnit[]
  /** All units in the order in which they were learned. */
  all(): Iterable<TranslationUnit>
  report(): MemoryReport
  /** Writes a copy of the whole memory to a file that does not exist yet. */
  copyTo(file: string): void
  close(): void
}

/**
 * The translation memory: units and the index that finds them. Another connection may have written meanwhile
 * (the library teaches what was confirmed): every question sees all that was committed before it. After an import
 * or without its file the index takes longer: until `indexState` is ready, equal texts are all found, and like ones
 * as far as it goes; `work` brings it on.
 */
export interface Memory extends UnitStore {
  /** Matches for a text, the best first. Units are read in both directions and in both scripts of Chinese. */
  lookup(query: MemoryQuery): readonly Match[]
  /** Stretches shared with units, the longest first; for texts that have no good match. */
  fragments(query: MemoryQuery): readonly Fragment[]
  concordance(query: ConcordanceQuery): Concordance
  browse(filter: UnitFilter, from: number, count: number): UnitPage
  groups(
    kind: UnitGroup['kind'],
    from: number,
    count: number,
  ): { total: number; groups: readonly UnitGroup[] }
  /** Changes a unit's texts; null where there is none. */
  edit(id: UnitId, texts: { source: string; target: string }, by: string, at: string): TranslationUnit | null
  /** Takes removals back; gives how many there were. */
  restore(ids: readonly UnitId[], by: string, at: string): number
  /** Counts that a unit was put into a text. */
  used(id: UnitId): void
  indexState(): IndexState
  /** Does some of the work that waits (index, merging), for a few milliseconds; false when nothing is left. */
  work(): boolean
}
