import type { ArticleId, NewId } from '../../shared/ids.ts'
import type { UnitStore } from '../memory/memory.ts'
import type { WritableDB } from '../storage/database.ts'
import type { FolderLock } from '../storage/lock.ts'
import type { Stamp } from '../storage/tables/stamp.ts'
import type { HeadCache } from './heads.ts'
import type { Termbase } from './terms/termbase.ts'

/** What a library needs from outside: clock, ids, and who works. */
export interface LibraryOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly newId: NewId
  /** Written beside every change. */
  readonly person: string
  /** Hears of faults that do not stop the work. */
  readonly log?: (message: string, error: unknown) => void
}

/** An open library: what its operations work on. One process has it; close it to let go. */
export interface Library {
  readonly folder: string
  readonly db: WritableDB
  /** The units of the memory, to teach, copy and examine; who looks something up opens the memory itself. */
  readonly memory: UnitStore
  readonly lock: FolderLock
  readonly heads: HeadCache
  /** The recogniser over the termbase, until the termbase changes. */
  termbase: Termbase | null
  /** The newest lesson that the memory has stored; lessons up to it are dropped with the next transaction. */
  learned: number
  person: string
  readonly now: () => number
  readonly newId: NewId
  readonly log: (message: string, error: unknown) => void
  /** Hears which article changed in a way that lists show; null for many. */
  changed: (article: ArticleId | null) => void
  /** Hears of which article the issues were counted: only a list that shows the counts is another one now. */
  counted: (article: ArticleId) => void
}

/** When and by whom what is written now is written. */
export function stampOf(library: Library): Stamp {
  return { at: new Date(library.now()).toISOString(), by: library.person }
}
