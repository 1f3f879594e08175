import type { Node } from 'prosemirror-model'
import type { EditionStatus, Metadata } from '../../shared/document/article.ts'
import { type PlacedSegment, segmentsOf } from '../../shared/document/segment.ts'
import { sameSkeleton } from '../../shared/document/skeleton/emptyCopy.ts'
import type { ArticleId, RevisionId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { inTransaction } from '../storage/database.ts'
import { articleBySlug, insertArticleRow } from '../storage/tables/article.ts'
import { insertEdition } from '../storage/tables/edition.ts'
import { addEvent } from '../storage/tables/event.ts'
import { putHead } from '../storage/tables/head.ts'
import { addRevision, type RevisionCause } from '../storage/tables/revision.ts'
import type { Stamp } from '../storage/tables/stamp.ts'
import { isReady, touchArchive } from './archive/archiveMark.ts'
import { type NewAsset, storeAsset } from './assets.ts'
import { storeHeads } from './checkpoint.ts'
import { documentFrom, type Heads, keepHeads } from './heads.ts'
import { type ImportedTalk, keepTalks, withPeople } from './imported.ts'
import { type Confirmed, keepLesson, teach, unitsOf } from './learn.ts'
import { type Library, stampOf } from './library.ts'
import { isSound } from './steps.ts'

/** An edition that comes whole: ProseMirror JSON. */
interface NewEdition {
  readonly language: Language
  readonly status: EditionStatus
  readonly document: unknown
}

/** An article that comes whole. */
export interface NewArticle {
  readonly source: Language
  readonly metadata: Metadata
  readonly editions: readonly NewEdition[]
  readonly assets?: readonly NewAsset[]
  /** Comments that its files had. */
  readonly talks?: readonly ImportedTalk[]
  /** Why its first revisions are kept. */
  readonly cause: Extract<RevisionCause, 'created' | 'imported'>
}

/** What may be said beside an article that comes whole. */
export interface Insertion {
  /** Which of its confirmed segments the memory learns; all where this is not said. */
  readonly teaches?: (segment: PlacedSegment) => boolean
  /** Is stored in the same transaction. */
  readonly alongside?: (article: ArticleId) => void
}

/** Adds a whole article in one transaction; the memory learns the translations that it brings confirmed. */
export function insertArticle(
  library: Library,
  article: NewArticle,
  { teaches = () => true, alongside }: Insertion = {},
): Result<ArticleId, 'slug-taken' | 'invalid'> {
  if (articleBySlug(library.db, article.metadata.slug) !== null) {
    return fail('slug-taken', article.metadata.slug)
  }
  const docs = readDocuments(article)
  if (docs === null) return fail('invalid', article.metadata.slug)
  const id = library.newId<ArticleId>()
  const stamp = stampOf(library)
  const heads = inTransaction(library.db, (): Heads => {
    for (const asset of article.assets ?? []) storeAsset(library, asset)
    const named = new Map([...docs].map(([language, doc]) => [language, withPeople(library, doc)]))
    const heads: Heads = new Map([...named].map(([language, doc]) => [language, { doc, version: 0 }]))
    insertArticleRow(library.db, { id, source: article.source, metadata: article.metadata }, stamp)
    for (const { language, status } of article.editions) {
      const doc = named.get(language)
      if (doc !== undefined) insertText(library, id, { language, status, doc, cause: article.cause }, stamp)
    }
    const detail = { source: article.source, languages: [...docs.keys()].join(' ') }
    const event = { id: library.newId<string>(), article: id, language: null, kind: article.cause, detail }
    addEvent(library.db, event, stamp)
    storeHeads(library, id, heads, stamp)
    if (article.editions.some(({ status }) => isReady(status))) touchArchive(library, stamp)
    keepLesson(
      library,
      unitsOf(id, article.source, heads, confirmedIn(article.source, heads, teaches), stamp),
      stamp,
    )
    keepTalks(library, id, article.talks ?? [])
    alongside?.(id)
    return heads
  })
  keepHeads(library, id, heads)
  teach(library)
  library.changed(id)
  return ok(id)
}

/** Whether an article's documents may be stored as they are: for whoever adds several, all or none. */
export function isInsertable(article: NewArticle): boolean {
  return readDocuments(article) !== null
}

/** Adds an edition's row, text and first revision; within a transaction. */
export function insertText(
  library: Library,
  article: ArticleId,
  edition: {
    readonly language: Language
    readonly status: EditionStatus
    readonly doc: Node
    readonly cause: RevisionCause
  },
  stamp: Stamp,
): void {
  const { db, newId } = library
  const { language, status, doc, cause } = edition
  const id = newId<string>()
  const no = insertEdition(db, { id, article, language, status }, stamp)
  const document = JSON.stringify(doc)
  putHead(db, no, { version: 0, document }, stamp)
  addRevision(db, { id: newId<RevisionId>(), edition: id, cause, status, version: 0, document }, stamp)
}

/** The documents, where they are sound, one a language, with the source among them, and over one skeleton. */
function readDocuments(article: NewArticle): Map<Language, Node> | null {
  const docs = new Map<Language, Node>()
  for (const { language, document } of article.editions) {
    const doc = soundDocument(document)
    if (doc === null || docs.has(language)) return null
    docs.set(language, doc)
  }
  const source = docs.get(article.source)
  if (source === undefined) return null
  return [...docs.values()].every((doc) => sameSkeleton(source, doc)) ? docs : null
}

function soundDocument(json: unknown): Node | null {
  try {
    const doc = documentFrom(json)
    return isSound(doc) ? doc : null
  } catch (error) {
    // ProseMirror's word for JSON that is no document of the schema.
    if (error instanceof RangeError) return null
    throw error
  }
}

function confirmedIn(
  source: Language,
  heads: Heads,
  teaches: (segment: PlacedSegment) => boolean,
): Confirmed[] {
  return [...heads].flatMap(([language, { doc }]) =>
    language === source
      ? []
      : segmentsOf(doc)
          .filter((segment) => segment.state !== 'initial' && teaches(segment))
          .map((segment) => ({ language, segment: segment.id })),
  )
}
