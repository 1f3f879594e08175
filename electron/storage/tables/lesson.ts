import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

/** Units that the memory has to learn, kept until it surely has. */
export interface LessonRow {
  readonly no: number
  /** A JSON array of units. */
  readonly units: string
}

/** Keeps units for the memory in the transaction that stores the text; gives the lesson's number. */
export function insertLesson(db: WritableDB, units: string, stamp: Stamp): number {
  const { lastInsertRowid } = statement<[string, string, string]>(
    db,
    'INSERT INTO lesson (units, created_at, created_by) VALUES (?, ?, ?)',
  ).run(units, stamp.at, stamp.by)
  return Number(lastInsertRowid)
}

/** Lessons that the memory may not have learned, in order. */
export function openLessons(db: WritableDB): LessonRow[] {
  return statement<[], LessonRow>(db, 'SELECT no, units FROM lesson ORDER BY no').all()
}

/** Drops lessons up to one that the memory has stored. */
export function dropLessons(db: WritableDB, through: number): void {
  statement<[number]>(db, 'DELETE FROM lesson WHERE no <= ?').run(through)
}
