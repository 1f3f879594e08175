import type { Node } from 'prosemirror-model'
import type { ArticleId } from '../../../shared/ids.ts'
import type { OutsideFormat } from '../../../shared/ipc/domains/outside.ts'
import type { Language } from '../../../shared/locale.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { inTransaction } from '../../storage/database.ts'
import { written } from '../../storage/fault.ts'
import { articleById } from '../../storage/tables/article.ts'
import { addEvent } from '../../storage/tables/event.ts'
import { insertTakenOut, type SentSegment } from '../../storage/tables/takenOut.ts'
import { derive } from '../derive.ts'
import { nameOf } from '../folder.ts'
import { DamagedText, headsOnce } from '../heads.ts'
import { type Library, stampOf } from '../library.ts'
import { regionOf } from '../site.ts'

/** A translation beside its source as it stands, for whoever writes it to a file. Plain data. */
export interface OutgoingReview {
  readonly article: ArticleId
  readonly slug: string
  /** Of the source, '' where it has none. */
  readonly title: string
  readonly region: 'tw' | 'hk'
  readonly source: { readonly language: Language; readonly document: unknown }
  readonly target: { readonly language: Language; readonly document: unknown }
}

/** A translation to be taken out; the source itself is none. */
export function outgoingReview(
  library: Library,
  article: ArticleId,
  language: Language,
): Result<OutgoingReview, 'not-found' | 'damaged'> {
  const row = articleById(library.db, article)
  if (row === null) return fail('not-found', article)
  try {
    const heads = headsOnce(library, article)
    const source = heads.get(row.source)
    const target = heads.get(language)
    if (source === undefined || target === undefined || language === row.source) {
      return fail('not-found', language)
    }
    const json = (doc: Node) => doc.toJSON() as unknown
    return ok({
      article,
      slug: row.metadata.slug,
      title: derive(source.doc, row.source, null).title,
      region: regionOf(library),
      source: { language: row.source, document: json(source.doc) },
      target: { language, document: json(target.doc) },
    })
  } catch (error) {
    if (!(error instanceof DamagedText)) throw error
    return fail('damaged', `${row.metadata.slug} (${error.language})`)
  }
}

/** Notes that a translation left, and what it was then, so that changes on both sides can be told apart. */
export function noteTakenOut(
  library: Library,
  taken: {
    readonly article: ArticleId
    readonly language: Language
    readonly format: OutsideFormat
    readonly sent: readonly SentSegment[]
  },
): Result<null, 'not-writable'> {
  const { db } = library
  const stamp = stampOf(library)
  const { article, language, format, sent } = taken
  const stored = written(nameOf(library.folder), () =>
    inTransaction(db, () => {
      insertTakenOut(db, { id: library.newId<string>(), ...taken }, stamp)
      const detail = { format, segments: sent.length }
      addEvent(db, { id: library.newId<string>(), article, language, kind: 'sent-out', detail }, stamp)
    }),
  )
  if (!stored.ok) return stored
  library.changed(article)
  return ok(null)
}
