import { Slice } from 'prosemirror-model'
import { ReplaceStep } from 'prosemirror-transform'
import type { DraftEdition } from '../../shared/document/draft.ts'
import { cut } from '../../shared/document/skeleton/cut.ts'
import { type RenewReport, renew } from '../../shared/document/skeleton/renew.ts'
import type { ArticleId } from '../../shared/ids.ts'
import { segmentText } from '../../shared/language/segment.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { inTransaction } from '../storage/database.ts'
import { written } from '../storage/fault.ts'
import { articleById } from '../storage/tables/article.ts'
import { addEvent } from '../storage/tables/event.ts'
import { append } from './append.ts'
import { type NewAsset, storeAsset } from './assets.ts'
import { checkpoint } from './checkpoint.ts'
import { nameOf } from './folder.ts'
import { headsOf } from './heads.ts'
import { keepBeforeRestore } from './history/keep.ts'
import { type Library, stampOf } from './library.ts'
import { Refused } from './refused.ts'

/** A new text of an article's source, as a file has it, with its pictures. */
export interface NewText {
  readonly article: ArticleId
  readonly edition: DraftEdition
  readonly assets: readonly NewAsset[]
}

/**
 * Puts a new text of the source in the place of the old one, by one durable request, and keeps the work on it (see
 * `renew`). The texts of before are kept in the history of each edition. The edition has to be in the source's
 * language.
 */
export function renewArticle(
  library: Library,
  { article, edition, assets }: NewText,
): Result<RenewReport, 'not-found' | 'not-source' | 'read-only' | 'not-writable'> {
  const row = articleById(library.db, article)
  if (row === null) return fail('not-found', article)
  if (edition.language !== row.source) return fail('not-source', row.source)
  checkpoint(library, article)
  const heads = headsOf(library, article)
  const old = new Map([...heads].map(([language, { doc }]) => [language, doc]))
  const { documents, report } = renew(old, cut(edition, segmentText), segmentText, library.newId)
  const entries = [...heads].flatMap(([language, { doc, version }]) => {
    const next = documents.get(language)
    if (next === undefined || next.eq(doc)) return []
    const step = new ReplaceStep(0, doc.content.size, new Slice(next.content, 0, 0))
    return [{ language, base: version, steps: [step.toJSON() as { stepType: string }] }]
  })
  if (entries.length === 0) return ok(report)
  const { unchanged, changed, added, removed } = report
  const detail = { unchanged, changed: changed.length, added: added.length, removed: removed.length }
  const event = {
    id: library.newId<string>(),
    article,
    language: row.source,
    kind: 'updated',
    detail,
  } as const
  try {
    const stored = written(nameOf(library.folder), () =>
      inTransaction(library.db, () => {
        for (const asset of assets) storeAsset(library, asset)
        for (const { language } of entries) {
          taken(keepBeforeRestore(library, { article, language }, 'before-update'))
        }
        taken(append(library, { article, entries, learn: [], place: null }))
        addEvent(library.db, event, stampOf(library))
      }),
    )
    if (!stored.ok) library.heads.articles.delete(article)
    if (!stored.ok) return stored
  } catch (error) {
    // The texts at hand may be ahead of what is stored.
    library.heads.articles.delete(article)
    if (error instanceof Refused) return fail(error.code, error.detail)
    throw error
  }
  checkpoint(library, article)
  library.changed(article)
  return ok(report)
}

function taken(stored: Result<unknown>): void {
  if (stored.ok) return
  const { error, detail = '' } = stored
  if (error === 'read-only' || error === 'not-writable') throw new Refused(error, detail)
  // The steps were made from the very texts that they go to.
  throw new Error(`a new text: ${error} ${detail}`)
}
