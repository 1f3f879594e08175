import type { Language } from '../locale.ts'

/** A stretch of text with one formatting. `note` is a footnote reference (its text is then ''). */
export interface Run {
  readonly text: string
  readonly emphasis?: true
  readonly strong?: true
  readonly link?: string
  readonly note?: string
}

/** A block of text as an outside format gives it, before it is cut into segments. */
export type DraftBlock =
  | {
      readonly kind: 'standfirst' | 'paragraph' | 'blockquote' | 'bullet' | 'ordered'
      readonly runs: readonly Run[]
    }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly runs: readonly Run[] }
  | { readonly kind: 'figure'; readonly asset: string; readonly alt: string; readonly runs: readonly Run[] }
  | { readonly kind: 'footnote'; readonly note: string; readonly runs: readonly Run[] }
  | { readonly kind: 'divider' }

/** An author as one edition names them. */
export interface DraftAuthor {
  readonly name: string
  readonly post: string
}

/** What an import understood of one file: one edition, with the metadata that it names. */
export interface DraftEdition {
  readonly language: Language
  readonly title: readonly Run[]
  readonly blocks: readonly DraftBlock[]
  /** YYYY-MM-DD, or '' where the file names none. */
  readonly date: string
  readonly byline: readonly DraftAuthor[]
  /** Furniture and odd things that were left out, as the file has them. */
  readonly skipped: readonly string[]
}

/** The text of runs without formatting and without footnote references. */
export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}
