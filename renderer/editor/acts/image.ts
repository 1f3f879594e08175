import { closeHistory } from 'prosemirror-history'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import type { Desk } from '../desk.ts'
import { findSegment } from '../places.ts'

/** What is said of an image in one edition. */
export interface ImageWords {
  readonly alt: string
  readonly credit: string
}

/** The words of the image that a caption belongs to; null where the segment is no caption. */
export function imageWordsAt(desk: Desk, language: Language, caption: SegmentId): ImageWords | null {
  const figure = figureAt(desk, language, caption)
  return figure && { alt: String(figure.node.attrs.alt), credit: String(figure.node.attrs.credit) }
}

/** Writes an image's words in one edition; a step of undo. */
export function writeImageWords(desk: Desk, language: Language, caption: SegmentId, words: ImageWords): void {
  const column = desk.columns.get(language)
  const figure = figureAt(desk, language, caption)
  if (!column || !figure || column.composing) return
  const transaction = closeHistory(column.state.tr)
  for (const name of ['alt', 'credit'] as const) {
    if (figure.node.attrs[name] !== words[name]) {
      transaction.setNodeAttribute(figure.position, name, words[name])
    }
  }
  if (transaction.docChanged) column.dispatch(transaction)
}

function figureAt(desk: Desk, language: Language, caption: SegmentId) {
  const doc = desk.columns.get(language)?.state.doc
  const found = doc ? findSegment(doc, caption) : null
  if (!doc || !found) return null
  const place = doc.resolve(found.position)
  return place.parent.type.name === 'figure' ? { node: place.parent, position: place.before() } : null
}
