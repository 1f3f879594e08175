import type { DraftEdition } from '../document/draft.ts'

/** What a reader made of one text. */
export interface Reading {
  readonly edition: DraftEdition
  /** The address name that the text gives itself, or ''. */
  readonly slug: string
  /** How sure the edition's language is, 0 to 1; 1 where the text says it. */
  readonly certainty: number
}
