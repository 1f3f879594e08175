import Database from 'better-sqlite3'
import { textHash } from '../../shared/document/hash.ts'
import type { ArticleId } from '../../shared/ids.ts'
import { statement } from '../storage/statement.ts'
import { allAssets } from '../storage/tables/asset.ts'
import { countEntries } from '../storage/tables/entry.ts'
import { damagedHeads } from '../storage/tables/head.ts'
import { journalledArticles } from '../storage/tables/journal.ts'
import { damagedRevisions } from '../storage/tables/revision.ts'
import { countSearch } from '../storage/tables/search.ts'
import { readAsset } from './assets.ts'
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
  const memory = { units: 0, problems: [] as readonly string[] }
  const problems = [
    integrity,
    references,
    texts,
    journals,
    skeletons,
    index,
    assets,
    () => Object.assign(memory, library.memory.report()).problems,
  ].flatMap((examine) => examined(() => examine(library)))
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

/** What an examination finds; where it meets damage that stops it, that. */
function examined(examine: () => readonly string[]): readonly string[] {
  try {
    return examine()
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    return [`cannot be examined: ${error.message}`]
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

/** Texts against the digests that were stored with them: editions, their revisions, segments, old sources. */
function texts({ db }: Library): string[] {
  const segments = db
    .prepare<[], { edition: number; id: string; text: string; text_hash: string }>(
      'SELECT edition, id, text, text_hash FROM segment',
    )
    .iterate()
  const problems = [
    ...damagedHeads(db).map((edition) => `the text of edition ${edition} is not what was stored`),
    ...damagedRevisions(db).map((revision) => `the text of revision ${revision} is not what was stored`),
  ]
  for (const { edition, id, text, text_hash } of segments) {
    if (textHash(text) !== text_hash)
      problems.push(`segment ${id} of edition ${edition} is not what was stored`)
  }
  const sources = db
    .prepare<[], { hash: string; text: string }>('SELECT hash, text FROM source_text')
    .iterate()
  for (const { hash, text } of sources) {
    if (textHash(text) !== hash) problems.push(`the old source ${hash} is not what was stored`)
  }
  return problems
}

/** Journals that opening could not store: nothing else would keep one while no article waits to be stored. */
function journals({ db, heads }: Library): string[] {
  return journalledArticles(db)
    .filter((article) => !heads.waiting.has(article as ArticleId))
    .map((article) => `the journal of article ${article} cannot be stored`)
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

function assets(library: Library): string[] {
  return allAssets(library.db)
    .filter(({ hash }) => readAsset(library, hash) === null)
    .map(({ hash, name }) => `the file of ${name} (${hash}) is missing or damaged`)
}
