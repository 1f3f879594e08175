import type { Node } from 'prosemirror-model'
import type { EditionStatus, Metadata } from '../document/article.ts'
import type { ArticleId, RevisionId } from '../ids.ts'
import type { Language, LocalText } from '../locale.ts'
import type { PublishingProfile } from './profile.ts'

/** Where the journal's pages stand on the web, and what of an article leaves. */
export interface SiteSettings extends PublishingProfile {
  /** Scheme and host without a path: https://example.org; '' while nobody has said it. */
  readonly origin: string
  /** The journal's name; {} while nobody has said it. */
  readonly journal: LocalText
  /** A page's path; `{language}` and `{slug}` are filled in: /{language}/{slug} */
  readonly path: string
  /** Whose Traditional Chinese it is: names fonts and the Open Graph locale. */
  readonly region: 'tw' | 'hk'
}

/** One edition as it leaves: its document (schema of shared/document) and which state of it this is. */
export interface PublishedEdition {
  readonly language: Language
  readonly status: EditionStatus
  readonly document: Node
  /** ISO time of the last change of its text. */
  readonly changed: string
  readonly revision: RevisionId
}

/** What was put right after publication, said to the reader; `at` is an ISO time. */
export interface Correction {
  readonly at: string
  readonly note: LocalText
}

/** An article that a page points to below its text. */
export interface RelatedArticle {
  readonly slug: string
  readonly titles: LocalText
  /** The languages in which it may leave itself; others have no page yet. Without it all may. */
  readonly ready?: readonly Language[]
}

/** An image of the article; `hash` is what figures name it by. A preview needs no bytes. */
export interface Asset {
  readonly hash: string
  readonly name: string
  readonly mediaType: string
  readonly bytes?: Uint8Array
}

/** All that the writers of a bundle need to know about one article. */
export interface PublishedArticle {
  readonly id: ArticleId
  readonly metadata: Metadata
  readonly source: Language
  readonly site: SiteSettings
  readonly editions: readonly PublishedEdition[]
  readonly related: readonly RelatedArticle[]
  readonly assets: readonly Asset[]
  /** The oldest first; none where nothing was corrected. */
  readonly corrections?: readonly Correction[]
}

/** The edition in a language; asking for one that is not there is a bug. */
export function editionIn(article: PublishedArticle, language: Language): PublishedEdition {
  const edition = article.editions.find((each) => each.language === language)
  if (!edition) throw new Error(`no ${language} edition of ${article.id}`)
  return edition
}
