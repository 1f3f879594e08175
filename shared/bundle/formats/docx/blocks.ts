import type { Block, Note, Pieces } from '../../content.ts'
import { oneLine } from '../../escape.ts'
import { all, element, type Markup } from '../markup.ts'
import { inlineOf, type Place, plainRun, type Writing } from './inline.ts'
import type { Lists } from './lists.ts'
import type { Pictures } from './pictures.ts'

/** What the blocks of a document share. */
export interface Body {
  readonly writing: Writing
  readonly place: Place
  readonly lists: Lists
  readonly pictures: Pictures
}

/** A paragraph of a style with what stands in it. */
export function paragraph(style: string, inside: Markup, ...properties: readonly Markup[]): Markup {
  return element(
    'w:p',
    {},
    element('w:pPr', {}, element('w:pStyle', { 'w:val': style }), ...properties),
    inside,
  )
}

/** A paragraph of pieces. */
export function piecesParagraph(style: string, pieces: Pieces, { writing, place }: Body): Markup {
  return paragraph(style, inlineOf(pieces, writing, place))
}

/** A block as paragraphs. */
export function blockOf(block: Block, body: Body): Markup[] {
  switch (block.kind) {
    case 'divider':
      return [paragraph('Divider', all([]))]
    case 'paragraph':
      return [piecesParagraph('BodyText', block.pieces, body)]
    case 'blockquote':
      return [piecesParagraph('Quote', block.pieces, body)]
    case 'heading':
      return [piecesParagraph(`Heading${block.level}`, block.pieces, body)]
    case 'list': {
      const number = body.lists.list(block.ordered)
      const style = block.ordered ? 'ListNumber' : 'ListBullet'
      return block.items.map((item) => paragraph(style, inlineOf(item, body.writing, body.place), number))
    }
    case 'figure':
      return figureOf(block, body)
  }
}

/** An image that Word cannot show is told by its words. */
function figureOf(figure: Extract<Block, { kind: 'figure' }>, body: Body): Markup[] {
  const { writing, place, pictures } = body
  const drawing = pictures.drawing(figure.asset, figure.alt, writing.next(), place.relationships)
  const alt = oneLine(figure.alt)
  const words = alt === '' ? [] : [plainRun(`[${alt}]`, writing.lettering)]
  const shown = drawing === null ? words : [element('w:r', {}, drawing)]
  const credit = oneLine(figure.credit)
  const text = inlineOf(figure.pieces, writing, place)
  const gap = text === '' || credit === '' ? '' : ' '
  const credited = credit === '' ? [] : [plainRun(gap + credit, writing.lettering)]
  const caption = all([text, ...credited])
  return [
    ...(shown.length === 0 ? [] : [paragraph('Figure', all(shown))]),
    ...(caption === '' ? [] : [paragraph('Caption', caption)]),
  ]
}

/** A note that nothing cites, which Word has no place for. */
export function looseNote(note: Note, { writing, place }: Body): Markup {
  const number = plainRun(`[${note.number}] `, writing.lettering)
  return paragraph('FootnoteText', all([number, inlineOf(note.pieces, writing, { ...place, notes: null })]))
}
