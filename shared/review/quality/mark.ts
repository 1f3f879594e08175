import type { ArticleId, SegmentId } from '../../ids.ts'
import type { Language } from '../../locale.ts'

/** What a reviewer's change is about. */
export const qualityCategories = ['meaning', 'terms', 'language', 'style', 'typography'] as const
export type QualityCategory = (typeof qualityCategories)[number]

/** How much it mattered. */
export const severities = ['minor', 'major', 'critical'] as const
export type QualitySeverity = (typeof severities)[number]

/** What a reviewer says of a change: its kind and weight, the texts before and after it, and whose text it was. */
export interface QualityMark {
  readonly id: string
  readonly article: ArticleId
  readonly language: Language
  readonly segment: SegmentId
  readonly category: QualityCategory
  readonly severity: QualitySeverity
  readonly note: string
  readonly before: string
  readonly after: string
  /** Who translated the edition, '' where nobody is known. */
  readonly translator: string
  readonly by: string
  readonly at: string
}
