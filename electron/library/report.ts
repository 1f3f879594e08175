import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { statement } from '../storage/statement.ts'
import { allAssets } from '../storage/tables/asset.ts'
import { countEntries } from '../storage/tables/entry.ts'
import { damagedHeads } from '../storage/tables/head.ts'
import { countSearch } from '../storage/tables/search.ts'
import { filesOf } from './folder.ts'
import type { Library } from './library.ts'

/** What an examination of a library found. `problems` are English sentences for the command line and the log. */
export interface LibraryReport {
  readonly library: string
  readonly articles: number
  readonly editions: number
  readonly units: number
  readonly terms: number
  readonly ok: boolean
  readonly problems: readonly string[]
}

/** Examines a library: files, references, digests of texts, one skeleton an article, search index, assets. */
export function libraryReport(library: Library): LibraryReport {
  const { db } = library
  const count = (sql: string) => statement<[], { n: number }>(db, sql).get()?.n ?? 0
  const memory = library.memory.report()
  const problems = [
    ...integrity(library),
    ...references(library),
    ...damagedHeads(db).map((edition) => `the text of edition ${edition} is not what was stored`),
    ...skeletons(library),
    ...index(library),
    ...missingAssets(library),
    ...memory.problems,
  ]
  return {
    library: library.folder,
    articles: count('SELECT count(*) AS n FROM article WHERE deleted_at IS NULL'),
    editions: count(
      'SELECT count(*) AS n FROM edition e JOIN article a ON a.id = e.article WHERE a.deleted_at IS NULL',
    ),
    units: memory.units,
    terms: countEntries(db),
    ok: problems.length === 0,
    problems,
  }
}

function integrity({ db }: Library): string[] {
  const found = db.prepare<[], string>('PRAGMA integrity_check(20)').pluck().all()
  return found.filter((line) => line !== 'ok').map((line) => `library.sqlite: ${line}`)
}

function references({ db }: Library): string[] {
  const dangling = db.prepare<[], { table: string; rowid: number | null }>('PRAGMA foreign_key_check').all()
  return dangling.map(({ table, rowid }) => `row ${rowid} of ${table} points to nothing`)
}

/** Editions whose stored segments are not their source's, in the source's order. */
function skeletons({ db }: Library): string[] {
  const rows = statement<[], { id: string }>(
    db,
    `SELECT DISTINCT e.id FROM edition e
     JOIN article a ON a.id = e.article
     JOIN edition s ON s.article = a.id AND s.language = a.source
     WHERE e.no <> s.no AND (
       (SELECT count(*) FROM segment WHERE edition = e.no) <> s.total OR EXISTS (
         SELECT 1 FROM segment x LEFT JOIN segment y ON y.edition = s.no AND y.id = x.id
         WHERE x.edition = e.no AND y.ordinal IS NOT x.ordinal))`,
  ).all()
  return rows.map(({ id }) => `edition ${id} does not have its source's segments`)
}

function index(library: Library): string[] {
  const { db } = library
  const problems: string[] = []
  try {
    db.exec("INSERT INTO search (search) VALUES ('integrity-check')")
  } catch (error) {
    problems.push(`the search index is damaged: ${String(error)}`)
  }
  const living = statement<[], { n: number }>(
    db,
    'SELECT count(*) AS n FROM edition e JOIN article a ON a.id = e.article WHERE a.deleted_at IS NULL',
  ).get()
  const indexed = countSearch(db)
  if (indexed !== living?.n) problems.push(`the search index has ${indexed} of ${living?.n} editions`)
  return problems
}

function missingAssets(library: Library): string[] {
  const { assets } = filesOf(library.folder)
  return allAssets(library.db)
    .filter(({ hash }) => !existsSync(join(assets, hash)))
    .map(({ hash, name }) => `the file of ${name} (${hash}) is missing`)
}
