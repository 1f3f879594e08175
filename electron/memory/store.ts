import type { NewId, UnitId } from '../../shared/ids.ts'
import { ok, type Result } from '../../shared/result.ts'
import { closeDatabase, inTransaction, openDatabase, type WritableDB } from '../storage/database.ts'
import { type FileFault, faultOf } from '../storage/fault.ts'
import { dropGrams, putGrams, type TokenCounts } from './grams.ts'
import { renewKeys } from './keys.ts'
import { lookup } from './lookup.ts'
import type { Memory, MemoryReport, NewUnit } from './memory.ts'
import { memoryKind } from './migrations/memory.ts'
import {
  allUnits,
  countUnits,
  damagedUnits,
  insertUnit,
  tombUnit,
  unitLike,
  unitsByNumber,
  updateUnit,
} from './unit.ts'

/** After so many learned units the counts of tokens are taken anew. */
const countsHold = 500

/** Opens a translation memory; `copyTo` gives the path of the copy that is made before its schema changes. */
export function openMemory(
  file: string,
  newId: NewId,
  copyTo: (version: number) => string,
): Result<Memory, FileFault> {
  const db = openDatabase(file, memoryKind, copyTo)
  if (!db.ok) return db
  try {
    renewKeys(db.value)
    return ok(memoryOn(db.value, newId))
  } catch (error) {
    closeDatabase(db.value)
    return faultOf(error, file)
  }
}

function memoryOn(db: WritableDB, newId: NewId): Memory {
  const counts: TokenCounts = new Map()
  let learned = 0
  return {
    learn: (units) => {
      inTransaction(db, () => {
        for (const unit of units) learnOne(db, unit, newId)
      })
      learned += units.length
      if (learned > countsHold || counts.size > 50_000) {
        counts.clear()
        learned = 0
      }
    },
    lookup: (query) => lookup(db, counts, query),
    remove: (ids, by, at) => inTransaction(db, () => ids.filter((id) => removeOne(db, id, by, at)).length),
    count: () => countUnits(db),
    all: () => allUnits(db),
    report: () => examine(db),
    copyTo: (file) => {
      db.prepare('VACUUM INTO ?').run(file)
    },
    close: () => closeDatabase(db),
  }
}

function learnOne(db: WritableDB, unit: NewUnit, newId: NewId): void {
  const like = unitLike(db, unit)
  if (like === null) {
    putGrams(db, insertUnit(db, { ...unit, id: newId<UnitId>() }), unit)
    return
  }
  dropGrams(db, like.no, like.unit)
  updateUnit(db, { ...unit, id: like.unit.id })
  putGrams(db, like.no, unit)
}

function removeOne(db: WritableDB, id: UnitId, by: string, at: string): boolean {
  const no = tombUnit(db, id, by, at)
  if (no === null) return false
  const [unit] = unitsByNumber(db, [no], true)
  if (unit !== undefined) dropGrams(db, no, unit)
  return true
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
