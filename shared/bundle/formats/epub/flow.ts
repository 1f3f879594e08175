import type { Language } from '../../../locale.ts'
import type { Block, Content, Note, Pieces, TextPiece } from '../../content.ts'
import { oneLine } from '../../escape.ts'
import { noteId, referenceId } from '../../inline.ts'
import { pageWords } from '../../words.ts'
import { all, element, lines, type Markup, text } from '../markup.ts'
import { uriOf } from '../uri.ts'

/** Pieces as XHTML: a, strong, em from the outside in; neighbours with one link share its element. */
export function flow(pieces: Pieces): Markup {
  const found: Markup[] = []
  let linked: Markup[] = []
  let open: string | null = null
  const flush = () => {
    if (open === null) found.push(...linked)
    else found.push(element('a', { href: open }, ...linked))
    linked = []
  }
  for (const piece of pieces) {
    const link = piece.kind === 'text' && piece.link !== null ? uriOf(piece.link) : null
    if (link !== open) flush()
    open = link
    linked.push(piece.kind === 'text' ? formatted(piece) : reference(piece.number, piece.occurrence))
  }
  flush()
  return all(found)
}

function formatted({ text: value, emphasis, strong }: TextPiece): Markup {
  const inner = emphasis ? element('em', {}, text(value)) : text(value)
  return strong ? element('strong', {}, inner) : inner
}

function reference(number: number, occurrence: number): Markup {
  const about = {
    'epub:type': 'noteref',
    role: 'doc-noteref',
    id: referenceId(number, occurrence),
    href: `#${noteId(number)}`,
  }
  return element('sup', { class: 'reference' }, element('a', about, text(String(number))))
}

/** Where an image of the book is, as seen from a chapter; null where it is not in the book. */
export type ImageAt = (hash: string) => string | null

/** The blocks and notes of an edition as XHTML. */
export function bodyOf(content: Content, language: Language, imageAt: ImageAt): Markup {
  const blocks = content.blocks.map((block) => blockOf(block, imageAt))
  return lines(...blocks, ...notesOf(content.notes, language))
}

function blockOf(block: Block, imageAt: ImageAt): Markup {
  switch (block.kind) {
    case 'divider':
      return element('hr', {})
    case 'paragraph':
      return element('p', {}, flow(block.pieces))
    case 'heading':
      return element(`h${block.level}`, {}, flow(block.pieces))
    case 'blockquote':
      return element('blockquote', {}, element('p', {}, flow(block.pieces)))
    case 'list': {
      const items = block.items.map((item) => element('li', {}, flow(item)))
      return element(block.ordered ? 'ol' : 'ul', {}, lines(...items))
    }
    case 'figure':
      return figureOf(block, imageAt)
  }
}

function figureOf(figure: Extract<Block, { kind: 'figure' }>, imageAt: ImageAt): Markup {
  const source = imageAt(figure.asset)
  const alt = oneLine(figure.alt)
  const credit = oneLine(figure.credit)
  const caption = flow(figure.pieces)
  const credited = credit === '' ? [] : [element('span', { class: 'credit' }, text(credit))]
  const gap = caption === '' || credit === '' ? [] : [text(' ')]
  const words = [...(caption === '' ? [] : [caption]), ...gap, ...credited]
  // Of an image that is not there, at least its words.
  const lost = source === null && alt !== '' ? [element('p', {}, text(`[${alt}]`))] : []
  const inside = [
    ...(source === null ? lost : [element('img', { src: source, alt })]),
    ...(words.length === 0 ? [] : [element('figcaption', {}, ...words)]),
  ]
  return inside.length === 0 ? all([]) : element('figure', {}, lines(...inside))
}

/** Readers show a note where it is cited; one that nothing cites has to stand in the text. */
function notesOf(notes: readonly Note[], language: Language): Markup[] {
  if (notes.length === 0) return []
  const words = pageWords[language]
  const items = notes.map(({ number, references, pieces }) => {
    const backs = Array.from({ length: references }, (_, at) => {
      const about = { role: 'doc-backlink', 'aria-label': words.backToText }
      return all([text(' '), element('a', { href: `#${referenceId(number, at + 1)}`, ...about }, text('↩'))])
    })
    const inside = element('p', {}, text(`${number}. `), flow(pieces), ...backs)
    const isCited = references > 0
    const about = { 'epub:type': 'footnote', role: 'doc-footnote', id: noteId(number) }
    return isCited ? element('aside', about, inside) : element('div', { id: noteId(number) }, inside)
  })
  const heading = element('h2', {}, text(words.notes))
  return [element('section', { class: 'notes', 'epub:type': 'footnotes' }, lines(heading, ...items))]
}
