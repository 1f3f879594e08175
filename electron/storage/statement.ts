import type { Database, Statement } from 'better-sqlite3'

const prepared = new WeakMap<Database, Map<string, Statement<unknown[], unknown>>>()

/** A prepared statement for a query with parameters P and rows R, kept as long as its database is open. */
export function statement<P extends unknown[] = [], R = unknown>(db: Database, sql: string): Statement<P, R> {
  const known = prepared.get(db) ?? new Map<string, Statement<unknown[], unknown>>()
  prepared.set(db, known)
  const found = known.get(sql) ?? db.prepare<unknown[], unknown>(sql)
  known.set(sql, found)
  // The text of a query decides its types; the map cannot know that.
  return found as Statement<unknown[], unknown> as Statement<P, R>
}

/** Lets a database's statements go when it closes. */
export function forget(db: Database): void {
  prepared.delete(db)
}
