import type { ArticleId } from '../ids.ts'
import type { Language, LocalText } from '../locale.ts'

/** Where an edition stands on its way to the web site. */
export const editionStatuses = ['draft', 'translating', 'in-review', 'approved', 'published'] as const
export type EditionStatus = (typeof editionStatuses)[number]

/** A person in the byline, with name, post and affiliation in each language. */
export interface Author {
  readonly name: LocalText
  readonly post: LocalText
  readonly affiliation: LocalText
}

/** What an article carries beside its text. `date` is YYYY-MM-DD or '' while unknown. */
export interface Metadata {
  readonly slug: string
  readonly date: string
  readonly section: LocalText
  readonly byline: readonly Author[]
  /** Slugs of related articles. */
  readonly related: readonly string[]
  readonly tags: readonly string[]
  readonly notes: string
}

/** How far an edition is: segments in each state, and words or Han characters. */
export interface Progress {
  readonly total: number
  readonly done: number
  readonly stale: number
  readonly words: number
}

/** Issues that stand open in an edition, by weight. */
export interface IssueCounts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** False while the text, the terms or the settings have changed since they were counted. */
  readonly isCurrent: boolean
}

/** An edition as lists show it. */
export interface EditionSummary {
  readonly language: Language
  readonly status: EditionStatus
  readonly title: string
  readonly standfirst: string
  readonly progress: Progress
  /** What was said as it came back to its translator, while it is there. */
  readonly returned?: { readonly note: string; readonly by: string; readonly at: string }
  /** Absent until they were counted. */
  readonly issues?: IssueCounts
}

/** An article as lists show it. `changed` is an ISO time. */
export interface ArticleSummary extends Metadata {
  readonly id: ArticleId
  readonly source: Language
  readonly changed: string
  readonly editions: readonly EditionSummary[]
}
