import { existsSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { NewId } from '../../shared/ids.ts'
import { isLanguage } from '../../shared/locale.ts'
import { ok, type Result } from '../../shared/result.ts'
import { closeDatabase, createDatabase, openDatabase } from '../storage/database.ts'
import { type FileFault, faultOf } from '../storage/fault.ts'
import { dropIndexFile } from './index/indexFile.ts'
import { renewKeys } from './keys.ts'
import { learnAll } from './learnAll.ts'
import type { NewUnit } from './memory.ts'
import { memoryKind } from './migrations/memory.ts'
import { indexFileOf } from './store.ts'

/** After so many places in a row that cannot be read, what follows is given up. */
const mostHoles = 5000

/** What became of a memory that was made anew: units that could still be read, and where the damaged file is. */
export interface Renewed {
  readonly saved: number
  readonly units: number
  readonly aside: string
}

/**
 * Makes a damaged memory anew: what of it can still be read, and then `units` (what the library's own articles
 * teach). The damaged file is kept as `aside`. All variants of a source stay; what was removed is not taken over.
 */
export function renewMemory(
  file: string,
  aside: string,
  newId: NewId,
  units: Iterable<NewUnit> = [],
): Result<Renewed, FileFault> {
  const making = `${file}.part`
  try {
    rmSync(making, { force: true })
    createDatabase(making, memoryKind)
    const db = openDatabase(making, memoryKind, () => making)
    if (!db.ok) return db
    let saved = 0
    let all = 0
    try {
      renewKeys(db.value)
      saved = learnAll(db.value, newId, readable(file)) ?? 0
      all = saved + (learnAll(db.value, newId, units) ?? 0)
    } finally {
      closeDatabase(db.value)
    }
    for (const ending of ['', '-wal', '-shm']) {
      if (existsSync(file + ending)) renameSync(file + ending, aside + ending)
    }
    renameSync(making, file)
    dropIndexFile(indexFileOf(file))
    return ok({ saved, units: all, aside })
  } catch (error) {
    rmSync(making, { force: true })
    return faultOf(error, file)
  }
}

/** The living units of a damaged file that can still be read. */
function* readable(file: string): Generator<NewUnit> {
  let db: Database.Database
  try {
    db = new Database(file, { readonly: true, fileMustExist: true })
  } catch {
    // Not to be opened at all: nothing of it can be read.
    return
  }
  try {
    const after = attempt(() => db.prepare<[number], SavedRow>(sql))
    if (after === null) return
    let last = 0
    for (let holes = 0; holes < mostHoles; ) {
      const row = attempt(() => after.get(last) ?? 'end')
      if (row === 'end') return
      if (row === null) {
        // The page that holds the next row is damaged: on with the one after it.
        holes += 1
        last += 1
        continue
      }
      holes = 0
      last = row.no
      const unit = unitOf(row)
      if (unit !== null) yield unit
    }
  } finally {
    db.close()
  }
}

interface SavedRow {
  no: number
  sourceLanguage: string
  targetLanguage: string
  source: string
  target: string
  before: string
  after: string
  article: string | null
  segment: string | null
  origin: string
  at: string
  by: string
}

// Both schemas that were ever released have these columns.
const sql = `SELECT no, source_language AS sourceLanguage, target_language AS targetLanguage, source, target, before,
    after, article, segment, origin, changed_at AS at, changed_by AS by
  FROM unit NOT INDEXED WHERE no > ? AND deleted_at IS NULL ORDER BY no LIMIT 1`

function unitOf({ no: _, sourceLanguage, targetLanguage, ...rest }: SavedRow): NewUnit | null {
  const texts = [rest.source, rest.target, rest.before, rest.after, rest.origin, rest.at, rest.by]
  if (!isLanguage(sourceLanguage) || !isLanguage(targetLanguage)) return null
  if (texts.some((text) => typeof text !== 'string')) return null
  const { article, segment } = rest as Pick<NewUnit, 'article' | 'segment'>
  return { ...rest, sourceLanguage, targetLanguage, article, segment }
}

function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof Database.SqliteError) return null
    throw error
  }
}
