import { type Language, type LocalText, localText } from '../locale.ts'
import type { Pieces, Reference, TextPiece } from './content.ts'
import { escapeHtml, oneLine } from './escape.ts'
import { formLanguage } from './words.ts'

/** The id of a note's text on a page. */
export function noteId(number: number): string {
  return `note-${number}`
}

/** The id of a place that refers to a note. */
export function referenceId(number: number, occurrence: number): string {
  return occurrence === 1 ? `ref-${number}` : `ref-${number}-${occurrence}`
}

/** Pieces as HTML: a, strong, em from the outside in; neighbours with one link share its element. */
export function piecesHtml(pieces: Pieces): string {
  let html = ''
  let open: string | null = null
  for (const piece of pieces) {
    // A place in the page that the text came from is none here.
    const link = piece.kind === 'text' && !piece.link?.startsWith('#') ? piece.link : null
    if (link !== open) {
      if (open !== null) html += '</a>'
      if (link !== null) html += `<a href="${escapeHtml(link)}">`
      open = link
    }
    html += piece.kind === 'text' ? textHtml(piece) : referenceHtml(piece)
  }
  return open === null ? html : `${html}</a>`
}

/**
 * A short text as HTML in the best form for a language: kept apart from its neighbours' writing direction, and
 * with its own language named where only another one's form exists.
 */
export function localHtml(text: LocalText, language: Language): string {
  const shown = oneLine(localText(text, language))
  if (shown === '') return ''
  const form = formLanguage(text, language)
  return `<bdi${form === language ? '' : ` lang="${form}"`}>${escapeHtml(shown)}</bdi>`
}

function textHtml({ text, emphasis, strong }: TextPiece): string {
  let html = escapeHtml(text)
  if (emphasis) html = `<em>${html}</em>`
  if (strong) html = `<strong>${html}</strong>`
  return html
}

function referenceHtml({ number, occurrence }: Reference): string {
  const id = referenceId(number, occurrence)
  return `<sup class="reference"><a id="${id}" href="#${noteId(number)}" role="doc-noteref">${number}</a></sup>`
}
