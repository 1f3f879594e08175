import type { ArticleId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import type { EditDistance } from './editDistance.ts'
import {
  type QualityCategory,
  type QualityMark,
  type QualitySeverity,
  qualityCategories,
  severities,
} from './mark.ts'

/** How far the approved text of an edition is from the one that was handed over to review. */
export interface ReviewDistance extends EditDistance {
  /** When the translation was handed over, and when the text that it is held against was approved. */
  readonly from: string
  /** Null while nothing is approved: then it is held against the text as it is now. */
  readonly approved: string | null
}

/** What is known of the quality of one edition. */
export interface EditionQuality {
  readonly language: Language
  /** Who translated it; '' where nobody is known. */
  readonly translator: string
  /** Null where the edition was never handed over to review. */
  readonly distance: ReviewDistance | null
}

/** What is known of the quality of an article's translations. */
export interface ArticleQuality {
  readonly article: ArticleId
  readonly slug: string
  readonly source: Language
  /** Of the source. */
  readonly title: string
  readonly editions: readonly EditionQuality[]
  readonly marks: readonly QualityMark[]
}

/** Marks counted by kind and weight. */
export type QualityCounts = { readonly [C in QualityCategory]: { readonly [S in QualitySeverity]: number } }

/** What was said of one person's translations, and how much of them was changed. */
export interface PersonQuality {
  readonly person: string
  readonly editions: number
  readonly counts: QualityCounts
  readonly marks: number
  readonly words: Pick<EditDistance, 'edits' | 'length'>
  readonly characters: Pick<EditDistance, 'edits' | 'length'>
}

/** Counts marks. */
export function countsOf(marks: readonly QualityMark[]): QualityCounts {
  const none = () => Object.fromEntries(severities.map((severity) => [severity, 0]))
  const counts = Object.fromEntries(qualityCategories.map((category) => [category, none()])) as {
    [C in QualityCategory]: { [S in QualitySeverity]: number }
  }
  for (const { category, severity } of marks) counts[category][severity]++
  return counts
}

/** Sums per translator, who was marked most first. Who has neither marks nor a reviewed text is left out. */
export function peopleQuality(articles: readonly ArticleQuality[]): PersonQuality[] {
  const found = new Map<string, { marks: QualityMark[]; editions: EditionQuality[] }>()
  const of = (person: string) => {
    const known = found.get(person) ?? { marks: [], editions: [] }
    found.set(person, known)
    return known
  }
  for (const { editions, marks } of articles) {
    for (const mark of marks) of(mark.translator).marks.push(mark)
    for (const edition of editions)
      if (edition.distance !== null) of(edition.translator).editions.push(edition)
  }
  return [...found]
    .map(([person, { marks, editions }]) => ({
      person,
      editions: editions.length,
      counts: countsOf(marks),
      marks: marks.length,
      words: sumOf(editions, 'words'),
      characters: sumOf(editions, 'characters'),
    }))
    .sort((a, b) => b.marks - a.marks || (a.person < b.person ? -1 : 1))
}

function sumOf(editions: readonly EditionQuality[], unit: EditDistance['unit']): PersonQuality['words'] {
  const distances = editions.flatMap(({ distance }) => (distance?.unit === unit ? [distance] : []))
  return {
    edits: distances.reduce((sum, { edits }) => sum + edits, 0),
    length: distances.reduce((sum, { length }) => sum + length, 0),
  }
}

/** A distance as a share of the text, from 0 to 1. */
export function shareOf({ edits, length }: Pick<EditDistance, 'edits' | 'length'>): number {
  return length === 0 ? 0 : edits / length
}
