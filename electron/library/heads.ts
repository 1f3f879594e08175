import type { Node } from 'prosemirror-model'
import { Step } from 'prosemirror-transform'
import { schema } from '../../shared/document/schema.ts'
import type { ArticleId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import type { EditionRow } from '../storage/tables/edition.ts'
import { editionsOf } from '../storage/tables/edition.ts'
import { headOf } from '../storage/tables/head.ts'
import { journalOf } from '../storage/tables/journal.ts'
import type { Library } from './library.ts'

/** An edition's text as it is now: the stored text and all steps since. */
export interface Head {
  readonly doc: Node
  /** How many steps ever went into it. */
  readonly version: number
  /** Its last steps, where there are any at hand: by them a request that is sent again is known. */
  readonly last?: LastSteps
}

/** Steps up to the present version, each as JSON, and the version that they start from. */
interface LastSteps {
  readonly base: number
  readonly steps: readonly string[]
}

/** The texts of an article's editions. */
export type Heads = ReadonlyMap<Language, Head>

/** The texts of the articles that were used last, and since when each waits to be stored whole. */
export interface HeadCache {
  readonly articles: Map<ArticleId, Heads>
  readonly waiting: Map<ArticleId, { readonly since: number; readonly last: number }>
}

/** A stored text that is not what was stored. Nothing is written over it: a backup may be laid beside it. */
export class DamagedText extends Error {
  override readonly name = 'DamagedText'
  readonly language: Language

  constructor(edition: EditionRow) {
    super(`the text of edition ${edition.id} is not what was stored`)
    this.language = edition.language
  }
}

/** Articles whose texts are kept at hand; those that wait to be stored stay beyond it. */
const most = 8

/** A cache with nothing in it. */
export function noHeads(): HeadCache {
  return { articles: new Map(), waiting: new Map() }
}

/**
 * The texts of an article's editions as they are now, read and replayed where they are not at hand. Throws
 * `DamagedText` where one is not what was stored.
 */
export function headsOf(library: Library, article: ArticleId): Heads {
  const { articles } = library.heads
  const heads =
    articles.get(article) ??
    new Map(editionsOf(library.db, article).map((row) => [row.language, readHead(library, row)]))
  keepHeads(library, article, heads)
  return heads
}

/** The same for one look: texts that have to be read do not push out those of the articles that are worked on. */
export function headsOnce(library: Library, article: ArticleId): Heads {
  const known = library.heads.articles.get(article)
  return (
    known ?? new Map(editionsOf(library.db, article).map((row) => [row.language, readHead(library, row)]))
  )
}

/** Takes texts as an article's current ones, after they were stored. */
export function keepHeads(library: Library, article: ArticleId, heads: Heads): void {
  const { articles, waiting } = library.heads
  articles.delete(article)
  articles.set(article, heads)
  for (const old of articles.keys()) {
    if (articles.size <= most) break
    if (old !== article && !waiting.has(old)) articles.delete(old)
  }
}

/** A document from stored JSON, checked against the schema. */
export function documentFrom(json: unknown): Node {
  const doc = schema.nodeFromJSON(json)
  doc.check()
  return doc
}

function readHead(library: Library, edition: EditionRow): Head {
  const stored = headOf(library.db, edition.no)
  if (stored === null) throw new Error(`edition ${edition.id} has no text`)
  if (!stored.isWhole) throw new DamagedText(edition)
  let doc = documentFrom(JSON.parse(stored.document))
  let version = stored.version
  const last: string[] = []
  for (const row of journalOf(library.db, edition.no)) {
    if (row.base !== version)
      throw new Error(`edition ${edition.id}: journal at ${row.base}, text at ${version}`)
    for (const json of JSON.parse(row.steps) as unknown[]) {
      const { doc: next, failed } = Step.fromJSON(schema, json).apply(doc)
      if (!next) throw new Error(`edition ${edition.id}: step after ${version} fails: ${failed}`)
      doc = next
      version += 1
      last.push(JSON.stringify(json))
    }
  }
  doc.check()
  return last.length === 0 ? { doc, version } : { doc, version, last: { base: stored.version, steps: last } }
}
