import { isHan, type Language } from '../locale.ts'

/** A stretch of text with one formatting; `link` is a checked address or null. */
export interface TextPiece {
  readonly kind: 'text'
  readonly text: string
  readonly emphasis: boolean
  readonly strong: boolean
  readonly link: string | null
  readonly tags?: Tags
}

/** What a writer put on a stretch by `ShownIn`, for itself: it does not change what the stretch says. */
export type Tags = readonly string[]

/** A place where note `number` is referred to, for the `occurrence`th time (both from 1). */
export interface Reference {
  readonly kind: 'reference'
  readonly number: number
  readonly occurrence: number
  readonly tags?: Tags
}

export type Piece = TextPiece | Reference
export type Pieces = readonly Piece[]

/** A block of an edition as the writers see it: segments joined to running text, lists in one piece. */
export type Block =
  | { readonly kind: 'paragraph' | 'blockquote'; readonly pieces: Pieces }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly pieces: Pieces }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Pieces[] }
  | {
      readonly kind: 'figure'
      readonly asset: string
      readonly alt: string
      readonly credit: string
      readonly pieces: Pieces
    }
  | { readonly kind: 'divider' }

/** A footnote; `references` says how many places point to it. */
export interface Note {
  readonly number: number
  readonly references: number
  readonly pieces: Pieces
}

/** The text of an edition, ready for any writer. */
export interface Content {
  readonly title: Pieces
  readonly standfirst: Pieces
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
}

/** The text of pieces without formatting and without references. */
export function piecesText(pieces: Pieces): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')
}

/** A summary on one line: the standfirst, else the beginning of the first paragraph. */
export function summaryOf(content: Content, language: Language): string {
  const first = content.blocks.find((block) => block.kind === 'paragraph')
  const standfirst = piecesText(content.standfirst)
  const text = standfirst || (first?.kind === 'paragraph' ? piecesText(first.pieces) : '')
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const most = isHan(language) ? 90 : 180
  const signs = [...line]
  if (signs.length <= most) return line
  const cut = signs.slice(0, most).join('')
  return `${isHan(language) ? cut : cut.replace(/\s+\S*$/, '')}…`
}
