import type { Database } from 'better-sqlite3'

/** One step of a schema. A released step is never edited; its number is the version that it leads to. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
}

/** The schema version of a database: 0 for a new one. */
export function versionOf(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/** The version that the newest step leads to. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.number ?? 0
}

/** Runs the steps that a database lacks, each with its version number in one immediate transaction. */
export function migrate(db: Database, migrations: readonly Migration[]): void {
  for (const [at, step] of migrations.entries()) {
    if (step.number !== at + 1) throw new Error(`migration ${step.name} has number ${step.number}`)
    if (step.number > versionOf(db)) run(db, step)
  }
}

function run(db: Database, step: Migration): void {
  db.transaction(() => {
    // foreign_keys cannot be switched within a transaction, putting the check off to its end can.
    db.pragma('defer_foreign_keys = ON')
    db.exec(step.sql)
    const dangling = db.pragma('foreign_key_check')
    if (!Array.isArray(dangling) || dangling.length > 0) {
      throw new Error(`migration ${step.number} ${step.name} leaves dangling references`)
    }
    db.pragma(`user_version = ${step.number}`)
  }).immediate()
}
