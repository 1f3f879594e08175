import type { Language } from '../locale.ts'
import type { Block, Content, Note, Pieces } from './content.ts'
import { escapeHtml, oneLine } from './escape.ts'
import { noteId, piecesHtml, referenceId } from './inline.ts'
import type { PageTargets } from './links.ts'
import { pageWords } from './words.ts'

/**
 * The body of an edition as HTML to paste into a content system: blocks and notes in one element that names
 * the language, without title, byline or anything of the page around it.
 */
export function fragment(
  content: Content,
  language: Language,
  targets: PageTargets,
  /** What is to stand below the text, as `correctionsHtml` writes it. */
  below = '',
): string {
  return `<div class="body" lang="${language}">\n${bodyHtml(content, language, targets)}${below}</div>\n`
}

/** The blocks and notes of an edition, each on lines of its own. */
export function bodyHtml(content: Content, language: Language, targets: PageTargets): string {
  const blocks = withLevels(content.blocks)
    .map((block) => `${blockHtml(block, targets)}\n`)
    .join('')
  return blocks + notesHtml(content.notes, language)
}

/** No heading is more than one level below the one before it: the title is the first. */
function withLevels(blocks: readonly Block[]): Block[] {
  let above = 1
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    above = Math.min(block.level, above + 1)
    return { ...block, level: above === 2 || above === 3 ? above : 4 }
  })
}

function blockHtml(block: Block, targets: PageTargets): string {
  switch (block.kind) {
    case 'divider':
      return '<hr>'
    case 'paragraph':
      return `<p>${piecesHtml(block.pieces)}</p>`
    case 'heading':
      return `<h${block.level}>${piecesHtml(block.pieces)}</h${block.level}>`
    case 'blockquote':
      return `<blockquote><p>${piecesHtml(block.pieces)}</p></blockquote>`
    case 'list':
      return listHtml(block.ordered ? 'ol' : 'ul', block.items)
    case 'figure':
      return figureHtml(block, targets)
  }
}

function listHtml(tag: 'ol' | 'ul', items: readonly Pieces[]): string {
  return `<${tag}>\n${items.map((item) => `<li>${piecesHtml(item)}</li>\n`).join('')}</${tag}>`
}

function figureHtml(figure: Extract<Block, { kind: 'figure' }>, targets: PageTargets): string {
  const source = targets.image(figure.asset)
  const size = targets.size?.(figure.asset)
  const sized = size ? ` width="${size.width}" height="${size.height}"` : ''
  const image =
    source === null
      ? ''
      : `<img src="${escapeHtml(source)}" alt="${escapeHtml(oneLine(figure.alt))}"${sized} decoding="async">\n`
  const credit = oneLine(figure.credit)
  const parts = [piecesHtml(figure.pieces), credit && `<span class="credit">${escapeHtml(credit)}</span>`]
  const caption = parts.filter((part) => part !== '').join(' ')
  return `<figure>\n${image}${caption && `<figcaption>${caption}</figcaption>\n`}</figure>`
}

function notesHtml(notes: readonly Note[], language: Language): string {
  if (notes.length === 0) return ''
  const words = pageWords[language]
  const items = notes.map((note) => {
    const backs = Array.from({ length: note.references }, (_, index) => {
      const target = referenceId(note.number, index + 1)
      return ` <a class="back" href="#${target}" role="doc-backlink" aria-label="${words.backToText}">↩\ufe0e</a>`
    })
    return `<li id="${noteId(note.number)}">${piecesHtml(note.pieces)}${backs.join('')}</li>\n`
  })
  return `<section class="notes" role="doc-endnotes">\n<h2>${words.notes}</h2>\n<ol>\n${items.join('')}</ol>\n</section>\n`
}
