import type { NewId } from '../../shared/ids.ts'
import { ok, type Result } from '../../shared/result.ts'
import { closeDatabase, inTransaction, openDatabase, type WritableDB } from '../storage/database.ts'
import { type FileFault, faultOf } from '../storage/fault.ts'
import { browse } from './browse.ts'
import { concordance } from './concordance.ts'
import { fragments } from './fragments.ts'
import { type FoundGroups, groups } from './groups.ts'
import { LiveIndex } from './index/liveIndex.ts'
import { renewKeys } from './keys.ts'
import { learnAll } from './learnAll.ts'
import { lookup } from './lookup.ts'
import type { Memory, MemoryReport, UnitStore } from './memory.ts'
import { memoryKind } from './migrations/memory.ts'
import { allUnits, countUnits, damagedUnits, newestUnits } from './read.ts'
import { countUse, editUnit, nextSeq, putUnit, restoreUnit, tombUnit } from './write.ts'

/** Opens the units of a memory without the index; `copyTo` names the copy that is made before the schema changes. */
export function openUnitStore(
  file: string,
  newId: NewId,
  copyTo: (version: number) => string,
): Result<UnitStore, FileFault> {
  const db = openUnits(file, copyTo)
  if (!db.ok) return db
  // Who teaches must not wait for a long import by the other connection: what is to be learned waits instead.
  db.value.pragma('busy_timeout = 50')
  return ok(unitStoreOn(db.value, newId))
}

/** Opens a translation memory; `copyTo` gives the path of the copy that is made before its schema changes. */
export function openMemory(
  file: string,
  newId: NewId,
  copyTo: (version: number) => string,
): Result<Memory, FileFault> {
  const db = openUnits(file, copyTo)
  if (!db.ok) return db
  try {
    return ok(memoryOn(db.value, newId, new LiveIndex(db.value, indexFileOf(file), newId)))
  } catch (error) {
    closeDatabase(db.value)
    return faultOf(error, file)
  }
}

/** The file of a memory's index: beside it, and never needed. */
export function indexFileOf(file: string): string {
  return `${file.replace(/\.sqlite$/, '')}.index`
}

function openUnits(file: string, copyTo: (version: number) => string): Result<WritableDB, FileFault> {
  const db = openDatabase(file, memoryKind, copyTo)
  if (!db.ok) return db
  try {
    renewKeys(db.value)
    return db
  } catch (error) {
    closeDatabase(db.value)
    return faultOf(error, file)
  }
}

function unitStoreOn(db: WritableDB, newId: NewId): UnitStore {
  return {
    learn: (units) => {
      inTransaction(db, () => {
        let seq = nextSeq(db)
        for (const unit of units) putUnit(db, unit, seq++, newId)
      })
    },
    learnAll: (units, proceed) => learnAll(db, newId, units, proceed),
    remove: (ids, by, at) => inTransaction(db, () => ids.filter((id) => tombUnit(db, id, by, at)).length),
    count: () => countUnits(db),
    newest: (most) => newestUnits(db, most),
    all: () => allUnits(db),
    report: () => examine(db),
    copyTo: (file) => {
      db.prepare('VACUUM INTO ?').run(file)
    },
    close: () => closeDatabase(db),
  }
}

function memoryOn(db: WritableDB, newId: NewId, live: LiveIndex): Memory {
  const found: FoundGroups = new Map()
  return {
    ...unitStoreOn(db, newId),
    lookup: (query) => lookup(db, live, query),
    fragments: (query) => fragments(db, live, query),
    concordance: (query) => concordance(db, live, query),
    browse: (filter, from, count) => browse(db, live, filter, from, count),
    groups: (kind, from, count) => groups(db, found, kind, from, count),
    edit: (id, texts, by, at) => inTransaction(db, () => editUnit(db, id, texts, by, at)?.unit ?? null),
    restore: (ids, by, at) => inTransaction(db, () => ids.filter((id) => restoreUnit(db, id, by, at)).length),
    used: (id) => countUse(db, id),
    indexState: () => live.state(),
    work: () => live.work(),
    close: () => {
      live.close()
      closeDatabase(db)
    },
  }
}

function examine(db: WritableDB): MemoryReport {
  const problems = db.prepare<[], string>('PRAGMA integrity_check(20)').pluck().all()
  const damaged = damagedUnits(db).map((id) => `unit ${id} is not what was stored`)
  return {
    units: countUnits(db),
    problems: [...problems.filter((problem) => problem !== 'ok'), ...damaged].map(
      (problem) => `memory.sqlite: ${problem}`,
    ),
  }
}
