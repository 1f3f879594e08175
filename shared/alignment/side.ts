import type { Language } from '../locale.ts'

/** A paragraph as the aligner sees it. `kind` is any word; equal kinds (heading, bullet) attract each other. */
export interface Paragraph {
  readonly kind: string
  readonly sentences: readonly string[]
}

/** One of two texts to be aligned. Sentences are numbered through all its paragraphs, from 0. */
export interface Side {
  readonly language: Language
  readonly paragraphs: readonly Paragraph[]
}

/** One n-m link: the sentences of both sides that say the same, none where a side has nothing. */
export interface Bead {
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** How sure the link is, 0 to 1. */
  readonly score: number
}

/** A side of sentences without paragraphs. */
export function sideOf(language: Language, sentences: readonly string[]): Side {
  return { language, paragraphs: [{ kind: 'text', sentences }] }
}

/** The kind of a bead, such as '1-2'. */
export function kindOf(bead: Bead): string {
  return `${bead.source.length}-${bead.target.length}`
}
