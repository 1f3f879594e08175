import type { EditionStatus } from '../../shared/document/article.ts'
import { textHash } from '../../shared/document/hash.ts'
import { plainText, segmentsOf } from '../../shared/document/segment.ts'
import { emptyCopy } from '../../shared/document/skeleton/emptyCopy.ts'
import type { ArticleId } from '../../shared/ids.ts'
import type { OpenArticle, OpenEdition } from '../../shared/ipc/answers.ts'
import type { Language } from '../../shared/locale.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { inTransaction } from '../storage/database.ts'
import { type ArticleRow, articleById } from '../storage/tables/article.ts'
import { editionsOf } from '../storage/tables/edition.ts'
import { addEvent } from '../storage/tables/event.ts'
import { sourceTextOf } from '../storage/tables/sourceText.ts'
import { waiversOf } from '../storage/tables/waiver.ts'
import { storeHeads } from './checkpoint.ts'
import { type SourceTexts, sourceTextsOf } from './derive.ts'
import { DamagedText, type Head, type Heads, headsOf, keepHeads } from './heads.ts'
import { insertText } from './insert.ts'
import { type Library, stampOf } from './library.ts'
import { summaryOf } from './summary.ts'

/** An article with the documents of its editions as they are now. */
export function openArticle(
  library: Library,
  article: ArticleId,
): Result<OpenArticle, 'not-found' | 'damaged'> {
  const row = articleById(library.db, article)
  if (row === null) return fail('not-found', article)
  try {
    return ok(openHeads(library, row, headsOf(library, article)))
  } catch (error) {
    if (!(error instanceof DamagedText)) throw error
    return fail('damaged', `${row.metadata.slug} (${error.language})`)
  }
}

function openHeads(library: Library, row: ArticleRow, heads: Heads): OpenArticle {
  const article = row.id
  const source = heads.get(row.source)
  const sources = source === undefined ? new Map() : sourceTextsOf(source.doc)
  return {
    summary: summaryOf(library, row),
    editions: editionsOf(library.db, article).flatMap(({ language, status }) => {
      const head = heads.get(language)
      if (head === undefined) return []
      return [opened(library, language, status, head, language === row.source ? null : sources)]
    }),
    waivers: waiversOf(library.db, article),
  }
}

/** Adds an edition with the source's blocks and segments, all of them empty. */
export function addEdition(
  library: Library,
  article: ArticleId,
  language: Language,
): Result<OpenArticle, 'not-found' | 'exists' | 'damaged'> {
  const row = articleById(library.db, article)
  if (row === null) return fail('not-found', article)
  const heads = headsOf(library, article)
  const source = heads.get(row.source)
  if (heads.has(language)) return fail('exists', language)
  if (source === undefined) throw new Error(`article ${article} has no source`)
  const doc = emptyCopy(source.doc)
  const next = new Map([...heads, [language, { doc, version: 0 }] as const])
  const stamp = stampOf(library)
  inTransaction(library.db, () => {
    insertText(library, article, { language, status: 'translating', doc, cause: 'added' }, stamp)
    const event = {
      id: library.newId<string>(),
      article,
      language,
      kind: 'edition-added',
      detail: {},
    } as const
    addEvent(library.db, event, stamp)
    storeHeads(library, article, next, stamp)
  })
  keepHeads(library, article, next)
  library.heads.waiting.delete(article)
  library.changed(article)
  return openArticle(library, article)
}

function opened(
  library: Library,
  language: Language,
  status: EditionStatus,
  head: Head,
  sources: SourceTexts,
): OpenEdition {
  return {
    language,
    status,
    version: head.version,
    document: head.doc.toJSON() as unknown,
    translatedFrom: sources === null ? {} : oldSources(library, head, sources),
  }
}

/** For each segment whose source has changed since, the source that it was translated from, where it was kept. */
function oldSources(library: Library, head: Head, sources: NonNullable<SourceTexts>): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { id, text, sourceHash } of segmentsOf(head.doc)) {
    if (sourceHash === null || plainText(text) === '') continue
    if (sourceHash === textHash(sources.get(id) ?? '')) continue
    const old = sourceTextOf(library.db, sourceHash)
    if (old !== null) found[id] = old
  }
  return found
}
