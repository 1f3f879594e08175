import * as v from 'valibot'
import type { EditionStatus } from '../../document/article.ts'
import type { RevisionId } from '../../ids.ts'
import type { Language, LocalText } from '../../locale.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'

/** Why a state of an edition was kept. `day`: as it was before a day's first change; `work`: local history. */
export type VersionCause =
  | 'created'
  | 'imported'
  | 'added'
  | 'status'
  | 'day'
  | 'named'
  | 'export'
  | 'before-restore'
  | 'before-update'
  | 'restored'
  | 'correction'
  | 'work'

/** A state of an edition that can be compared and brought back: a revision, or one of the local history. */
export interface Version {
  readonly id: string
  readonly language: Language
  readonly cause: VersionCause
  /** What a person called it, or what a correction says of it. */
  readonly name: string | null
  /** Where the edition stood; null in the local history. */
  readonly status: EditionStatus | null
  /** How many steps had gone into it. */
  readonly version: number
  /** SHA-256 of its text. */
  readonly digest: string
  readonly at: string
  readonly by: string
  /** Who had changed the text last, where that is known. */
  readonly author: string | null
}

/** What an article's timeline tells: its events, what was done on a day, what was kept under a name. */
export type TimelineKind =
  | 'created'
  | 'imported'
  | 'updated'
  | 'edition-added'
  | 'worked'
  | 'kept'
  | 'status'
  | 'returned'
  | 'reopened'
  | 'exported'
  | 'corrected'
  | 'restored'
  | 'sent-out'
  | 'brought-back'
  | 'decided'

/** One line of an article's timeline; `language` is null for what is about the whole article. */
export interface TimelineEntry {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly language: Language | null
  readonly kind: TimelineKind
  /** Plain data of its kind. */
  readonly detail: { readonly [name: string]: string | number | boolean | null }
}

/** What is known of an article's past; everything the oldest first. */
export interface ArticleHistory {
  readonly versions: readonly Version[]
  readonly timeline: readonly TimelineEntry[]
  /** The state in which each edition was last handed over to review. */
  readonly handedOver: { readonly [L in Language]?: RevisionId }
  /** When and by whom each edition's present text was changed last. */
  readonly changed: { readonly [L in Language]?: { readonly at: string; readonly by: string } }
  /** The state of each edition that readers have. */
  readonly published: { readonly [L in Language]?: RevisionId }
  readonly corrections: readonly { readonly at: string; readonly by: string; readonly note: LocalText }[]
}

const edition = { article: p.articleId, language: p.language }
const name = v.pipe(p.text(200), v.trim(), v.minLength(1))
const sentence = v.exactOptional(v.pipe(p.text(1000), v.trim(), v.minLength(1)))

/** What an article was, who did what, and what is put right after publication. */
export const history = {
  of: method<ArticleHistory>()(
    v.strictObject({ article: p.articleId }),
    'no-library',
    'not-found',
    'damaged',
  ),
  /** The text of a version as ProseMirror JSON. */
  document: method<unknown>()(
    v.strictObject({ ...edition, version: p.token }),
    'no-library',
    'not-found',
    'damaged',
  ),
  /** Keeps the present text under a name. */
  keep: method<Version>()(v.strictObject({ ...edition, name }), 'no-library', 'not-found', 'not-writable'),
  /** Keeps the present text, which is about to give way to an older one. */
  beforeRestore: method<null>()(v.strictObject(edition), 'no-library', 'not-found', 'not-writable'),
  /** Keeps and tells that a version was brought back, the whole of it or a part. */
  restored: method<null>()(
    v.strictObject({ ...edition, version: p.token, isWhole: v.boolean() }),
    'no-library',
    'not-found',
    'not-writable',
  ),
  /** Opens a correction: what it changed for the reader, a sentence in each language. */
  correct: method<null>()(
    v.strictObject({
      article: p.articleId,
      note: v.strictObject({ en: sentence, 'zh-Hans': sentence, 'zh-Hant': sentence }),
    }),
    'no-library',
    'not-found',
    'not-published',
    'no-note',
    'damaged',
    'not-writable',
  ),
} as const
