/** Something said in a comment; `at` is an ISO time, `by` a name. */
interface Remark {
  readonly by: string
  readonly at: string
  readonly text: string
}

/** A comment on an edition, with its answers. */
export interface DocxComment extends Remark {
  readonly segment: string
  /** Offsets inside the segment (UTF-16, a footnote reference as one); null is the whole segment. */
  readonly range: { readonly from: number; readonly to: number } | null
  readonly isResolved: boolean
  readonly replies: readonly Remark[]
}

/** What a document holds beside the text as it stands. */
export interface DocxOptions {
  readonly comments?: readonly DocxComment[]
  /** Names whoever suggested; with it suggestions are tracked changes, without it the text is as accepted. */
  readonly suggestions?: (by: string) => string
}
