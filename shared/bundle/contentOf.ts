import type { Node } from 'prosemirror-model'
import { isSafeLink } from '../document/link.ts'
import type { Language } from '../locale.ts'
import {
  type Block,
  type Content,
  type Piece,
  type Pieces,
  piecesText,
  type Tags,
  type TextPiece,
} from './content.ts'
import { cleanText } from './escape.ts'
import { Numbering } from './numbering.ts'
import { joint } from './words.ts'

/** An inline node of a segment, and what a writer wants to know of it again. */
export interface Shown {
  readonly node: Node
  readonly tags?: Tags
}

/** What of a segment is read: its own content, or for a writer of suggestions also what went. */
export type ShownIn = (segment: Node) => readonly Shown[]

const itself: ShownIn = (segment) => segment.children.map((node) => ({ node }))

/**
 * Reads an edition's document. Notes are numbered by their first reference, those without one come last; a
 * reference to a note that does not exist is left out, as are blocks without text and links that are not safe.
 */
export function contentOf(document: Node, language: Language, shownIn: ShownIn = itself): Content {
  const numbering = new Numbering(document)
  const read = (node: Node) => piecesOf(node, language, numbering, shownIn)
  let title: Pieces = []
  let standfirst: Pieces = []
  const blocks: Block[] = []
  for (const node of document.children) {
    if (node.type.name === 'title') title = read(node)
    else if (node.type.name === 'standfirst') standfirst = read(node)
    else blocks.push(...blockOf(node, read))
  }
  return { title, standfirst, blocks, notes: numbering.notes(read) }
}

/** The title of an edition on one line. */
export function titleText(document: Node, language: Language): string {
  return piecesText(contentOf(document, language).title).replaceAll(/\s+/g, ' ').trim()
}

/** The image hashes that an edition's figures name, in order. */
export function assetsIn(document: Node): string[] {
  const found: string[] = []
  document.descendants((node) => {
    if (node.type.name === 'figure' && node.attrs.asset !== '') found.push(String(node.attrs.asset))
    return !node.isTextblock
  })
  return found
}

function blockOf(node: Node, read: (node: Node) => Pieces): Block[] {
  switch (node.type.name) {
    case 'divider':
      return [{ kind: 'divider' }]
    case 'footnote':
      return []
    case 'bullet_list':
    case 'ordered_list': {
      const items = node.children.map(read).filter(hasText)
      return items.length > 0 ? [{ kind: 'list', ordered: node.type.name === 'ordered_list', items }] : []
    }
    case 'figure': {
      const { asset, alt, credit } = node.attrs as { asset: string; alt: string; credit: string }
      const pieces = read(node)
      return asset || hasText(pieces) ? [{ kind: 'figure', asset, alt, credit, pieces }] : []
    }
    case 'heading': {
      const level = node.attrs.level === 3 || node.attrs.level === 4 ? node.attrs.level : 2
      return withText(read(node), (pieces) => ({ kind: 'heading', level, pieces }))
    }
    case 'blockquote':
      return withText(read(node), (pieces) => ({ kind: 'blockquote', pieces }))
    case 'paragraph':
      return withText(read(node), (pieces) => ({ kind: 'paragraph', pieces }))
    default:
      throw new Error(`no block: ${node.type.name}`)
  }
}

function hasText(pieces: Pieces): boolean {
  return pieces.some((piece) => piece.kind === 'reference' || piece.text.trim() !== '')
}

function withText(pieces: Pieces, block: (pieces: Pieces) => Block): Block[] {
  return hasText(pieces) ? [block(pieces)] : []
}

function piecesOf(holder: Node, language: Language, numbering: Numbering, shownIn: ShownIn): Pieces {
  const pieces: Piece[] = []
  // The last sign alone: looking at all the text before each sentence would take as long as the square of it.
  let end = ''
  for (const segment of holder.children) {
    const next = shownIn(segment)
      .map(({ node, tags }) => pieceOf(node, numbering, tags))
      .filter((piece) => piece !== null)
    const gap = next[0]?.kind === 'text' ? joint(end, piecesText(next), language) : ''
    if (gap) push(pieces, gapBetween(pieces.at(-1), next[0]))
    for (const piece of next) push(pieces, piece)
    end = piecesText(next).at(-1) ?? end
  }
  return pieces
}

/** The space between two sentences is formatted where both its neighbours are. */
function gapBetween(before: Piece | undefined, after: Piece | undefined): TextPiece {
  const same = before?.kind === 'text' && after?.kind === 'text'
  return {
    kind: 'text',
    text: ' ',
    emphasis: same && before.emphasis && after.emphasis,
    strong: same && before.strong && after.strong,
    link: same && before.link === after.link ? before.link : null,
  }
}

function pieceOf(node: Node, numbering: Numbering, tags: Tags | undefined): Piece | null {
  const tagged = tags === undefined || tags.length === 0 ? {} : { tags }
  if (node.type.name === 'footnote_ref') {
    const reference = numbering.refer(String(node.attrs.note))
    return reference && { ...reference, ...tagged }
  }
  const text = cleanText(node.text ?? '')
  if (text === '') return null
  const marks = new Map(node.marks.map((mark) => [mark.type.name, mark]))
  const href: unknown = marks.get('link')?.attrs.href
  return {
    kind: 'text',
    text,
    emphasis: marks.has('emphasis'),
    strong: marks.has('strong'),
    link: typeof href === 'string' && isSafeLink(href) ? href : null,
    ...tagged,
  }
}

function push(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  const joins =
    last?.kind === 'text' &&
    piece.kind === 'text' &&
    last.emphasis === piece.emphasis &&
    last.strong === piece.strong &&
    last.link === piece.link &&
    (last.tags ?? []).join() === (piece.tags ?? []).join()
  if (joins) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text }
  else pieces.push(piece)
}
