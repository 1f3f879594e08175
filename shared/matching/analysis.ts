import { countHan, countWords } from '../language/counts.ts'
import { isHan, type Language } from '../locale.ts'
import type { Match } from './match.ts'

/** The bands of an analysis, the most alike first. */
export const bands = ['repetition', '101', '100', '95', '85', '75', '50', 'none'] as const

/** A band by the least score in it; `repetition` is a text that came before, `none` one without a match. */
export type Band = (typeof bands)[number]

/** A segment as an analysis counts it: its text, its best match, and whether the same text came before. */
export interface Analysed {
  readonly text: string
  readonly language: Language
  readonly best: Pick<Match, 'kind' | 'score'> | null
  readonly repeated: boolean
}

/** What falls into a band. Words are those of English or foreign words in Chinese, characters Han characters. */
export interface BandCount {
  readonly band: Band
  readonly segments: number
  readonly words: number
  readonly characters: number
}

/** An analysis: a row for each band, empty ones too, and their sum. */
export interface Analysis {
  readonly rows: readonly BandCount[]
  readonly total: Omit<BandCount, 'band'>
}

/**
 * Counts segments by band. A context match stays one where its text is repeated, since its translation is certain; any
 * other repeated text is a repetition, since it will be translated where it came first. Empty segments count nothing.
 */
export function analyse(segments: readonly Analysed[]): Analysis {
  const counts = new Map(bands.map((band) => [band, { segments: 0, words: 0, characters: 0 }]))
  const total = { segments: 0, words: 0, characters: 0 }
  for (const segment of segments) {
    if (segment.text.trim() === '') continue
    const words = countWords(segment.text)
    const characters = isHan(segment.language) ? countHan(segment.text) : 0
    for (const count of [counts.get(bandOf(segment)), total]) {
      if (count === undefined) continue
      count.segments += 1
      count.words += words
      count.characters += characters
    }
  }
  return { rows: [...counts].map(([band, count]) => ({ band, ...count })), total }
}

/** The band of a segment. */
export function bandOf({ best, repeated }: Pick<Analysed, 'best' | 'repeated'>): Band {
  if (best?.kind === 'context') return '101'
  if (repeated) return 'repetition'
  const score = best?.score ?? 0
  if (score >= 100) return '100'
  return (['95', '85', '75', '50'] as const).find((least) => score >= Number(least)) ?? 'none'
}

/** Adds analyses of several articles up, band by band. */
export function sumOf(analyses: readonly Analysis[]): Analysis {
  const zero = { segments: 0, words: 0, characters: 0 }
  const add = (a: Omit<BandCount, 'band'>, b: Omit<BandCount, 'band'>): Omit<BandCount, 'band'> => ({
    segments: a.segments + b.segments,
    words: a.words + b.words,
    characters: a.characters + b.characters,
  })
  return {
    rows: bands.map((band, at) => ({
      band,
      ...analyses.reduce((sum, { rows }) => add(sum, rows[at] ?? zero), zero),
    })),
    total: analyses.reduce((sum, { total }) => add(sum, total), zero),
  }
}
