import type { SegmentId } from '../../ids.ts'

/** A place in an edition's text: a UTF-16 offset in a segment. */
export interface TextPlace {
  readonly segment: SegmentId
  readonly offset: number
}

/**
 * What a comment stands on, so that it is found again in a text that was changed since: where it began, the text
 * itself and what stood around it. Texts run over segments with nothing between them, so that splitting and joining
 * segments leaves them as they are. A length of 0 with a quote: the text is gone, and this is where it stood.
 */
export interface Anchor {
  readonly segment: SegmentId
  readonly start: number
  readonly length: number
  readonly quote: string
  readonly before: string
  readonly after: string
}

/** The longest text that an anchor holds, in UTF-16 units. */
export const longestQuote = 20_000

/** What became of an anchor's text. `gone`: deleted or written anew; `at` is where it stood, as far as that is known. */
export type Anchored =
  | { readonly kind: 'there'; readonly from: TextPlace; readonly to: TextPlace }
  | { readonly kind: 'gone'; readonly at: TextPlace | null }

/** A segment's text as anchors see it; U+FFFC stands for a footnote reference. */
export interface AnchoredText {
  readonly id: SegmentId
  readonly text: string
}
